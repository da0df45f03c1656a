import assert from "node:assert/strict";
import test from "node:test";
import { BlockTableError, readBlockTable } from "./read-block-table.ts";

test("cells are divided by | or by commas, and trimmed", () => {
  const wanted = [
    { unit: "v_1", score: "35" },
    { unit: "v_2", score: "" },
  ];
  assert.deepEqual(readBlockTable("unit | score\n v_1 |  35 \n# a remark\n\nv_2 |"), wanted);
  assert.deepEqual(readBlockTable("unit,score\nv_1,35\nv_2"), wanted);
});

test("text stays text: leading zeros and trailing zeros are kept", () => {
  assert.deepEqual(readBlockTable("id|score\n001|1.10"), [{ id: "001", score: "1.10" }]);
});

test("times repeats a row and counts it", () => {
  assert.deepEqual(readBlockTable("id | unit | times\np_{n} | v_{n} | 2\nq | v | "), [
    { id: "p_1", unit: "v_1" },
    { id: "p_2", unit: "v_2" },
    { id: "q", unit: "v" },
  ]);
});

test("a row that does not fit is refused with its text", () => {
  assert.throws(
    () => readBlockTable("unit|score\nv_1|35|40"),
    (error: Error) => error instanceof BlockTableError && /v_1\|35\|40/.test(error.message),
  );
  assert.throws(() => readBlockTable("unit||score\nv_1|35|40"), BlockTableError);
  assert.throws(() => readBlockTable("unit|times\nv_1|-1"), BlockTableError);
  assert.throws(() => readBlockTable("  \n"), BlockTableError);
});
