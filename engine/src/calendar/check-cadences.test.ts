import assert from "node:assert/strict";
import { test } from "node:test";
import type { CadenceDefinition } from "./cadence.ts";
import { checkCadences } from "./check-cadences.ts";
import { parseDay } from "./day.ts";
import { definePeriods } from "./periods.ts";

const campaign = { first: parseDay("2019-04-09"), last: parseDay("2019-07-17") };
const rounds = (...spans: [string, string, string][]): CadenceDefinition => ({
  kind: "rounds",
  rounds: spans.map(([name, first, last]) => ({ name, first, last })),
});

const bad: [string, CadenceDefinition, string][] = [
  ["a field of another kind", { kind: "week", cut: [8, 18, 28] }, "cut"],
  ["rounds of a month", { kind: "month", rounds: [] }, "rounds"],
  ["two cuts for three windows", { kind: "ten_day", cut: [8, 18] }, "cut"],
  ["cuts that descend", { kind: "ten_day", cut: [18, 8, 28] }, "cut"],
  ["a window that February would not have", { kind: "ten_day", cut: [8, 28, 30] }, "cut"],
  ["a cut on the 32nd", { kind: "half_month", cut: [15, 32] }, "cut"],
  [
    "first-day months where windows may begin on the 1st",
    { kind: "ten_day", belongs_to: "month_of_first_day" },
    "belongs_to",
  ],
  ["both cut and made_of", { kind: "month", cut: [25], made_of: "xun" }, "cut"],
  ["made of nothing", { kind: "month", made_of: "nothing" }, "made_of"],
  ["made of itself", { kind: "month", made_of: "it" }, "made_of"],
  ["made of something longer", { kind: "month", made_of: "year" }, "made_of"],
  ["made of rounds", { kind: "month", made_of: "covert" }, "made_of"],
  ["bounds other than its parts'", { kind: "month", made_of: "xun", within: "always" }, "made_of"],
  ["full, though it is made of parts", { kind: "month", made_of: "xun", first: "full" }, "first"],
  ["a fourth ten-day period", { kind: "ten_day", only: [1, 4] }, "only"],
  ["none at all", { kind: "month", only: [] }, "only"],
  ["a week from day 0", { kind: "week", starts_on: 0 }, "starts_on"],
  ["a campaign without end", { kind: "campaign", within: "always" }, "within"],
  ["a round that ends before it begins", rounds(["a", "2019-05-09", "2019-05-01"]), "rounds"],
  ["a round on a day that is none", rounds(["a", "2019-02-30", "2019-05-01"]), "rounds"],
  ["a round before the campaign", rounds(["a", "2019-04-01", "2019-04-10"]), "rounds"],
  [
    "two rounds of one name",
    rounds(["a", "2019-05-01", "2019-05-02"], ["a", "2019-06-01", "2019-06-02"]),
    "rounds",
  ],
  [
    "rounds that overlap",
    rounds(["a", "2019-05-05", "2019-05-09"], ["b", "2019-05-01", "2019-05-05"]),
    "rounds",
  ],
];
const others = { xun: { kind: "ten_day" }, year: { kind: "year" }, covert: { kind: "rounds" } } as const;

for (const [what, definition, field] of bad) {
  test(`refused: ${what}`, () => {
    const faults = checkCadences({ ...others, it: definition }, campaign);
    assert.deepEqual(
      faults.map((fault) => `${fault.cadence}.${fault.field}`),
      [`it.${field}`],
    );
    assert.throws(
      () => definePeriods({ ...others, it: definition }, { first: "2019-04-09", last: "2019-07-17" }),
      { code: "bad_cadence", message: /周期 it：.+ \(cadence it: .+\)/ },
    );
  });
}

test("all faults are named in one run, and a campaign period needs a campaign", () => {
  const faults = checkCadences(
    { a: { kind: "week", starts_on: 9, only: [1] }, b: { kind: "campaign" } },
    null,
  );
  assert.deepEqual(
    faults.map(({ cadence, field }) => `${cadence}.${field}`),
    ["a.only", "a.starts_on", "b.kind"],
  );
});

test("rounds may overlap the campaign's ends where they say that they go on", () => {
  const definition = { ...rounds(["a", "2019-04-01", "2019-04-10"]), within: "always" } as const;
  assert.deepEqual(checkCadences({ it: definition }, campaign), []);
});
