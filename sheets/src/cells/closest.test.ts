import assert from "node:assert/strict";
import { test } from "node:test";
import { findClosest } from "./closest.ts";

test("a slip of the pen finds its word, another word finds nothing", () => {
  assert.equal(findClosest("inspection", ["inspections", "inspection_items"]), "inspections");
  assert.equal(findClosest("得份", ["得分", "满分"]), "得分");
  assert.equal(findClosest("scroe", ["score", "full"]), "score");
  assert.equal(findClosest("x", ["score", "full"]), undefined);
  assert.equal(findClosest("备用", ["得分", "满分"]), undefined);
  assert.equal(findClosest("", ["得分"]), undefined);
});
