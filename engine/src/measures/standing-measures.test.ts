import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Period } from "../graph/types.ts";
import { smallGraph } from "../testing/small-graph.ts";
import {
  brief,
  COUNTIES,
  finding,
  LAST,
  leader,
  MEASURES,
  propose,
  XUN,
  XUN_POLICY,
} from "../testing/ten-day-ladder.ts";
import { type MeasureProposals, proposeMeasures } from "./propose-measures.ts";
import type { KeyedMeasure } from "./proposed-measure.ts";
import { reviewMeasures } from "./review-measures.ts";

describe("absorption (AMB-5)", () => {
  const absorption = "absorption: { window: xun, clause: C1 }\n";
  const two = `${XUN_POLICY.replace("needs_finding: 因工作不力, ", "")}
  slow:
    label: 整改迟缓
    clause: C1
    per: unit
    counts: { when: "slow", every: xun, units: county }
    how: nth_ever
    after_last: repeat
    steps: { 1: { measure: written, of: unit, clause: C1 } }
`;
  const input = {
    units: COUNTIES,
    periods: XUN,
    members: LAST,
    formulas: { slow: (unit: string) => unit === "a" },
  };

  it("proposes only the gravest of several rules for one unit in one window, and keeps the others on record", () => {
    const made = propose(absorption + two, { ...input, facts: { responsibilities: [leader] } }, "x3");
    assert.deepEqual(brief(made), [
      "x1 a criticism absorbed",
      "x1 a written",
      "x2 a written",
      "x2 a written absorbed",
      "x3 a talk",
      "x3 a written absorbed",
    ]);
    assert.equal(made.measures[5]!.absorbed_by, made.measures[4]!.key);
  });

  it("is the policy's choice", () => {
    assert.ok(
      propose(two, { ...input, facts: { responsibilities: [leader] } }, "x3").measures.every(
        ({ state }) => state === "proposed",
      ),
    );
  });

  it("leaves alone what has been issued", () => {
    const graph = smallGraph({ policy: absorption + two + MEASURES, ...input });
    const first = proposeMeasures(graph, graph.period("x1") as Period).measures[0]!;
    const issued = proposeMeasures(graph, graph.period("x1") as Period, new Set([first.key]));
    assert.equal(issued.measures[0]!.state, "proposed");
  });
});

describe("corrections", () => {
  const at = (members: Record<string, string[]>): readonly KeyedMeasure[] =>
    propose(
      XUN_POLICY,
      { units: COUNTIES, periods: XUN, members: { xun_last: members }, facts: { findings: [finding("是")] } },
      "x2",
    ).measures;
  const before = at({ x1: ["a"], x2: ["a"] });
  const after = at({ x1: ["b"], x2: ["a"] });

  it("withdraw what was not carried out yet, flag what was, and leave the rest", () => {
    const issued = [
      { measure: before[0]!, carried_out: true },
      { measure: before[1]!, carried_out: false },
    ];
    assert.deepEqual(reviewMeasures(issued, before).length, before.length);
    const states = reviewMeasures(issued, after)
      .slice(after.length)
      .map(({ measure, state }) => [measure, state]);
    assert.deepEqual(states, [
      ["criticism", "flagged"],
      ["written", "withdrawn"],
    ]);
  });
});

describe("proposals", () => {
  it("never come without a reason, and never from the order of units", () => {
    const marks = fc.array(fc.subarray(["a", "b"]), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(marks, fc.boolean(), (members, turned) => {
        const black = { xun_last: Object.fromEntries(members.map((ids, i) => [`x${i + 1}`, ids])) };
        const facts = { responsibilities: [leader, { ...leader, unit: "b", holder: "post_b" }] };
        const units = COUNTIES.map((unit, order) => ({ ...unit, order }));
        const run = (rows: typeof units): MeasureProposals =>
          propose(XUN_POLICY, { units: rows, periods: XUN, members: black, facts }, "x4");
        const made = run(units);
        assert.ok(made.measures.every(({ because }) => because.length > 0));
        assert.deepEqual(run(turned ? [...units].reverse() : units), made);
      }),
      { numRuns: 40 },
    );
  });
});
