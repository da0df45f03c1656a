// What stands against a document: powers (D-7), the order of its steps, what a record cannot become.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import type { PersonaName } from "../../testing/personas.ts";
import { type Desk, openDesk } from "./testing/open-desk.ts";
import { ORGANS } from "./testing/papers.ts";

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk.close());

test("an addressee whom the issuer may not write to is refused with the clause, before anything is numbered", async () => {
  const { site, lives } = desk;
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
  const { site, papers, notice } = desk;
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
  assert.equal(await code("office", "recall-document"), "document_state_wrong");
  assert.equal(await code("office", "submit-document"), "done");
  assert.equal(await code("office", "redraft-document"), "document_state_wrong");
  assert.equal(await code("countyA", "recall-document"), "not_found");
  // Nobody has written on the slip: it is a draft again, and its slip bears no return.
  assert.equal(await code("office", "recall-document"), "done");
  const slip = await site.see("select from document_opinion where document = $1", [document]);
  assert.equal(slip.length, 0);
  assert.equal(await code("office", "submit-document"), "done");
  assert.equal((await opinion("office", { step: "check" })).body.code, "document_own_draft");
  assert.equal(await code("office", "sign-document"), "document_own_draft");
  assert.equal(await code("officeDeputy", "sign-document"), "document_slip_incomplete");
  for (const step of ["check", "secrecy"])
    assert.equal((await opinion("officeDeputy", { step })).status, 200);
  assert.equal(await code("officeDeputy", "sign-document"), "document_slip_incomplete");
  assert.equal(await code("office", "recall-document"), "document_under_review");
  await opinion("officeDeputy", { step: "countersign", post: "示例市水利局" });
  const { body: whole } = await site.read("office", `/documents/${document}`);
  assert.deepEqual(whole.countersign, ["示例市水利局"]);
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
  const { site, lives } = desk;
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
