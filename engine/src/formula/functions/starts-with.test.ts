import assert from "node:assert/strict";
import { test } from "node:test";
import { fromTexts } from "../../vector/make.ts";
import { assertExamples, run } from "./run-examples.test.ts";
import { startsWith } from "./starts-with.ts";

test("startsWith: the examples of its documentation hold", () => assertExamples(startsWith));

test("starts_with: of a column", () => {
  const item = fromTexts(["A3-1", "B3-1", "A3-1", null]);
  assert.deepEqual(run("starts_with(item, 'A3')", { item }), ["true", "false", "true", "absent: empty"]);
});
