/** When a policy holds. */
import assert from "node:assert/strict";
import { it } from "node:test";
import { loadPolicy } from "../policy/load.ts";
import { timelineOf, versionsOf } from "./versions.ts";

const POLICY = `
language: 1
policy: ended
title: 试行一季
level: 县
issued: { by: 某办, day: 2019-01-01 }
holds: { first: 2019-01-01, last: 2019-05-31 }
source: { document: 试行 }
campaign: { title: 行动, first: 2019-04-01, last: 2019-06-30, clause: C1 }
clauses: { C1: 一 }
periods: { month: { kind: month, clause: C1 } }
`;

it("a policy that has ended has no periods after its last day", () => {
  const loaded = loadPolicy(POLICY, "ended.yaml");
  assert.ok("source" in loaded);
  const timeline = timelineOf(versionsOf(loaded.source, {}), { first: 0, last: 0 });
  assert.deepEqual(
    timeline.periods("month").map((period) => period.id),
    ["2019-04", "2019-05"],
  );
});
