import assert from "node:assert/strict";
import { test } from "node:test";
import { nearestNames } from "./suggest.ts";

test("near names come nearest first; far ones not at all", () => {
  const known = ["xun_score", "xun_share", "team_share", "unit.track"];
  assert.deepEqual(nearestNames("xun_scoer", known), ["xun_score", "xun_share"]);
  assert.deepEqual(nearestNames("track", known), ["unit.track"]);
  assert.deepEqual(nearestNames("population", known), []);
});

test("a swap of neighbours is one edit", () => {
  assert.deepEqual(nearestNames("mni", ["min", "max", "abs"]), ["min"]);
});
