import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { FactRow } from "../facts/build-table.ts";
import type { Period } from "../graph/types.ts";
import { type Fraction, fraction, fromInteger, ZERO } from "../number/fraction.ts";
import { toShortText } from "../number/print.ts";
import { type Cell, num, smallGraph } from "../testing/small-graph.ts";
import { rankIntervals } from "./rank-interval.ts";
import { rankUncertainty } from "./rank-uncertainty.ts";
import { sampledVariance, sampledVariances } from "./sampled-variance.ts";
import { teamScores } from "./team-score.ts";

const whole = (values: readonly number[]): Fraction[] => values.map(fromInteger);

describe("the variance of a mean of places", () => {
  it("is s²/n less what the population leaves", () => {
    // 2, 4, 6: s² = 4, n = 3, of 6 places.
    assert.equal(toShortText(sampledVariance({ values: whole([2, 4, 6]), population: 6 })!), "2/3");
    assert.equal(toShortText(sampledVariance({ values: whole([2, 4, 6]), population: null })!), "4/3");
  });

  it("is nothing where all were seen, and unknown for one", () => {
    assert.deepEqual(sampledVariance({ values: whole([2, 4]), population: 2 }), ZERO);
    assert.equal(sampledVariance({ values: whole([2]), population: 5 }), null);
  });

  it("takes the spread of the others where one place was seen", () => {
    const samples = [
      { values: whole([2, 4, 6]), population: null },
      { values: whole([9]), population: null },
    ];
    assert.deepEqual(
      sampledVariances(samples).map((variance) => toShortText(variance!)),
      ["4/3", "4"],
    );
  });
});

describe("between which places a rank lies", () => {
  const at = (
    value: number,
    variance: Fraction | null,
  ): { unit: string; value: Fraction; variance: Fraction | null } => ({
    unit: String(value),
    value: fromInteger(value),
    variance,
  });

  it("is one place where nothing is sampled, ties between their first and last", () => {
    const sure = rankIntervals([at(90, ZERO), at(80, ZERO), at(80, ZERO), at(70, ZERO)]);
    assert.deepEqual(
      sure.map(({ from, to }) => [from, to]),
      [
        [1, 1],
        [2, 3],
        [2, 3],
        [4, 4],
      ],
    );
  });

  it("widens with the variance, up to the exact limit", () => {
    // (x − y)² = 3.8416 × (v + v) exactly is not yet apart.
    const limit = fraction(100n * 10000n, 2n * 38416n);
    assert.deepEqual(
      rankIntervals([at(90, limit), at(80, limit)]).map(({ from, to }) => [from, to]),
      [
        [1, 2],
        [1, 2],
      ],
    );
    const less = fraction(limit.n * 1000000n - 1n, limit.d * 1000000n);
    assert.deepEqual(
      rankIntervals([at(90, less), at(80, less)]).map(({ from, to }) => [from, to]),
      [
        [1, 1],
        [2, 2],
      ],
    );
  });

  it("is open where the variance is unknown", () => {
    assert.deepEqual(
      rankIntervals([at(90, null), at(10, ZERO), at(5, ZERO)]).map(({ from, to }) => [from, to]),
      [
        [1, 3],
        [1, 2],
        [2, 3],
      ],
    );
  });

  it("always holds the shared rank itself", () => {
    const unit = fc.record({
      value: fc.integer({ min: 0, max: 20 }),
      variance: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 12 }),
        fc.constantFrom("highest_first", "lowest_first"),
        (units, order) => {
          const values = units.map(({ value, variance }) => ({
            unit: "",
            value: fromInteger(value),
            variance: fromInteger(variance),
          }));
          rankIntervals(values, order as "highest_first").forEach(({ from, to }, i) => {
            const before = units.filter(({ value }) =>
              order === "highest_first" ? value > units[i]!.value : value < units[i]!.value,
            );
            assert.ok(from <= before.length + 1 && before.length + 1 <= to && to <= units.length);
          });
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("the ranking of a graph", () => {
  const UNITS = [
    ...["x", "y"].map((id) => ({ id, name: id, kind: "county" })),
    ...["x", "y"].flatMap((parent) =>
      [1, 2, 3, 4].map((n) => ({ id: `${parent}${n}`, name: "村", kind: "village", parent })),
    ),
  ];
  const inspections: readonly FactRow[] = Object.entries({
    x1: "36",
    x2: "38",
    y1: "20",
    y2: "30",
    y3: "10",
  }).map(([unit, score]) => ({
    id: unit,
    unit,
    day: "2019-04-10",
    kind: "team",
    team: `t_${unit[0]}`,
    score,
    full: "40",
  }));
  const place =
    (cells: Record<string, string>) =>
    (unit: string): Cell =>
      unit in cells ? num(cells[unit]!) : { absent: "out_of_scope" };
  const graph = smallGraph({
    policy: `
periods: { month: { kind: month, clause: C1 } }
indicators: { share: { label: 得分率, clause: C1, from: inspections, where: "team", value: "score / full", combine: mean, place: village, roll_up: mean_of_places } }
assessments:
  s: { label: 得分, clause: C1, every: month, of: county, full: 40, parts: { p: { label: 检查, clause: C1, full: 40, share: "share" } }, ranks: { all: {} } }
`,
    units: UNITS,
    periods: [{ id: "m", cadence: "month", first: "2019-04-01", last: "2019-04-30" }],
    facts: { inspections },
    rowFormulas: {
      team: (row) => row.kind === "team",
      "score / full": (row) => num(`${row.score}/${row.full}`),
    },
    values: {
      s: place({ x: "37", y: "20" }),
      "s.all.rank": place({ x: "1", y: "2" }),
      "s.all.from_end": place({ x: "2", y: "1" }),
      "s.all.size": place({ x: "2", y: "2" }),
      "s.all.pool": (unit) => (unit === "x" || unit === "y" ? "all" : { absent: "out_of_scope" }),
    },
  });
  const period = graph.period("m") as Period;

  it("is told from the places that were looked at", () => {
    // x: 36 and 38 of 4 places, variance 2/2 × 1/2 = 1/2; y: 20, 30, 10 of 4, variance 100/3 × 1/4 = 25/3; 17² > 3.84 × 8.83.
    assert.deepEqual(rankUncertainty(graph, "s", "all", period), [
      { unit: "x", from: 1, to: 1 },
      { unit: "y", from: 2, to: 2 },
    ]);
  });

  it("gives team scores of inspections", () => {
    assert.deepEqual(
      teamScores(graph, [period], "team").map(({ team, unit, share }) => [team, unit, toShortText(share)])[0],
      ["t_x", "x1", "0.9"],
    );
  });
});
