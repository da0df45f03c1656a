import assert from "node:assert/strict";
import { test } from "node:test";
import { askOf, type DispatchLine, groupLines } from "./asks.ts";

const row = { state: "running", overdue: 0, to_hand_on: 0, problems: 3, closed: 0 } as const;

test("what is to be signed for comes before all else", () => {
  assert.equal(askOf({ ...row, state: "to_sign", overdue: 2, to_hand_on: 3 }), "to_sign");
});

test("overdue before to hand on, both only while something is open", () => {
  assert.equal(askOf({ ...row, overdue: 1, to_hand_on: 1 }), "overdue");
  assert.equal(askOf({ ...row, to_hand_on: 1 }), "to_hand_on");
  assert.equal(askOf(row), "running");
  assert.equal(askOf({ ...row, state: "to_answer", to_hand_on: 1 }), "to_answer");
});

test("closed when each of its problems is; none at all is not closed", () => {
  assert.equal(askOf({ ...row, state: "answered", closed: 3 }), "closed");
  assert.equal(askOf({ ...row, state: "answered", closed: 2 }), "answered");
  assert.equal(askOf({ ...row, state: "to_answer", problems: 0 }), "to_answer");
});

test("problems by the unit below in which they lie, the receiver's own under its name, in the order given", () => {
  const line = (problem: string, below: string | null, state: string) =>
    ({ problem, below, below_name: below, state }) as unknown as DispatchLine;
  const groups = groupLines(
    [line("1", "东镇", "dispatched"), line("2", null, "closed"), line("3", "东镇", "closed")],
    "甲县",
  );
  assert.deepEqual(
    groups.map(({ name, lines, open }) => [name, lines.length, open]),
    [
      ["东镇", 2, 1],
      ["甲县", 1, 0],
    ],
  );
});
