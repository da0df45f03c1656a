import assert from "node:assert/strict";
import { test } from "node:test";
import { DRAFTED_KINDS } from "@cunjing/contract";
import { bulletinOf, DRAFTS, draftsFrom, showsRanking } from "./bulletin-of.ts";

test("each period has the bulletin of its length", () => {
  assert.equal(bulletinOf("2019-05-x2"), "ten-day-bulletin");
  assert.equal(bulletinOf("2019-05"), "monthly-bulletin");
  assert.equal(bulletinOf("2019-q2"), "quarterly-bulletin");
});

test("every document that is offered is made from a result, and those that show a ranking have a word for how", () => {
  for (const { kind } of DRAFTS) {
    const { noun, words } = DRAFTED_KINDS[kind];
    assert.equal(noun, "assessment");
    assert.equal(words.includes("display"), showsRanking(kind), kind);
  }
});

test("nothing is drafted of a provisional result, a briefing once it is checked, bulletins once it is reviewed", () => {
  assert.deepEqual(draftsFrom("in_check"), []);
  assert.deepEqual(
    draftsFrom("checked").map(({ kind }) => kind),
    ["briefing"],
  );
  assert.equal(draftsFrom("reviewed").length, DRAFTS.length);
});
