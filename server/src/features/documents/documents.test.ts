// A document from its draft to its receipts (requirements D-6, E9): on the real database, with the files made by the job itself.
import assert from "node:assert/strict";
import { createHash, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { PERSONAS, TEAMS } from "../../testing/personas.ts";
import { NOW } from "../../testing/site.ts";
import { type Desk, openDesk } from "./testing/open-desk.ts";
import { fetchFile } from "./testing/papers.ts";
import { wordsOfDocx } from "./testing/words-of-docx.ts";

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk.close());

const nameOf = ({ headers }: Awaited<ReturnType<typeof fetchFile>>): string =>
  decodeURIComponent(String(headers["content-disposition"]).split("''")[1] ?? "");

test("a notice is drafted from its dispatch, signed by another, numbered, issued and received; its addressee sees nothing before", async () => {
  const { site, papers, read, notice } = desk;
  const document = await notice({ receipts_by: "2019-05-18" });
  const draft = await read("office", document);
  assert.deepEqual(
    [draft?.state, draft?.number, draft?.title, draft?.addressees],
    [
      "drafted",
      null,
      "关于甲县城乡环境百日攻坚行动督查发现问题整改的督办通知",
      [{ role: "main", name: "甲县城乡环境百日攻坚行动办公室" }],
    ],
  );
  await papers.do("office", "submit-document", { document }, 1);
  const submitted = await read("officeDeputy", document);
  assert.deepEqual(submitted?.missing, ["核稿", "保密审查"]);
  assert.deepEqual([draft?.own_draft, submitted?.own_draft], [true, false]);
  assert.deepEqual(submitted?.moves, ["recall", "opine", "return", "void"]);
  for (const step of ["check", "secrecy"])
    await papers.do("officeDeputy", "give-opinion", {
      opinion: randomUUID(),
      document,
      step,
      text: "同意。",
    });
  const opined = (await read("officeDeputy", document))?.moves as string[];
  assert.ok(!opined.includes("recall"), "what was written on is not taken back");
  await papers.do("officeDeputy", "sign-document", { document }, 2);
  for (const who of ["countyA", "villageA1", "teamA", "auditor"] as const)
    assert.equal(await read(who, document), undefined, who);

  const issued = await papers.do("office", "issue-document", { document }, 3);
  assert.deepEqual(
    [issued.number, issued.day, issued.state],
    ["示百攻办〔2019〕1号", "2019-05-16", "issued"],
  );
  const received = await read("countyA", document);
  assert.deepEqual(
    [received?.number, received?.own, received?.words, received?.opinions],
    ["示百攻办〔2019〕1号", false, null, []],
  );
  for (const who of ["countyB", "villageB", "townA", "villageA1"] as const)
    assert.equal(await read(who, document), undefined, who);

  await papers.do("countyA", "receive-document", { document, n: 1 });
  const done = await read("office", document);
  assert.deepEqual(
    done?.recipients_shown.map(({ name, received_by_post, medium }) => [name, received_by_post, medium]),
    [["甲县城乡环境百日攻坚行动办公室", "甲县行动办", "system"]],
  );
  assert.equal(done?.state, "receipted");
  const again = await site.command("countyA", "receive-document", { document, n: 1 });
  assert.equal(again.body.code, "receipt_given");
});

test("its files are made after the commit: the same content, the same bytes; an issued one never changes", async () => {
  const { site, papers, notice } = desk;
  const document = await notice();
  const awaited = await site.read("office", `/documents/${document}/files/pdf`);
  assert.equal(awaited.body.code, "document_file_awaited");
  assert.ok((await papers.render(document)) >= 3);
  const drafted = await fetchFile(site, PERSONAS.office.account, `/documents/${document}/files/docx`);
  assert.equal(drafted.status, 200, drafted.bytes.toString());
  const words = wordsOfDocx(drafted.bytes);
  for (const phrase of [
    "甲县甲镇甲村一",
    "村北坑塘东侧",
    "路边积存生活垃圾",
    "丙村",
    "责任领导（县级）",
    "0000-0000000",
  ])
    assert.ok(words.includes(phrase), phrase);
  assert.ok(words.includes("示百攻办〔2019〕　　号"), "room for the number");
  assert.match(nameOf(drafted), /^草稿-关于.*督办通知\.docx$/);
  assert.ok(words.includes("［草稿·未经签发］"), "its pages say so too");

  const { number } = await papers.issue(document);
  await papers.render(document);
  const issued = await fetchFile(site, PERSONAS.countyA.account, `/documents/${document}/files/docx`);
  assert.equal(issued.status, 200, issued.bytes.toString());
  assert.ok(wordsOfDocx(issued.bytes).includes(String(number)));
  assert.ok(!wordsOfDocx(issued.bytes).includes("草稿"));
  const disposition = String(issued.headers["content-disposition"]);
  assert.match(disposition, /^attachment; filename="[\w-]+\.docx"; filename\*=UTF-8''%E5%85%B3/);
  assert.match(nameOf(issued), /^关于.*督办通知（示百攻办〔2019〕\d+号）\.docx$/);
  const pdf = await fetchFile(site, PERSONAS.countyA.account, `/documents/${document}/files/pdf?show=inline`);
  assert.match(String(pdf.headers["content-disposition"]), /^inline; /);
  assert.equal(pdf.headers["content-type"], "application/pdf");
  assert.equal(pdf.bytes.subarray(0, 5).toString(), "%PDF-");

  const [stored] = await site.see<{ sha256: string; content: string }>(
    "select sha256, content from document_file where document = $1 and form = 'docx' and issued",
    [document],
  );
  assert.equal(stored?.sha256, createHash("sha256").update(issued.bytes).digest("hex"));
  // Made once more from the same fields, with another name for what was made: the same bytes.
  await site.see("alter table document_file disable trigger fixed");
  await site.see(
    "update document_file set state = 'asked', file = null, sha256 = null where document = $1 and form = 'docx' and issued",
    [document],
  );
  await site.see("alter table document_file enable trigger fixed");
  await papers.render(document);
  const [again] = await site.see<{ sha256: string }>(
    "select sha256 from document_file where document = $1 and form = 'docx' and issued",
    [document],
  );
  assert.equal(again?.sha256, stored?.sha256);
  await assert.rejects(
    site.see(
      "update document_file set sha256 = repeat('0', 64) where document = $1 and form = 'docx' and issued",
      [document],
    ),
    /never made otherwise/,
  );
  await assert.rejects(
    site.see("update document set fields = '{}' where id = $1", [document]),
    /what was submitted is never changed/,
  );
});

test("from the signature on its pages bear no word of a draft, also where it was made on an earlier day; sent back they do again", async () => {
  const { site, papers, notice } = desk;
  const document = await notice();
  await papers.render(document);
  site.setNow(new Date(NOW.getTime() + 86_400_000));
  try {
    const file = async () => {
      await papers.render(document);
      return fetchFile(site, PERSONAS.office.account, `/documents/${document}/files/docx`);
    };
    await papers.sign(document);
    const signed = await file();
    assert.equal(signed.status, 200, "made at the signature, with its day");
    assert.ok(!wordsOfDocx(signed.bytes).includes("草稿"));
    assert.match(nameOf(signed), /^关于/);
    await papers.do(
      "officeDeputy",
      "return-document",
      { document, reason: "缺附件" },
      await papers.revision(document),
    );
    const returned = await file();
    assert.ok(wordsOfDocx(returned.bytes).includes("草稿·未经签发"));
    assert.match(nameOf(returned), /^草稿-/);
  } finally {
    site.setNow(NOW);
  }
});

test("what is drafted from a covert round is nobody's but the cleared until its release, and is issued only then", async () => {
  const { site, papers, read } = desk;
  const round = randomUUID();
  await papers.do("office", "plan-round", {
    round,
    title: "五月暗访",
    kind: "covert",
    first_day: "2019-05-16",
    last_day: "2019-05-18",
    standard: "village_check",
    teams: [TEAMS.covert.id],
    scope: { kind: "list", units: ["village_a1"] },
  });
  const approval = { round, organ: "市领导小组办公室", organ_code: "示督计" };
  const approved = await site.command("officeDeputy", "approve-round", approval, { ifMatch: 1 });
  assert.equal(approved.status, 200, JSON.stringify(approved.body));
  const inspection = randomUUID();
  const problem = randomUUID();
  await papers.do("covert", "enter-inspection", {
    inspection,
    unit: "village_a1",
    round,
    standard: "village_check",
    items: [{ item: "heap", count: "3" }],
    problems: [{ problem, description: "村后积存垃圾" }],
  });
  const document = await papers.draft("inspection-record", inspection);
  const [row] = await site.see<{ sealed_by: string | null }>("select sealed_by from document where id = $1", [
    document,
  ]);
  assert.equal(row?.sealed_by, round);
  await papers.sign(document);
  const sealed = await site.command(
    "office",
    "issue-document",
    { document },
    { ifMatch: await papers.revision(document) },
  );
  assert.equal(sealed.body.code, "document_sealed");
  // The archive that the village is shown says nothing of it, though the office may see it.
  const archive = await papers.draft("village-archive", "village_a1");
  const [kept] = await site.see<{ fields: unknown }>("select fields from document where id = $1", [archive]);
  assert.ok(!JSON.stringify(kept?.fields).includes("村后积存垃圾"));
  for (const who of ["poolLead", "teamA", "countyA", "villageA1", "auditor"] as const) {
    assert.equal(await read(who, document), undefined, who);
    const list = await site.read(who, "/documents?limit=200");
    assert.ok(!JSON.stringify(list.body).includes(document), who);
  }
  const [plan] = await site.see<{ revision: number }>("select revision from round where id = $1", [round]);
  const released = await site.command(
    "office",
    "release-round",
    { round, reason: "暗访结束" },
    { ifMatch: plan?.revision ?? 0 },
  );
  assert.equal(released.status, 200, JSON.stringify(released.body));
  const done = await papers.do("office", "issue-document", { document }, await papers.revision(document));
  assert.equal(done.state, "issued");
});
