import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyOf, EMPTY_PLAN, type PlanValues, valuesOf } from "./plan-values.ts";

const VALUES: PlanValues = {
  ...(EMPTY_PLAN as PlanValues),
  title: " 五月中旬督查 ",
  first_day: "2019-05-09",
  last_day: "2019-05-18",
  basis: "  ",
  units: [{ unit: "village_a1", name: "甲村一" }],
};

test("what is left empty is left out, and units go by their ids", () => {
  assert.deepEqual(bodyOf("r1", VALUES), {
    round: "r1",
    title: "五月中旬督查",
    kind: "team",
    first_day: "2019-05-09",
    last_day: "2019-05-18",
    teams: [],
    scope: { kind: "list", units: ["village_a1"] },
  });
});

test("a sample is the policy's draw in a period, or a rule of its own with a number or a share, never both", () => {
  const sample = { ...VALUES, scopeKind: "sample" as const };
  assert.deepEqual(
    bodyOf("r1", { ...sample, draw: "next_villages", scopePeriod: "2019-05", count: 3 }).scope,
    {
      kind: "sample",
      draw: "next_villages",
      period: "2019-05",
    },
  );
  assert.deepEqual(bodyOf("r1", { ...sample, count: 3, share: "10%", strata: "town" }).scope, {
    kind: "sample",
    of: ["village"],
    count: 3,
    strata: "town",
    per: "stratum",
  });
  assert.deepEqual(bodyOf("r1", { ...sample, amount: "share", count: 3, share: "1/3" }).scope, {
    kind: "sample",
    of: ["village"],
    share: "1/3",
  });
});

test("a plan that stands comes back as it was sent", () => {
  for (const scope of [
    { kind: "all", of: ["village"], within: ["town_a"] },
    { kind: "policy", assessment: "xun_score", period: "2019-05-x2" },
    { kind: "sample", of: ["village"], share: "10%", minimum: 2, exhausted: "reset" },
  ] as const) {
    const round = { ...bodyOf("r1", VALUES), scope, teams: [], period: null, standard: null, basis: null };
    // Only what the form reads.
    const values = valuesOf(
      round as unknown as Parameters<typeof valuesOf>[0],
      new Map([["town_a", "甲镇"]]),
    );
    assert.deepEqual(bodyOf("r1", values as PlanValues).scope, scope);
  }
});
