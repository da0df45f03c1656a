import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type DoubleScoring, teamAgreement } from "./team-agreement.ts";

const pair = (
  place: string,
  a: [team: string, score: string, heaps?: string],
  b: [team: string, score: string, heaps?: string],
): DoubleScoring => {
  const scored = ([team, score, heaps]: typeof a) => ({
    team,
    score,
    full_mark: "100",
    items: heaps === undefined ? [] : [{ item: "heap", count: heaps }],
  });
  return { place, unit: `v_${place}`, standard: "village_check", scorings: [scored(a), scored(b)] };
};

test("the mean difference, what lies within the tolerance, and which team is the stricter", () => {
  const { pairs, mean_difference, within, teams } = teamAgreement(
    [
      pair("1", ["a", "90"], ["b", "80"]),
      pair("2", ["a", "85"], ["b", "80"]),
      pair("3", ["b", "70"], ["a", "70"]),
    ],
    "0.05",
  );
  assert.deepEqual({ pairs, mean_difference, within }, { pairs: 3, mean_difference: "0.0500", within: 2 });
  assert.deepEqual(
    teams.map(({ team, scorings, difference, effect }) => [team, scorings, difference, effect]),
    [
      ["b", 3, "-0.0500", "-0.0250"],
      ["a", 3, "0.0500", "0.0250"],
    ],
  );
});

test("lines on which the teams differ come first", () => {
  const { items } = teamAgreement(
    [
      pair("1", ["a", "90", "2"], ["b", "80", "4"]),
      pair("2", ["a", "90", "2"], ["b", "90", "2.0"]),
      pair("3", ["a", "100"], ["b", "95", "1"]),
    ],
    "0.05",
  );
  assert.deepEqual(items, [{ standard: "village_check", item: "heap", recorded: 3, agreed: 1 }]);
});

test("without pairs there is nothing to tell", () => {
  assert.deepEqual(teamAgreement([], "0.05"), {
    pairs: 0,
    mean_difference: null,
    within: 0,
    teams: [],
    items: [],
  });
});

test("who is named first in a pair makes no difference", () => {
  const scoring = fc.tuple(fc.constantFrom("a", "b", "c"), fc.nat(100).map(String));
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(scoring, scoring).filter(([x, y]) => x[0] !== y[0]),
        { maxLength: 8 },
      ),
      (given) => {
        const made = (swap: boolean) =>
          teamAgreement(
            given.map(([a, b], i) => (swap ? pair(String(i), b, a) : pair(String(i), a, b))),
            "0.1",
          );
        assert.deepEqual(made(true), made(false));
      },
    ),
  );
});
