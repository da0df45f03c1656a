import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { governmentA } from "./examples/example-bodies.ts";
import { exampleFacts } from "./examples/example-facts.ts";
import { isDocumentFailure } from "./failure.ts";
import { findFonts } from "./fonts/find-fonts.ts";
import { type DocumentKindId, documentKindIds, documentKinds, type FactsOf } from "./kinds/document-kinds.ts";
import { render } from "./render.ts";

const failsWith = (code: string) => (error: unknown) =>
  isDocumentFailure(error) && error.code === code && error.chinese !== "" && error.english !== "";

/** Renders twice and compares: same facts, same bytes. */
async function rendersTheSameTwice<Id extends DocumentKindId>(id: Id): Promise<void> {
  for (const form of documentKinds[id].forms) {
    const facts = exampleFacts[id] as FactsOf<Id>;
    const first = await render(id, facts, { form, example: true });
    const second = await render(id, structuredClone(facts), { form, example: true });
    assert.ok(first.bytes.length > 100, `${id}.${form}`);
    assert.ok(Buffer.from(first.bytes).equals(Buffer.from(second.bytes)), `${id}.${form} differs`);
  }
}

for (const id of documentKindIds)
  test(`${id}: the same facts give the same bytes in every form`, () => rendersTheSameTwice(id));

test("the clock leaves no trace in a DOCX", async (t) => {
  const make = async () =>
    (await render("dispatch-warning", exampleFacts["dispatch-warning"], { form: "docx", example: true }))
      .bytes;
  const now = await make();
  t.mock.timers.enable({ apis: ["Date"], now: new Date("2031-02-03T04:05:06Z") });
  const later = await make();
  assert.ok(Buffer.from(now).equals(Buffer.from(later)));
});

test("D-7: an issuer without the power is refused, with the way that is open", async () => {
  const facts = { ...exampleFacts["dispatch-notice"], addressees: [governmentA] };
  await assert.rejects(render("dispatch-notice", facts, { form: "pdf", example: true }), (error) => {
    assert.ok(failsWith("issuer_without_power")(error));
    assert.match((error as Error).message, /对口办公室/);
    return true;
  });
  const talk = { ...exampleFacts["talk-notice"], issuer: exampleFacts["dispatch-notice"].issuer };
  await assert.rejects(
    render("talk-notice", talk, { form: "docx", example: true }),
    failsWith("issuer_without_power"),
  );
});

test("a form that a kind does not have is refused", async () => {
  await assert.rejects(
    render("talk-notice", exampleFacts["talk-notice"], { form: "xlsx", example: true }),
    failsWith("form_not_available"),
  );
});

test("a day or a number that is none is refused", async () => {
  const bad = { ...exampleFacts["dispatch-warning"], deadline: "5月25日" };
  await assert.rejects(
    render("dispatch-warning", bad, { form: "pdf", example: true }),
    failsWith("day_malformed"),
  );
  const letter = { ...exampleFacts["deduction-letter"], total: "七十万" };
  await assert.rejects(
    render("deduction-letter", letter, { form: "pdf", example: true }),
    failsWith("number_malformed"),
  );
});

test("D-2: the length is counted, and a body past its limit gives a notice", async () => {
  const facts = exampleFacts["ten-day-bulletin"];
  const short = await render("ten-day-bulletin", facts, { form: "docx", example: true });
  assert.ok(short.characters > 500 && short.characters < 5000);
  assert.deepEqual(short.notices, []);
  const long = await render(
    "ten-day-bulletin",
    { ...facts, overview: ["督查情况".repeat(1300)] },
    { form: "docx", example: true },
  );
  assert.deepEqual(
    long.notices.map((notice) => notice.code),
    ["over_length"],
  );
});

test("D-9: only examples carry the banner, and drafts one of their own, on every page", async () => {
  const text = async (example: boolean, draft = false) => {
    const { bytes } = await render("ten-day-bulletin", exampleFacts["ten-day-bulletin"], {
      form: "docx",
      example,
      draft,
    });
    return Object.entries(unzipSync(bytes))
      .filter(([name]) => /^word\/header/.test(name))
      .map(([, xml]) => strFromU8(xml));
  };
  for (const header of await text(true)) assert.match(header, /模拟数据·非正式公文/);
  for (const header of await text(false)) assert.doesNotMatch(header, /模拟数据|草稿/);
  for (const header of await text(false, true)) assert.match(header, /［草稿·未经签发］/);
  for (const header of await text(true, true)) assert.match(header, /［模拟数据·非正式公文·草稿·未经签发］/);
});

test("E2: the DOCX carries the grid, the margins, the fonts and page-number fields of the standard", async () => {
  const { bytes } = await render("ten-day-bulletin", exampleFacts["ten-day-bulletin"], {
    form: "docx",
    example: false,
  });
  const entries = unzipSync(bytes);
  const xml = strFromU8(entries["word/document.xml"] ?? new Uint8Array());
  assert.match(xml, /<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-848"\/>/);
  assert.match(xml, /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  assert.match(xml, /<w:pgSz w:w="11906" w:h="16838"/);
  for (const font of ["方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312"])
    assert.ok(xml.includes(font), font);
  assert.match(strFromU8(entries["word/fontTable.xml"] ?? new Uint8Array()), /w:altName/);
  const footers = Object.entries(entries)
    .filter(([name]) => /^word\/footer/.test(name))
    .map(([, f]) => strFromU8(f));
  assert.ok(footers.length >= 2 && footers.every((footer) => footer.includes("PAGE")));
  assert.doesNotMatch(xml, /<w:drawing>/, "no seal, no picture");
});

test("font names are the office's to choose", async () => {
  const { bytes } = await render("dispatch-slip", exampleFacts["dispatch-slip"], {
    form: "docx",
    example: true,
    fontNames: { fangsong: "方正仿宋_GBK" },
  });
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  assert.ok(xml.includes("方正仿宋_GBK") && !xml.includes("仿宋_GB2312"));
});

test("without fonts no page is made", () => {
  const empty = mkdtempSync(join(tmpdir(), "cunjing-fonts-"));
  assert.throws(() => findFonts([empty]), failsWith("font_missing"));
  rmSync(empty, { recursive: true });
});

test("a character that no font has is named, not printed as a box", async () => {
  const facts = { ...exampleFacts["dispatch-slip"], place: "甲县乙镇\u{10F123}村" };
  await assert.rejects(render("dispatch-slip", facts, { form: "pdf", example: true }), (error) => {
    assert.ok(isDocumentFailure(error) && error.code === "glyph_missing");
    assert.equal(error.details.characters, "\u{10F123}");
    return true;
  });
});

test("a rare character of a place name is taken from another face", async () => {
  const facts = { ...exampleFacts["dispatch-slip"], place: "甲县乙镇㘵村" };
  const { bytes } = await render("dispatch-slip", facts, { form: "pdf", example: true });
  assert.ok(bytes.length > 1000);
});
