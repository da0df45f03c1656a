import assert from "node:assert/strict";
import { test } from "node:test";
import { DRAFTED_KINDS } from "@cunjing/contract";
import { bulletinOf, DRAFTS, showsRanking } from "./bulletin-of.ts";

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
