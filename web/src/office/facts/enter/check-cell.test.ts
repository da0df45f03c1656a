import assert from "node:assert/strict";
import { test } from "node:test";
import { checkCell, chosenCell } from "./check-cell.ts";

const column = (more: Partial<Parameters<typeof checkCell>[0]>) => ({
  type: "number" as const,
  required: false,
  choices: [],
  open: false,
  min: null,
  max: null,
  default: null,
  ...more,
});

test("numbers are numbers as offices type them, within their bounds", () => {
  for (const good of ["92.5", "-3", "1,234.5", "９２", ""])
    assert.equal(checkCell(column({}), good), undefined, good);
  for (const bad of ["优", "92.5分", "1.2.3", "12,34"])
    assert.deepEqual(checkCell(column({}), bad), { why: "number" }, bad);
  assert.deepEqual(checkCell(column({}), "92.5%"), { why: "percent" });
  assert.deepEqual(checkCell(column({ type: "integer" }), "3.5"), { why: "integer" });
  assert.deepEqual(checkCell(column({ min: "1" }), "0"), { why: "least", bound: "1" });
  assert.deepEqual(checkCell(column({ max: "100" }), "101"), { why: "most", bound: "100" });
  assert.equal(
    checkCell(column({ max: "full" }), "101"),
    undefined,
    "another column's value is the server's to compare",
  );
});

test("an empty cell is wrong only where it must be filled and nothing stands in for it", () => {
  assert.deepEqual(checkCell(column({ required: true }), " "), { why: "needed" });
  assert.equal(checkCell(column({ required: true, default: "100" }), ""), undefined);
});

test("closed choices are held to, open ones are not", () => {
  const tone = { type: "choice" as const, choices: [{ id: "exposure", zh: "曝光" }] };
  assert.equal(checkCell(column(tone), "曝光"), undefined);
  assert.equal(checkCell(column(tone), "exposure"), undefined);
  assert.deepEqual(checkCell(column(tone), "坏"), { why: "choice" });
  assert.equal(checkCell(column({ ...tone, open: true }), "坏"), undefined);
  assert.deepEqual(checkCell(column({ type: "truth" }), "也许"), { why: "truth" });
});

test("what is pasted becomes the choice that it names", () => {
  const tone = column({ type: "choice", choices: [{ id: "exposure", zh: "曝光" }] });
  assert.equal(chosenCell(tone, " 曝光"), "exposure");
  assert.equal(chosenCell(tone, "坏"), "坏");
  assert.equal(chosenCell(column({ type: "truth" }), "有"), "true");
  assert.equal(chosenCell(column({ type: "truth" }), "不是"), "false");
  assert.equal(chosenCell(column({}), "92.5"), "92.5");
});
