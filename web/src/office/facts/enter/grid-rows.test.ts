import assert from "node:assert/strict";
import { test } from "node:test";
import { type EntryUnit, fillDown, isFilled, layBlock, newRow, rowsFor, setCell } from "./grid-rows.ts";

const unit = (id: string): EntryUnit => ({ unit: id, name: id, code: null, above: null });
const rows = () => ["a", "b", "c"].map((id) => newRow(unit(id)));
const values = (all: readonly { cells: Readonly<Record<string, string>> }[], column = "value") =>
  all.map(({ cells }) => cells[column] ?? "");
const always = () => true;

test("what was typed for a unit stays with it when other units are listed; empty rows go", () => {
  const typed = setCell(rows(), rows()[0]?.key ?? "", "value", "1");
  assert.deepEqual(values(typed), ["", "", ""], "a row that is not there takes nothing");
  const [a, b, c] = rows();
  assert.ok(a && b && c);
  const before = setCell([a, b, c], b.key, "value", "92.5");
  const after = rowsFor([unit("d"), unit("a")], before);
  assert.deepEqual(
    after.map((row) => row.unit),
    ["d", "a", "b"],
  );
  assert.equal(after[1]?.fact, a.fact, "the same unit is the same fact");
  assert.deepEqual(values(after), ["", "", "92.5"]);
  assert.equal(isFilled({ cells: { value: "  " } }), false);
});

test("filling down takes the first value and leaves what stands and what is closed", () => {
  const [a, b, c] = rows();
  assert.ok(a && b && c);
  const some = setCell(setCell([a, b, c], a.key, "value", "5"), b.key, "value", "6");
  assert.deepEqual(values(fillDown(some, "value", always)), ["5", "6", "5"]);
  assert.deepEqual(values(fillDown(some, "value", ({ unit: id }) => id !== "c")), ["5", "6", ""]);
  assert.deepEqual(values(fillDown([a, b, c], "value", always)), ["", "", ""]);
});

test("a pasted block goes down and to the right, past closed rows, and says what did not fit", () => {
  const [a, b, c] = rows();
  assert.ok(a && b && c);
  const block = [
    ["1 ", "第一"],
    ["2", "第二", "多余"],
    ["3", ""],
  ];
  const laid = layBlock([a, b, c], ["value", "rank"], { key: a.key, column: "value" }, block, always);
  assert.deepEqual(
    [values(laid.rows), values(laid.rows, "rank")],
    [
      ["1", "2", "3"],
      ["第一", "第二", ""],
    ],
  );
  assert.deepEqual([laid.laid, laid.over], [3, 0]);
  const closed = layBlock(
    [a, b, c],
    ["value"],
    { key: a.key, column: "value" },
    [["1"], ["2"], ["3"]],
    (row) => row.unit !== "b",
  );
  assert.deepEqual([values(closed.rows), closed.laid, closed.over], [["1", "", "2"], 2, 1]);
});
