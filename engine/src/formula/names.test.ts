import assert from "node:assert/strict";
import { test } from "node:test";
import { collectNames, readKey } from "./names.ts";
import { parseFormula } from "./parse.ts";

test("each value that is read is told once, with the form that it stands under", () => {
  const { formula } = parseFormula("a.b > previous(a.b) && (a.b in [c, 1] ? min(d, a.b) : change(e)) > 0");
  assert.deepEqual(collectNames(formula!).map(readKey), ["a.b", "previous(a.b)", "c", "d", "change(e)"]);
});

test("a formula without names reads nothing", () => {
  assert.deepEqual(collectNames(parseFormula("1 + 2 * min(3, 4)").formula!), []);
});
