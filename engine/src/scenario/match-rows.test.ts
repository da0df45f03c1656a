import assert from "node:assert/strict";
import test from "node:test";
import { matchRows, sameCell } from "./match-rows.ts";

test("numbers are equal by value, not by how they are written", () => {
  assert.ok(sameCell("score", "86.32", "2158/25"));
  assert.ok(sameCell("score", "10.00", "10"));
  assert.ok(!sameCell("score", "86.33", "2158/25"));
  assert.ok(!sameCell("score", "0.3333333333", "1/3"));
});

test("a dash asks for no value; an empty cell asks for nothing", () => {
  assert.ok(sameCell("grade", "—", ""));
  assert.ok(!sameCell("grade", "—", "good"));
  assert.deepEqual(matchRows([{ unit: "a", grade: "" }], [{ unit: "a", grade: "good" }], false), []);
});

test("members of a list keep their order, holders of a measure do not", () => {
  assert.ok(sameCell("on", "p_1 p_2", "p_2 p_1"));
  assert.ok(!sameCell("members", "v_1 v_2", "v_2 v_1"));
});

test("each expected row wants a row of its own", () => {
  const expected = [
    { unit: "a", measure: "talk" },
    { unit: "a", measure: "talk" },
  ];
  assert.equal(matchRows(expected, [{ unit: "a", measure: "talk" }], false).length, 1);
  assert.equal(matchRows(expected, [...expected], true).length, 0);
});

test("where the table is complete, a row that nobody expected is a difference", () => {
  const found = matchRows([{ unit: "a" }], [{ unit: "a" }, { unit: "b" }], true);
  assert.deepEqual(found, [{ expected: "", found: "unit=b" }]);
  assert.deepEqual(matchRows([{ unit: "a" }], [{ unit: "a" }, { unit: "b" }], false), []);
});

test("what is told beside a miss is the row that agrees the most", () => {
  const [difference] = matchRows(
    [{ unit: "b", score: "85" }],
    [
      { unit: "a", score: "85" },
      { unit: "b", score: "84" },
    ],
    false,
  );
  assert.equal(difference?.found, "unit=b，score=84");
});
