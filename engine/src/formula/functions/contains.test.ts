import assert from "node:assert/strict";
import { test } from "node:test";
import { fromTexts } from "../../vector/make.ts";
import { contains } from "./contains.ts";
import { assertExamples, run } from "./run-examples.test.ts";

test("contains: the examples of its documentation hold", () => assertExamples(contains));

test("contains: against one tag, and against another in each row", () => {
  const tags = fromTexts(["垃圾;污水", "污水", null, ""]);
  const tag = fromTexts(["垃圾", "垃圾", "垃圾", null]);
  assert.deepEqual(run("contains(tags, '污水')", { tags }), ["true", "true", "false", "false"]);
  assert.deepEqual(run("contains(tags, tag)", { tags, tag }), ["true", "false", "false", "absent: empty"]);
  assert.deepEqual(run("!contains(tags, '污水')", { tags }), ["false", "false", "true", "true"]);
});
