import assert from "node:assert/strict";
import { test } from "node:test";
import { strictnessWords } from "./strictness.ts";

test("below the others is strict, above is lenient, in points of a hundred", () => {
  assert.deepEqual(strictnessWords("-0.0312"), { key: "teamsStrict", points: "−3.1" });
  assert.deepEqual(strictnessWords("0.025"), { key: "teamsLenient", points: "+2.5" });
  assert.deepEqual(strictnessWords("0.0001"), { key: "teamsEven", points: "" });
  assert.deepEqual(strictnessWords(null), { key: "teamsEven", points: "" });
});
