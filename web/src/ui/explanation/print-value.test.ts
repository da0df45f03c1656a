import assert from "node:assert/strict";
import { test } from "node:test";
import { printValue } from "./print-value.ts";

test("a long decimal is cut, and says so; what is short or no number stays", () => {
  assert.equal(printValue("0.6757142857"), "0.6757…");
  assert.equal(printValue("-27.02857"), "-27.0285…");
  for (const text of ["28.2", "0.1234", "40", "是", "2019-04-18"]) assert.equal(printValue(text), text);
});
