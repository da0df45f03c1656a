import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { FactRow } from "../facts/build-table.ts";
import type { Period } from "../graph/types.ts";
import type { AwardResult } from "../results/types.ts";
import { absent, num, type SmallGraphInput, smallGraph } from "../testing/small-graph.ts";
import { type AwardProposals, proposeAwards } from "./propose-awards.ts";

const UNITS = [
  { id: "x", name: "甲县", kind: "county" },
  ...["t1", "t2"].map((id, order) => ({ id, name: `${id}镇`, kind: "town", parent: "x", order })),
  ...["a", "b", "c"].map((id, order) => ({ id, name: `${id}村`, kind: "village", parent: "t1", order })),
];
const PERIODS = ["2019-06", "2019-07", "2019-08", "2019-09", "2020-01"].map((id) => ({
  id,
  cadence: "month",
  first: `${id}-01`,
  last: `${id}-28`,
}));
const HEAD = `
periods: { month: { kind: month, clause: C1 } }
lists: { red: { label: 红榜, clause: C1, kind: red, every: month, units: village, where: "no" } }
awards:
`;
const rule = (id: string, rest: string, kind = "award"): string =>
  `  ${id}: { label: ${id}, clause: C1, kind: ${kind}, payer: 财政, payee: "{unit}", ${rest} }\n`;

function propose(awards: string, input: Partial<SmallGraphInput> = {}, upTo = "2020-01"): AwardProposals {
  const graph = smallGraph({ policy: HEAD + awards, units: UNITS, periods: PERIODS, ...input });
  return proposeAwards(graph, graph.period(upTo) as Period);
}

const brief = (awards: readonly AwardResult[]): string[] =>
  awards.map(
    ({ period, unit, rule: name, amount, state }) =>
      `${period} ${unit} ${name.slice(6)} ${amount}${state === "proposed" ? "" : ` ${state}`}`,
  );

describe("A6: seven heaps found in one county after the campaign", () => {
  const heaps: readonly FactRow[] = [
    "2019-07-16",
    "2019-07-18",
    "2019-07-20",
    "2019-07-21",
    "2019-07-22",
    "2019-07-23",
    "2019-07-24",
    "2019-07-25",
  ].map((day, i) => ({ id: `h${i}`, unit: i % 2 === 0 ? "a" : "t2", day, category: "heap" }));
  const deduction = (every: string): string =>
    rule(
      "heap",
      `every: ${every}, during: after_campaign, units: county, items: { from: problems, where: "heap", each: 100000 }`,
      "deduction",
    ).replace(
      'payer: 财政, payee: "{unit}"',
      'payer: "{unit}财政", payee: 市财政, by: 市财政局, document: deduction_slip',
    );
  const input = {
    campaign: { first: "2019-04-09", last: "2019-07-17" },
    facts: { problems: [...heaps, { id: "other", unit: "a", day: "2019-07-26", category: "sewage" }] },
    rowFormulas: { heap: (row: FactRow) => row.category === "heap" },
  };

  it("are a deduction of 700,000 yuan with seven items, and the one before its end is none", () => {
    const { awards } = propose(deduction("month"), input);
    assert.equal(awards.length, 1);
    const [one] = awards;
    assert.equal(one!.amount, "700000.00");
    assert.equal(one!.payer, "甲县财政");
    assert.deepEqual(
      one!.items,
      [1, 2, 3, 4, 5, 6, 7].map((i) => `problems:h${i}`),
    );
    assert.equal(one!.because.length, 7);
    assert.equal(one!.because[0]!.text, "2019年7月18日t2镇“heap”");
  });

  it("are a slip each where the rule goes by the item", () => {
    const { awards } = propose(deduction("item"), input);
    assert.deepEqual(brief(awards).slice(0, 2), ["2019-07 x heap 100000.00", "2019-07 x heap 100000.00"]);
    assert.equal(awards.length, 7);
  });

  it("do not care for the order in which they were entered", () => {
    const expected = propose(deduction("month"), input);
    fc.assert(
      fc.property(fc.shuffledSubarray([...heaps], { minLength: heaps.length }), (shuffled) => {
        assert.deepEqual(propose(deduction("month"), { ...input, facts: { problems: shuffled } }), expected);
      }),
      { numRuns: 10 },
    );
  });

  it("that lie under no county are said, not dropped", () => {
    const stray = { facts: { problems: [{ id: "s", day: "2019-08-02", category: "heap" }] } };
    assert.deepEqual(
      propose(deduction("month"), { ...input, ...stray }).notices.map(({ code }) => code),
      ["item_without_unit"],
    );
  });
});

describe("an amount by formula", () => {
  const formulas = {
    passed: (unit: string) => unit !== "c",
    sum: (unit: string) => (unit === "a" ? num("1/3") : absent("undefined")),
  };

  it("is paid in fen, to whom the condition names", () => {
    const { awards, notices } = propose(
      rule("pass", 'every: month, units: village, when: "passed", amount: "sum"'),
      { formulas },
      "2019-06",
    );
    assert.deepEqual(brief(awards), ["2019-06 a pass 0.33"]);
    assert.equal(awards[0]!.payee, "a村");
    assert.deepEqual(
      notices.map(({ code }) => code),
      ["amount_without_value"],
    );
  });

  it("is cut by a ceiling that runs through the year and begins anew with the next", () => {
    const awards = rule(
      "month_award",
      'every: month, units: village, list: red, amount: "sum", ceiling: { amount: 100000, per: unit_and_year }',
    );
    const members = { red: Object.fromEntries(PERIODS.map(({ id }) => [id, ["a"]])) };
    const made = propose(awards, { members, formulas: { sum: () => num("40000") } }).awards;
    assert.deepEqual(brief(made), [
      "2019-06 a month_award 40000.00",
      "2019-07 a month_award 40000.00",
      "2019-08 a month_award 20000.00",
      "2019-09 a month_award 0.00 excluded",
      "2020-01 a month_award 40000.00",
    ]);
    assert.deepEqual([made[2]!.before_ceiling, made[3]!.excluded_by], ["40000.00", "ceiling"]);
  });
});

describe("an exclusive group", () => {
  it("pays the largest, the first of equals, and does not use up the others' ceilings", () => {
    const awards =
      rule(
        "small",
        'every: month, units: village, amount: "one", exclusive: best, ceiling: { amount: 1, per: unit_and_year }',
      ) + rule("large", 'every: month, units: village, amount: "two", exclusive: best');
    const large = {
      one: () => num("1"),
      two: (unit: string, period: string) => num(unit === "a" && period === "2019-06" ? "2" : "0"),
    };
    const made = propose(awards, { formulas: large }, "2019-07").awards.filter(({ unit }) => unit === "a");
    assert.deepEqual(brief(made), [
      "2019-06 a small 1.00 excluded",
      "2019-06 a large 2.00",
      "2019-07 a small 1.00",
    ]);
    const equal = propose(
      awards,
      { formulas: { one: () => num("1"), two: () => num("1") } },
      "2019-06",
    ).awards;
    assert.deepEqual(brief(equal).slice(0, 2), ["2019-06 a small 1.00", "2019-06 b small 1.00"]);
  });
});

describe("a pool", () => {
  const shared = rule(
    "fund",
    'every: month, units: village, pool: { amount: 1000, by: "weight", unit: 100 }',
  );

  it("is shared by weight to the last unit, the largest remainder first", () => {
    const weight = (unit: string) =>
      ({ a: num("1"), b: num("1"), c: num("1") })[unit] ?? absent("out_of_scope");
    const { awards } = propose(shared, { formulas: { weight } }, "2019-06");
    assert.deepEqual(brief(awards), [
      "2019-06 a fund 400.00",
      "2019-06 b fund 300.00",
      "2019-06 c fund 300.00",
    ]);
  });

  it("gives nothing to a unit without a weight, and says so", () => {
    const { awards, notices } = propose(
      shared,
      { formulas: { weight: (unit) => (unit === "b" ? num("5") : absent("empty")) } },
      "2019-06",
    );
    assert.deepEqual(brief(awards), ["2019-06 b fund 1000.00"]);
    assert.deepEqual(
      notices.map(({ code }) => code),
      ["weight_without_value", "weight_without_value"],
    );
  });
});

describe("a range", () => {
  const range = rule("prize", "every: month, units: village, list: red, range: { min: 10000, max: 100000 }");
  const members = { red: { "2019-06": ["a", "b", "c"] } };
  const numbers = [
    { id: "n1", unit: "b", day: "2019-07-01", period: "2019-06", indicator: "prize", value: "50000" },
    { id: "n2", unit: "c", day: "2019-07-01", period: "2019-06", indicator: "prize", value: "200000" },
  ];

  it("waits for a person's number, which has to lie within it", () => {
    const { awards, notices } = propose(range, { members, facts: { numbers } }, "2019-06");
    assert.deepEqual(brief(awards), [
      "2019-06 a prize null awaits_amount",
      "2019-06 b prize 50000.00",
      "2019-06 c prize null awaits_amount",
    ]);
    assert.deepEqual(awards[0]!.range, { min: "10000.00", max: "100000.00" });
    assert.deepEqual(
      notices.map(({ code }) => code),
      ["amount_outside_range"],
    );
  });
});

describe("a lasting effect", () => {
  it("keeps a unit from other awards until its end", () => {
    const awards =
      rule(
        "faked",
        'every: month, units: village, when: "faked", effect: { text: 取消评先资格, bars: [monthly], for: { periods: 2, of: month } }',
        "deduction",
      ) + rule("monthly", 'every: month, units: village, list: red, amount: "sum"');
    const members = { red: Object.fromEntries(PERIODS.map(({ id }) => [id, ["a"]])) };
    const formulas = {
      faked: (unit: string, period: string) => unit === "a" && period === "2019-06",
      sum: () => num("100"),
    };
    const made = propose(awards, { members, formulas }).awards;
    assert.deepEqual(brief(made), [
      "2019-06 a faked null",
      "2019-06 a monthly 100.00",
      "2019-07 a monthly null excluded",
      "2019-08 a monthly null excluded",
      "2019-09 a monthly 100.00",
      "2020-01 a monthly 100.00",
    ]);
    assert.equal(made[0]!.effect, "取消评先资格（至2019-08-28）");
    assert.equal(made[2]!.excluded_by, "award:faked");
  });
});

describe("awards", () => {
  it("never come without a reason", () => {
    const made = propose(rule("any", 'every: month, units: village, amount: "sum"'), {
      formulas: { sum: () => num("7") },
    }).awards;
    assert.ok(made.length > 0 && made.every(({ because }) => because.length > 0));
  });
});

describe("prizes by place", () => {
  const policy = `
assessments:
  score: { label: 得分, clause: C1, every: month, of: village, full: 100, parts: { p: { label: 分, clause: C1, full: 100, value: "x" } }, ranks: { all: { label: 排名 } } }
awards:
${rule("prize", "every: month, units: village, places: { rank: score.all, each: { 1: 15000, 2-3: 12000.5 } }")}`;
  const paid = (places: Readonly<Record<string, string>>): string[] => {
    const graph = smallGraph({
      policy: HEAD.replace("awards:", "") + policy,
      units: UNITS,
      periods: PERIODS,
      values: {
        "score.all.rank": (unit, period) =>
          period === "2019-06" && places[unit] !== undefined ? num(places[unit]) : absent("not_inspected"),
        "score.all.from_end": () => num("1"),
        "score.all.size": () => num("3"),
        "score.all.pool": () => "all",
      },
    });
    return brief(proposeAwards(graph, graph.period("2019-06") as Period).awards);
  };

  it("pays each place its sum, and nothing beyond or without a place", () => {
    assert.deepEqual(paid({ a: "3", b: "1" }), ["2019-06 a prize 12000.50", "2019-06 b prize 15000.00"]);
    assert.deepEqual(paid({ a: "4" }), []);
  });

  it("pays all who share a place in full", () => {
    assert.deepEqual(paid({ a: "1", b: "1", c: "3" }), [
      "2019-06 a prize 15000.00",
      "2019-06 b prize 15000.00",
      "2019-06 c prize 12000.50",
    ]);
  });
});
