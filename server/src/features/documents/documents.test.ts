// A document from its draft to its receipts (requirements D-6, D-7, E9): on the real database, with the files made by the job itself.
import assert from "node:assert/strict";
import { createHash, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { PERSONAS, type PersonaName } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";
import { type Lives, livesOn } from "../problems/testing/lives.ts";
import { fetchFile, ORGANS, type Papers, papersOn } from "./testing/papers.ts";
import { wordsOfDocx } from "./testing/words-of-docx.ts";

let site: Site;
let lives: Lives;
let papers: Papers;
before(async () => {
  site = await makeSite();
  lives = livesOn(site);
  papers = await papersOn(site);
});
after(async () => {
  await papers.close();
  await site.close();
});

async function read(who: PersonaName, document: string) {
  const { status, body } = await site.read(who, `/documents/${document}`);
  return status === 200
    ? (body as Record<string, unknown> & {
        files: Record<string, unknown>[];
        recipients_shown: Record<string, unknown>[];
      })
    : undefined;
}
const notice = async (more: object = {}) => {
  const one = await lives.find("village_a1", { place: "村北坑塘东侧" });
  const two = await lives.find("village_c");
  const dispatch = await lives.dispatch([one, two], { receiver: "county_a" });
  return papers.draft("dispatch-notice", dispatch, more);
};

test("a notice is drafted from its dispatch, signed by another, numbered, issued and received; its addressee sees nothing before", async () => {
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
  assert.deepEqual(submitted?.moves, ["opine", "return", "void"]);
  for (const step of ["check", "secrecy"])
    await papers.do("officeDeputy", "give-opinion", {
      opinion: randomUUID(),
      document,
      step,
      text: "同意。",
    });
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

  const { number } = await papers.issue(document);
  await papers.render(document);
  const issued = await fetchFile(site, PERSONAS.countyA.account, `/documents/${document}/files/docx`);
  assert.equal(issued.status, 200, issued.bytes.toString());
  assert.ok(wordsOfDocx(issued.bytes).includes(String(number)));
  const disposition = String(issued.headers["content-disposition"]);
  assert.match(disposition, /^attachment; filename="[\w-]+\.docx"; filename\*=UTF-8''%E5%85%B3/);
  assert.ok(decodeURIComponent(disposition.split("''")[1] ?? "").includes(`督办通知（${number}）.docx`));
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

test("fifty issued at once have numbers without gap or twin, and one that fails gives its number back", async () => {
  const dispatch = await lives.dispatch([await lives.find()], { receiver: "county_a" });
  const signed: string[] = [];
  for (let n = 0; n < 50; n++) {
    const document = await papers.draft("dispatch-notice", dispatch);
    await papers.sign(document);
    signed.push(document);
  }
  const [before] = await site.see<{ next: number }>(
    "select next from number_counter where code = '示百攻办' and series = 'number'",
  );
  const from = before?.next ?? 1;
  const base = await papers.revision(signed[0] as string);
  const answers = await Promise.all(
    signed.flatMap((document) => [
      site.command("office", "issue-document", { document }, { ifMatch: base }),
      // The same again under another id, and one that somebody has overtaken: neither may take a number.
      site.command("office", "issue-document", { document }, { ifMatch: base }),
      site.command("office", "issue-document", { document }, { ifMatch: base - 1 }),
    ]),
  );
  const numbers = answers
    .filter(({ status }) => status === 200)
    .map(({ body }) => (body.result as { number: string }).number)
    .sort();
  assert.equal(numbers.length, 50);
  const expected = Array.from({ length: 50 }, (_, n) => `示百攻办〔2019〕${from + n}号`).sort();
  assert.deepEqual(numbers, expected);
  const register = await site.read("office", `/organs/${ORGANS.office}/numbers?year=2019&limit=200`);
  assert.equal(register.status, 200, JSON.stringify(register.body));
  assert.deepEqual(register.body.missing, []);
  const serials = (register.body.numbers as { serial: number }[]).map(({ serial }) => serial);
  assert.deepEqual(
    serials,
    Array.from({ length: from + 49 }, (_, n) => from + 49 - n),
  );
});

test("a void document keeps its number, which nobody gets again, and the register says why", async () => {
  const document = await notice();
  const { number } = await papers.issue(document);
  await papers.do(
    "office",
    "void-document",
    { document, reason: "附件有误，另行印发" },
    await papers.revision(document),
  );
  const page = await read("countyA", document);
  assert.deepEqual([page?.state, page?.number, page?.void_reason], ["void", number, "附件有误，另行印发"]);
  const next = await papers.issue(await notice());
  const serialOf = (text: unknown) => Number(/〕(\d+)号/.exec(String(text))?.[1]);
  assert.equal(serialOf(next.number), serialOf(number) + 1);
  const register = await site.read("office", `/organs/${ORGANS.office}/numbers?year=2019&limit=2`);
  const [, voided] = register.body.numbers as { number: string; void_reason: string | null; state: string }[];
  assert.deepEqual(
    [voided?.number, voided?.state, voided?.void_reason],
    [number, "void", "附件有误，另行印发"],
  );
  assert.deepEqual(register.body.missing, []);
});

test("an addressee whom the issuer may not write to is refused with the clause, before anything is numbered", async () => {
  const dispatch = await lives.dispatch([await lives.find()], { receiver: "county_a" });
  const to = [{ unit: "county_a", body: "government", name: "甲县人民政府" }];
  const body = {
    document: randomUUID(),
    kind: "dispatch-notice",
    subject: dispatch,
    organ: ORGANS.office,
    to,
  };
  const refused = await site.command("office", "draft-document", body);
  assert.deepEqual([refused.status, refused.body.code], [409, "document_powers"]);
  assert.match(JSON.stringify(refused.body), /中办发〔2012〕14号第十六条/);
  // A team skips no level downward.
  const village = [{ unit: "village_a1" }];
  const skipped = await site.command("teamA", "draft-document", {
    ...body,
    organ: ORGANS.teamA,
    document: randomUUID(),
    to: village,
  });
  assert.match(JSON.stringify(skipped.body), /不得越过中间一级向下行文/);
});

test("each refusal of the way: the drafter signs nothing, nobody signs an incomplete slip, nothing goes two steps at once", async () => {
  const document = await notice({ countersign: ["示例市水利局"] });
  const code = async (who: PersonaName, name: string, more: object = {}, ifMatch?: number) => {
    const answer = await site.command(
      who,
      name,
      { document, ...more },
      { ifMatch: ifMatch ?? (await papers.revision(document)) },
    );
    return answer.status === 200 ? "done" : answer.body.code;
  };
  const opinion = (who: PersonaName, more: object) =>
    site.command(who, "give-opinion", { opinion: randomUUID(), document, text: "同意。", ...more });
  assert.equal(await code("officeDeputy", "sign-document"), "document_state_wrong");
  assert.equal(await code("office", "issue-document"), "document_state_wrong");
  assert.equal(await code("office", "submit-document", {}, 7), "revision_outdated");
  assert.equal(await code("office", "submit-document"), "done");
  assert.equal(await code("office", "redraft-document"), "document_state_wrong");
  assert.equal((await opinion("office", { step: "check" })).body.code, "document_own_draft");
  assert.equal(await code("office", "sign-document"), "document_own_draft");
  assert.equal(await code("officeDeputy", "sign-document"), "document_slip_incomplete");
  for (const step of ["check", "secrecy"])
    assert.equal((await opinion("officeDeputy", { step })).status, 200);
  assert.equal(await code("officeDeputy", "sign-document"), "document_slip_incomplete");
  await opinion("officeDeputy", { step: "countersign", post: "示例市水利局" });
  assert.equal(await code("officeDeputy", "return-document", { reason: "期限有误" }), "done");
  assert.equal(await code("office", "redraft-document", { words: { feedback_by: "2019-05-30" } }), "done");
  assert.equal(await code("office", "submit-document"), "done");
  // What was written before the return counts no more.
  assert.equal(await code("officeDeputy", "sign-document"), "document_slip_incomplete");
  assert.equal(await code("teamA", "return-document", { reason: "无关" }), "not_found");
  assert.equal(await code("countyA", "void-document", { reason: "无关" }), "not_found");
  assert.equal(await code("officeDeputy", "void-document", { reason: "不再需要" }), "done");
});

test("a draft says what it cannot be: another record's kind, a word that it has no place for, somebody else's organ", async () => {
  const dispatch = await lives.dispatch([await lives.find()], { receiver: "county_a" });
  const draft = (more: object, who: PersonaName = "office") =>
    site.command(who, "draft-document", {
      document: randomUUID(),
      kind: "dispatch-notice",
      subject: dispatch,
      organ: ORGANS.office,
      ...more,
    });
  assert.equal((await draft({ kind: "dispatch-warning" })).body.code, "document_record_unfit");
  assert.equal((await draft({ words: { opinion: "整改到位" } })).body.code, "document_word_unused");
  assert.equal((await draft({ subject: randomUUID() })).body.code, "not_found");
  assert.equal((await draft({ subject: "no id" })).body.code, "not_found");
  assert.equal((await draft({}, "teamA")).body.code, "not_found");
  assert.equal((await draft({ organ: ORGANS.countyA })).body.code, "not_found");
  assert.equal((await draft({ kind: "some-kind" })).body.code, "body_wrong");
  assert.equal((await draft({}, "villageA1")).body.code, "not_allowed");
});

test("a village answers by link without an account, by telephone or on paper; who has not is on a list with its days", async () => {
  const problem = await lives.find("village_a1");
  const dispatch = await lives.dispatch([problem], { channel: "on_the_spot", receiver: "village_a1" });
  const slip = await papers.draft("dispatch-slip", dispatch, { receipts_by: "2019-05-17" }, "teamA");
  await papers.issue(slip, "teamA2", "teamA");
  await papers.render(slip);
  site.setNow(new Date("2019-05-20T09:00:00+08:00"));
  const open = await site.read("teamA", "/document-receipts/open?overdue=yes&limit=200");
  const owed = (open.body.receipts as Record<string, unknown>[]).find(({ document }) => document === slip);
  assert.deepEqual([owed?.name, owed?.overdue_days], ["甲县甲镇甲村一村民委员会", 3]);
  const link = new URL(String(owed?.link)).pathname;
  // The village sees what it owes, and no link: it has its own place.
  const own = await site.read("villageA1", "/document-receipts/open");
  assert.equal(
    (own.body.receipts as Record<string, unknown>[]).find(({ document }) => document === slip)?.link,
    null,
  );

  const page = await site.app.inject({ method: "GET", url: link, headers: { accept: "text/html" } });
  assert.equal(page.statusCode, 200);
  for (const phrase of ["现场交办单", "甲县甲镇甲村一村民委员会", "签收"])
    assert.ok(page.body.includes(phrase), phrase);
  const pdf = await site.app.inject({ method: "GET", url: `${link}/document.pdf` });
  assert.equal(pdf.rawPayload.subarray(0, 5).toString(), "%PDF-");
  const form = (payload: string) =>
    site.app.inject({
      method: "POST",
      url: link,
      headers: { "content-type": "application/x-www-form-urlencoded", accept: "text/html" },
      payload,
    });
  assert.equal((await form("post=&note=")).statusCode, 422);
  const signed = await form(
    `post=${encodeURIComponent("村党支部书记")}&note=${encodeURIComponent("当天清完")}`,
  );
  assert.ok(signed.body.includes("已签收"), signed.body);
  const done = await read("teamA", slip);
  assert.equal(done?.state, "receipted");
  assert.deepEqual(
    done?.recipients_shown.map(({ medium, received_by_post, note }) => [medium, received_by_post, note]),
    [["link", "村党支部书记", "当天清完"]],
  );
  const [event] = await site.see<{ kind: string; account: string | null }>(
    "select kind, account from event where subject = $1 and kind = 'document.received'",
    [slip],
  );
  assert.deepEqual(event, { kind: "document.received", account: null });
  assert.equal(
    (await site.app.inject({ method: "GET", url: `/api/receipts/${"0".repeat(32)}` })).statusCode,
    404,
  );

  const other = await papers.draft("dispatch-slip", dispatch, {}, "teamA");
  await papers.issue(other, "teamA2", "teamA");
  const byTelephone = { document: other, n: 1, medium: "telephone", post: "村委会主任" };
  const inItsPlace = await site.command("teamA", "receive-document", { ...byTelephone, medium: "system" });
  assert.equal(inItsPlace.body.code, "receipt_not_yours");
  await papers.do("teamA", "receive-document", byTelephone);
  const called = await read("teamA", other);
  assert.deepEqual(
    called?.recipients_shown.map(({ medium, received_by_post }) => [medium, received_by_post]),
    [["telephone", "村委会主任"]],
  );
});
