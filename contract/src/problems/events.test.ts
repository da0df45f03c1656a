import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { PROBLEM_EVENT_IDS, PROBLEM_EVENT_SCHEMAS } from "./events.ts";
import { MOVES, openMoves } from "./move-table.ts";
import { PROBLEM_STATE_IDS, PROBLEM_STATES } from "./states.ts";

describe("an event as it is sent", () => {
  const sent = { kind: "accept", at: "2019-04-30T10:00", base: 3, step: "accepted" };
  const takes = (more: object) => PROBLEM_EVENT_SCHEMAS.accept.safeParse({ ...sent, ...more }).success;
  test("has its time, what it builds on, and nothing that is not known", () => {
    assert.ok(takes({}));
    for (const wrong of [
      { base: undefined },
      { base: -1 },
      { at: "2019-04-30" },
      { at: "2019-02-30T10:00" },
      { at: "2019-04-30T24:00" },
      { stepp: "x" },
      { step: "Accepted" },
    ]) {
      assert.ok(!takes(wrong), JSON.stringify(wrong));
    }
  });
  test("gives a reason that is one: blanks are none", () => {
    const returned = { kind: "return", at: "2019-04-30T10:00", base: 3 };
    assert.ok(!PROBLEM_EVENT_SCHEMAS.return.safeParse({ ...returned, reason: "  " }).success);
    assert.ok(!PROBLEM_EVENT_SCHEMAS.return.safeParse(returned).success);
  });
  test("names a limit in one unit", () => {
    const asked = { kind: "request_extension", at: "2019-04-30T10:00", base: 3, reason: "降雨" };
    const takesDue = (due: unknown) =>
      PROBLEM_EVENT_SCHEMAS.request_extension.safeParse({ ...asked, due }).success;
    assert.ok(
      takesDue({ workdays: 3 }) &&
        takesDue({ office_hours: "1.5" }) &&
        takesDue("2019-05-08") &&
        takesDue("2019-05-08T18:00"),
    );
    assert.ok(
      !takesDue({ workdays: 3, days: 1 }) &&
        !takesDue({}) &&
        !takesDue({ workdays: 0 }) &&
        !takesDue("8 May"),
    );
  });
});

test("every move leads from states that exist, and from closed only to what looks back", () => {
  assert.deepEqual(Object.keys(MOVES), PROBLEM_EVENT_IDS);
  const fromClosed = PROBLEM_EVENT_IDS.filter((kind) =>
    (MOVES[kind].from as readonly string[]).includes("closed"),
  );
  assert.deepEqual(fromClosed, [
    "record_rebound",
    "link_lineage",
    "unlink_lineage",
    "record_look_back",
    "record_recheck",
  ]);
});

test("the states and their labels", () => {
  assert.deepEqual(
    PROBLEM_STATE_IDS.map((state) => PROBLEM_STATES[state].zh),
    ["待交办", "待整改", "整改中", "申请验收", "待办结", "已销号", "缓办", "撤销"],
  );
  assert.deepEqual(
    PROBLEM_STATE_IDS.filter((state) => PROBLEM_STATES[state].terminal),
    ["closed", "withdrawn"],
  );
});

test("what a side is offered: a village never what judges its own work", () => {
  assert.deepEqual(openMoves("acceptance_requested", ["responsible"]), []);
  assert.deepEqual(openMoves("acceptance_requested", ["responsible", "office"]), []);
  assert.deepEqual(openMoves("dispatched", ["responsible"]), [
    "sign_receipt",
    "start_rectification",
    "request_acceptance",
    "request_extension",
    "request_deferral",
    "request_reassignment",
  ]);
  assert.deepEqual(openMoves("acceptance_requested", ["verifier"]), [
    "confirm_milestone",
    "accept",
    "close",
    "return",
    "link_lineage",
    "unlink_lineage",
  ]);
});
