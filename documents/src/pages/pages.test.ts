import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { renderDocx } from "../docx/render-docx.ts";
import { exampleFacts } from "../examples/example-facts.ts";
import { findFonts } from "../fonts/find-fonts.ts";
import { OFFICE_FONT_NAMES } from "../fonts/font-roles.ts";
import { type DocumentKindId, documentKindIds, type FactsOf } from "../kinds/document-kinds.ts";
import { layDocument } from "../layout/lay-document.ts";
import { CHARACTERS_PER_LINE, LINES_PER_PAGE } from "../layout/measures.ts";
import { paragraph } from "../model/build.ts";
import { OFFICIAL_PAGE, type OfficialDocument } from "../model/document.ts";
import { renderPdf } from "../pdf/render-pdf.ts";
import { render } from "../render.ts";
import { convertToPdf, countPages, readPages } from "./convert-pages.ts";

const directory = mkdtempSync(join(tmpdir(), "cunjing-pages-"));
after(() => rmSync(directory, { recursive: true, force: true }));

/** Three pages of nothing but Chinese characters, from the top of the type area. */
const FILLED: OfficialDocument = {
  head: { type: "none" },
  title: "满版",
  addressees: [],
  body: [paragraph("村".repeat(CHARACTERS_PER_LINE * LINES_PER_PAGE * 2 + 500), { indent: 0 })],
  attachments: [],
  page: OFFICIAL_PAGE,
};

/** Lines of the second page, which the text fills alone. */
function linesOfSecondPage(file: string): string[] {
  const run = spawnSync("pdftotext", ["-layout", "-f", "2", "-l", "2", file, "-"], { encoding: "utf8" });
  return run.stdout
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.includes("村"));
}

test("E2: a page holds 22 lines of 28 characters, in PDF and in DOCX as LibreOffice sets it", async () => {
  const laid = layDocument(FILLED, { example: false, draft: false });
  const pdf = join(directory, "filled.pdf");
  writeFileSync(pdf, renderPdf(laid, findFonts()).bytes);
  const docx = join(directory, "filled.docx");
  writeFileSync(docx, await renderDocx(laid, OFFICE_FONT_NAMES, 0));
  convertToPdf([docx], join(directory, "office"));
  for (const file of [pdf, join(directory, "office", "filled.pdf")]) {
    const lines = linesOfSecondPage(file);
    assert.equal(lines.length, LINES_PER_PAGE, file);
    for (const line of lines) assert.equal([...line].length, CHARACTERS_PER_LINE, file);
  }
});

test("every kind of PDF carries the banner on every page, and an imprint on an even one", async () => {
  const printPdf = async <Id extends DocumentKindId>(id: Id): Promise<string> => {
    const { bytes } = await render(id, exampleFacts[id] as FactsOf<Id>, { form: "pdf", example: true });
    const file = join(directory, `${id}.pdf`);
    writeFileSync(file, bytes);
    return file;
  };
  for (const id of documentKindIds) {
    const pages = readPages(await printPdf(id));
    assert.ok(pages.length >= 1);
    for (const page of pages) assert.ok(page.includes("模拟数据·非正式公文"), id);
    const imprint = pages.findIndex((page) => /\d日印发/.test(page));
    if (imprint >= 0)
      assert.deepEqual(
        [imprint % 2, imprint],
        [1, pages.length - 1],
        `${id}: imprint on page ${imprint + 1} of ${pages.length}`,
      );
  }
});

test("the DOCX of a bulletin, a letter and a form make the same pages as their PDF", async () => {
  const ids = ["ten-day-bulletin", "dispatch-notice", "dispatch-warning", "talk-record"] as const;
  const print = async <Id extends DocumentKindId>(id: Id): Promise<string> => {
    for (const form of ["pdf", "docx"] as const) {
      const { bytes } = await render(id, exampleFacts[id] as FactsOf<Id>, { form, example: true });
      writeFileSync(join(directory, `${id}.${form}`), bytes);
    }
    return join(directory, `${id}.docx`);
  };
  const files: string[] = [];
  for (const id of ids) files.push(await print(id));
  convertToPdf(files, join(directory, "office"));
  for (const id of ids) {
    const [pdf, office] = [join(directory, `${id}.pdf`), join(directory, "office", `${id}.pdf`)];
    assert.equal(countPages(office), countPages(pdf), id);
    for (const page of readPages(office)) assert.ok(page.includes("模拟数据·非正式公文"), id);
    const [a, b] = [pdf, office].map((file) =>
      readPages(file)
        .join("")
        .replace(/[［］[\]]/g, ""),
    );
    assert.deepEqual(
      [...(b ?? "")].sort().join(""),
      [...(a ?? "")].sort().join(""),
      `${id}: not the same characters`,
    );
  }
});

test("the PDF embeds all its fonts", () => {
  const file = join(directory, "fonts.pdf");
  writeFileSync(file, renderPdf(layDocument(FILLED, { example: true, draft: false }), findFonts()).bytes);
  const run = spawnSync("pdffonts", [file], { encoding: "utf8" });
  const rows = run.stdout
    .split("\n")
    .slice(2)
    .filter((row) => row !== "");
  assert.ok(rows.length >= 3);
  for (const row of rows) assert.match(row, /\byes\s+yes\s+yes\b/, row);
});
