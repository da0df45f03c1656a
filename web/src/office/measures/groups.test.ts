import assert from "node:assert/strict";
import { test } from "node:test";
import { MEASURE_STATE_NAMES } from "@cunjing/contract";
import { firstGroup, GROUPS, groupOf, type Measure } from "./groups.ts";

test("each state of a measure is in one group", () => {
  const grouped = Object.values(GROUPS).flat();
  assert.deepEqual([...grouped].sort(), [...MEASURE_STATE_NAMES].sort());
  assert.equal(groupOf("awaits_finding"), "groupFind");
  assert.equal(groupOf("flagged"), "groupDecide");
});

test("the page opens with what waits first", () => {
  const of = (...states: string[]) => states.map((state) => ({ state })) as Measure[];
  assert.equal(firstGroup(of("carried_out", "accepted", "proposed")), "groupDecide");
  assert.equal(firstGroup(of("carried_out")), "groupDone");
});
