// Numbers without gaps, one series an organ and year; void ones stay (requirements E2; server-design, decision 9).
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { type Desk, openDesk } from "./testing/open-desk.ts";
import { ORGANS } from "./testing/papers.ts";

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk.close());

test("fifty issued at once have numbers without gap or twin, and one that fails gives its number back", async () => {
  const { site, lives, papers } = desk;
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
  const { site, papers, read, notice } = desk;
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

test("an organ keeps the name and code word of its numbers; the code word of another gives none, and leaves no gap", async () => {
  const { site, lives, papers, notice } = desk;
  const set = (more: object) => ({
    organ: ORGANS.office,
    name: "示例市城乡环境百日攻坚行动领导小组办公室",
    code: "示百攻办",
    body: "leading_group_office",
    level: "city",
    unit: "city",
    role: "campaign_office",
    contact_phone: "0000-0000000",
    ...more,
  });
  await papers.issue(await notice());
  const renamed = await site.command("office", "set-organ", set({ code: "示环办" }));
  assert.equal(renamed.body.code, "organ_has_numbers");
  await papers.do("office", "set-organ", set({ contact_post: "文秘组" }));

  const organ = randomUUID();
  await papers.do("office", "set-organ", set({ organ, name: "示例市另一办公室" }));
  const dispatch = await lives.dispatch([await lives.find()], { receiver: "county_a" });
  const document = randomUUID();
  await papers.do("office", "draft-document", {
    document,
    kind: "dispatch-notice",
    subject: dispatch,
    organ,
  });
  await papers.sign(document);
  const taken = await site.command(
    "office",
    "issue-document",
    { document },
    { ifMatch: await papers.revision(document) },
  );
  assert.equal(taken.body.code, "organ_code_taken");
  const register = await site.read("office", `/organs/${ORGANS.office}/numbers?year=2019`);
  assert.deepEqual(register.body.missing, []);
  const organs = await site.read("countyA", "/organs");
  const own = (organs.body.organs as { organ: string; own: boolean }[]).filter((one) => one.own);
  assert.deepEqual(
    own.map((one) => one.organ),
    [ORGANS.countyA],
  );
});
