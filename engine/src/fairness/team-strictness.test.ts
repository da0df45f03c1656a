import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { add, equal } from "../number/arithmetic.ts";
import { type Fraction, fraction, fromInteger, ZERO } from "../number/fraction.ts";
import { toShortText } from "../number/print.ts";
import type { TeamScore } from "./team-score.ts";
import { adjustForTeam, type Comparable, teamStrictness } from "./team-strictness.ts";

const score = (team: string, unit: string, percent: number, period = "m1"): TeamScore => ({
  team,
  unit,
  period,
  share: fraction(BigInt(percent), 100n),
});
const effects = (
  scores: readonly TeamScore[],
  comparable: Comparable = "unit_and_period",
): Record<string, string | null> =>
  Object.fromEntries(
    teamStrictness(scores, comparable).map(({ team, effect }) => [team, effect && toShortText(effect)]),
  );

describe("how strictly teams score", () => {
  it("is the difference on units that both scored, shared out so that the mean stays", () => {
    const scores = [
      score("one", "a", 80),
      score("two", "a", 90),
      score("one", "b", 60),
      score("two", "b", 70),
    ];
    assert.deepEqual(effects(scores), { one: "-0.05", two: "0.05" });
    assert.deepEqual(teamStrictness(scores, "unit_and_period")[0]!.difference, fraction(-1n, 10n));
  });

  it("does not mistake better villages for a lenient team", () => {
    // Team two alone sees the good villages; on the one that both saw it agrees with team one.
    const scores = [
      score("one", "a", 60),
      score("two", "a", 60),
      score("two", "b", 95),
      score("two", "c", 97),
    ];
    assert.deepEqual(effects(scores), { one: "0", two: "0" });
  });

  it("links teams that never met through those that did", () => {
    const scores = [
      score("one", "a", 70),
      score("two", "a", 80),
      score("two", "b", 50),
      score("three", "b", 60),
    ];
    const { one, two, three } = effects(scores);
    // Inspections 1, 2, 1: −0.1, 0, +0.1 is balanced already.
    assert.deepEqual([one, two, three], ["-0.1", "0", "0.1"]);
  });

  it("tells nothing of a team that shares no unit, or only another period", () => {
    const scores = [score("one", "a", 70), score("two", "a", 80, "m2"), score("three", "c", 10)];
    assert.deepEqual(effects(scores), { one: null, two: null, three: null });
    assert.deepEqual(effects(scores, "unit"), { one: "-0.05", two: "0.05", three: null });
  });

  it("adjusts a score by the effect, within the full mark, and leaves it where there is none", () => {
    const shown = (share: number, effect: Fraction | null): string =>
      toShortText(adjustForTeam(fraction(BigInt(share), 100n), effect));
    assert.deepEqual(
      [
        shown(80, fraction(-1n, 20n)),
        shown(2, fraction(1n, 20n)),
        shown(98, fraction(-1n, 20n)),
        shown(80, null),
      ],
      ["0.85", "0", "1", "0.8"],
    );
  });

  const any = fc.array(
    fc.record({
      team: fc.constantFrom("p", "q", "r"),
      unit: fc.constantFrom("a", "b", "c"),
      percent: fc.integer({ min: 0, max: 100 }),
    }),
    { minLength: 1, maxLength: 14 },
  );

  it("finds effects that were put in, whatever the villages are worth", () => {
    const bias: Record<string, number> = { p: -6, q: 1, r: 3 };
    fc.assert(
      fc.property(any, (rows) => {
        const worth: Record<string, number> = { a: 40, b: 55, c: 70 };
        const made = rows.map(({ team, unit }) => score(team, unit, worth[unit]! + bias[team]!));
        const found = teamStrictness(made, "unit_and_period");
        for (const a of found) {
          for (const b of found) {
            if (a.effect === null || b.effect === null || a.group !== b.group) continue;
            const expected = fraction(BigInt(bias[a.team]! - bias[b.team]!), 100n);
            assert.ok(equal(add(b.effect, expected), a.effect));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("moves no group's mean, and does not care for the order of inspections", () => {
    fc.assert(
      fc.property(any, (rows) => {
        const made = rows.map(({ team, unit, percent }) => score(team, unit, percent));
        const found = teamStrictness(made, "unit_and_period");
        for (const group of new Set(found.map((one) => one.group))) {
          const own = found.filter((one) => one.group === group && one.effect !== null);
          const sum = own.reduce(
            (total, { effect, inspections }) => add(total, times(effect!, inspections)),
            ZERO,
          );
          assert.equal(sum.n, 0n);
        }
        assert.deepEqual(teamStrictness([...made].reverse(), "unit_and_period"), found);
      }),
      { numRuns: 60 },
    );
  });
});

function times(value: Fraction, n: number): Fraction {
  return fraction(value.n * fromInteger(n).n, value.d);
}
