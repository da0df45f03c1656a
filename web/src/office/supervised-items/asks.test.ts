import assert from "node:assert/strict";
import { test } from "node:test";
import { type DispatchLine, groupLines, markOf } from "./asks.ts";

test("it is told apart by its number, by the slip's own, or by its day", () => {
  const row = { number: null, slip: null, issued_at: "2019-05-09T09:00:00+08:00" };
  const mark = (more: object) => markOf({ ...row, ...more }, (day) => `on ${day}`);
  assert.equal(mark({ number: "示督〔2019〕1号", slip: "7" }), "示督〔2019〕1号");
  assert.equal(mark({ slip: "7" }), "7");
  assert.equal(mark({}), "on 2019-05-09");
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
