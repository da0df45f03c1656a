/** Indicators over small tables: what is counted, how it comes together, and why there is no value. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runTables, type TablesRun } from "../testing/run-tables.ts";
import { indicator, indicators, PERIODS, UNITS } from "../testing/small-blocks.ts";

const CAMPAIGN = "2019-04-01/2019-06-30";

/** `ask({ n: "from: problems" }, facts, [["n", "a", "2019-04"]])` */
function ask(
  blocks: Readonly<Record<string, string>>,
  facts: Readonly<Record<string, string>>,
  questions: readonly (readonly [name: string, unit: string, period: string])[],
  rest: { readonly until?: string; readonly units?: string } = {},
): string[] {
  const run = runTables({
    campaign: CAMPAIGN,
    units: UNITS,
    policy: PERIODS + indicators(...Object.entries(blocks).map(([id, text]) => indicator(id, text))),
    facts,
    ...rest,
  });
  return valuesOf(run, questions);
}

function valuesOf(run: TablesRun, questions: readonly (readonly [string, string, string])[]): string[] {
  return questions.map(([name, unit, period]) => run.value(name, unit, period));
}

const SCORES = `
  id | unit | day        | kind  | score | full
  i1 | a    | 2019-04-03 | team  | 90    | 100
  i2 | a    | 2019-04-20 | team  | 30    | 50
  i3 | b    | 2019-04-05 | team  | 70    | 100
  i4 | d    | 2019-04-06 | team  | 10    | 20
  i5 | d    | 2019-05-06 | night | 15    | 20`;

describe("facts combined", () => {
  const of = (text: string, ...questions: [string, string][]): string[] =>
    ask(
      { x: `from: inspections, ${text}` },
      { inspections: SCORES },
      questions.map(([unit, period]) => ["x", unit, period]),
    );
  const april = (text: string): string[] => of(text, ["a", "2019-04"], ["t1", "2019-04"], ["c", "2019-04"]);

  it("by every way of combining, the facts of all places together", () => {
    assert.deepEqual(april("combine: count"), ["2", "3", "4"]);
    assert.deepEqual(april("value: score"), ["120", "190", "200"]);
    assert.deepEqual(april('value: "score / full", combine: mean'), ["0.75", "11/15", "0.675"]);
    assert.deepEqual(april('value: "score / full", combine: weighted_mean, weight: full'), [
      "0.8",
      "0.76",
      "20/27",
    ]);
    assert.deepEqual(april("combine: ratio, of: score, among: full"), ["0.8", "0.76", "20/27"]);
    assert.deepEqual(april('combine: ratio, of: "score >= 50"'), ["0.5", "2/3", "0.5"]);
    assert.deepEqual(april('combine: ratio, of: "score >= 90", among: "full == 100"'), ["1", "0.5", "0.5"]);
    assert.deepEqual(april("value: score, combine: min"), ["30", "30", "10"]);
    assert.deepEqual(april("value: score, combine: max"), ["90", "90", "90"]);
    assert.deepEqual(april("value: score, combine: first"), ["90", "90", "90"]);
    assert.deepEqual(april("value: score, combine: last"), ["30", "30", "30"]);
    assert.deepEqual(april("combine: places"), ["1", "2", "3"]);
  });

  it("each place first, then their mean, plain or by weight", () => {
    const value = 'value: "score / full", combine: mean';
    assert.deepEqual(april(`${value}, roll_up: mean_of_places`), ["0.75", "0.725", "0.65"]);
    // (0.75 × 100 + 0.7 × 300) ÷ 400; with 0.5 × 200: 385 ÷ 600
    assert.deepEqual(april(`${value}, roll_up: { weighted_by: "unit.population" }`), [
      "0.75",
      "0.7125",
      "77/120",
    ]);
    assert.deepEqual(april(`${value}, roll_up: mean_of_places, place: [town]`), [
      "(not_inspected)",
      "11/15",
      "37/60",
    ]);
    assert.deepEqual(april("combine: places, place: [town]"), ["0", "1", "2"]);
  });

  it("of those that a condition selects; an absent condition selects nothing", () => {
    assert.deepEqual(of("where: \"kind == 'night'\"", ["d", "2019-05"], ["c", "2019-05"]), ["1", "1"]);
    const facts = { inspections: `${SCORES}\n  i6 | b | 2019-05-07 | | 1 | 20` };
    assert.deepEqual(
      ask({ x: "from: inspections, where: \"kind == 'night'\"" }, facts, [["x", "b", "2019-05"]]),
      ["0"],
    );
  });

  it("skips rows that do not say: an empty score lends neither its full mark nor its weight", () => {
    const inspections = `${SCORES}\n  i6 | a | 2019-04-21 | team | | 100`;
    const blocks = {
      r: "from: inspections, combine: ratio, of: score, among: full",
      w: 'from: inspections, value: "score / full", weight: full, combine: weighted_mean',
      m: 'from: inspections, value: "score / full", combine: mean',
    };
    const questions = ["r", "w", "m"].map((name) => [name, "a", "2019-04"] as const);
    assert.deepEqual(ask(blocks, { inspections }, questions), ["0.8", "0.8", "0.75"]);
  });
});

describe("windows", () => {
  const problems = ["2019-03-30", "2019-04-02", "2019-05-02", "2019-05-20", "2019-06-30", "2019-07-05"]
    .map((day) => `a | ${day}`)
    .join("\n");
  const counted = (window: string, period: string, until?: string): string =>
    ask(
      { n: `from: problems, window: ${window}` },
      { problems: `unit | day\n${problems}` },
      [["n", "a", period]],
      until === undefined ? {} : { until },
    )[0]!;

  it("reach over the days that they name, and never beyond the period", () => {
    assert.equal(counted("period", "2019-05"), "2");
    assert.equal(counted("to_date", "2019-05"), "3");
    assert.equal(counted("campaign", "2019-05"), "3");
    assert.equal(counted("campaign", "2019-06"), "4");
    assert.equal(counted("year_to_date", "2019-05"), "4");
    assert.equal(counted("{ last: 2, of: month }", "2019-05"), "3");
    assert.equal(counted("{ last: 2, of: month }", "2019-06"), "3");
    assert.equal(counted("{ previous: 1 }", "2019-05"), "1");
    assert.equal(counted("{ previous: 2 }", "2019-06"), "1");
  });

  it("the first period has none before it: that is no zero", () => {
    assert.equal(counted("{ previous: 1 }", "2019-04"), "(round_not_held)");
  });

  it("end at the watermark", () => {
    assert.equal(counted("period", "2019-05", "2019-05-19"), "1");
    assert.equal(counted("to_date", "2019-05", "2019-05-19"), "2");
  });

  it("may go by another day of the fact", () => {
    const facts = {
      problems:
        "id | unit | day | deadline\np1 | a | 2019-04-02 | 2019-05-10\np2 | a | 2019-04-02 | 2019-04-10",
      problem_events: "problem | unit | day | event\np2 | a | 2019-06-02 | closed",
    };
    const blocks = {
      due: "from: problems, dated_by: due_day",
      closed: "from: problems, dated_by: closed_day",
    };
    assert.deepEqual(
      ask(blocks, facts, [
        ["due", "a", "2019-04"],
        ["due", "a", "2019-05"],
        ["closed", "a", "2019-05"],
        ["closed", "a", "2019-06"],
      ]),
      ["1", "1", "0", "1"],
    );
  });
});

describe("why there is no value", () => {
  it("no round, not inspected, an empty cell, no answer", () => {
    const facts = {
      inspections: "unit | day | score\na | 2019-04-03 |\nb | 2019-04-04 | 80",
      surveys: "unit | day | score\na | 2019-04-03 |\nb | 2019-04-04 | 80",
      problems: "unit | day\nb | 2019-04-04",
    };
    const blocks = {
      s: "from: inspections, value: score, combine: mean",
      q: "from: surveys, value: score, combine: mean",
      n: "from: problems",
      k: "from: inspections",
    };
    assert.deepEqual(
      ask(blocks, facts, [
        ["s", "a", "2019-04"],
        ["s", "d", "2019-04"],
        ["s", "d", "2019-05"],
        ["q", "a", "2019-04"],
        ["n", "a", "2019-04"],
        ["n", "a", "2019-05"],
        ["k", "d", "2019-04"],
        ["k", "d", "2019-05"],
      ]),
      ["(empty)", "(not_inspected)", "(round_not_held)", "(no_answer)", "0", "0", "0", "(round_not_held)"],
    );
  });

  it("exempt: whatever was recorded, and for nobody above either", () => {
    const facts = {
      problems: "unit | day\na | 2019-04-03\nb | 2019-04-03\na | 2019-05-03",
      exemptions: "unit | first | last | what\na | 2019-04-01 | 2019-04-30 | n",
    };
    const questions = [
      ["n", "a", "2019-04"],
      ["n", "t1", "2019-04"],
      ["m", "a", "2019-04"],
      ["n", "a", "2019-05"],
    ] as const;
    assert.deepEqual(ask({ n: "from: problems", m: "from: problems" }, facts, questions), [
      "(exempt)",
      "1",
      "1",
      "1",
    ]);
  });

  it("rounds that the table of rounds says were held", () => {
    const facts = {
      problems: "unit | day\na | 2019-04-02",
      rounds:
        "round | first | last | held\nr1 | 2019-03-28 | 2019-04-05 | 是\nr2 | 2019-05-01 | 2019-05-05 | 否",
    };
    const questions = ["2019-04", "2019-05", "2019-06"].map((period) => ["n", "b", period] as const);
    assert.deepEqual(ask({ n: "from: problems, held: by_rounds" }, facts, questions), [
      "0",
      "(round_not_held)",
      "(round_not_held)",
    ]);
  });

  it("`otherwise` stands in, whatever the source, but not for what cannot be computed", () => {
    const facts = { inspections: "unit | day | score | full\na | 2019-04-03 | 50 | 0" };
    const blocks = {
      s: 'from: inspections, value: "score / full", combine: mean, otherwise: 1',
      f: 'formula: "t * 2", otherwise: 7',
      t: "from: inspections, value: score, combine: mean",
      p: "over: periods, period: month, value: t, combine: mean, otherwise: 5",
      z: 'formula: "1 / (t - 50)", otherwise: 7',
    };
    assert.deepEqual(
      ask(blocks, facts, [
        ["s", "b", "2019-04"],
        ["f", "b", "2019-04"],
        ["f", "a", "2019-04"],
        ["p", "b", "2019-q2"],
        ["p", "a", "2019-q2"],
        ["z", "a", "2019-04"],
      ]),
      ["1", "7", "100", "5", "50", "(undefined)"],
    );
  });
});

describe("over other values", () => {
  const facts = {
    inspections:
      "unit | day | score\na | 2019-04-03 | 50\nb | 2019-04-03 | 90\nd | 2019-04-03 | 70\na | 2019-05-03 | 80\na | 2019-06-03 | 20",
  };
  const s = "from: inspections, value: score, combine: mean, roll_up: mean_of_places";

  it("of the units below: the children, or all of a kind", () => {
    const blocks = {
      s,
      kids: "over: children, value: s, combine: mean",
      deep: "over: descendants, kind: [village], value: s, combine: max",
      some: 'over: descendants, kind: [village], where: "s >= 70"',
      all: "over: descendants, kind: [village]",
      people: 'over: children, value: s, weight: "unit.population", combine: weighted_mean',
      rate: 'over: descendants, kind: [village], combine: ratio, of: "s >= 70"',
    };
    const of = (unit: string): string[] =>
      ask(
        blocks,
        facts,
        Object.keys(blocks).map((name) => [name, unit, "2019-04"] as const),
      );
    // Towns have no population of their own: nothing has a weight.
    assert.deepEqual(of("c"), ["70", "70", "90", "2", "3", "(not_inspected)", "2/3"]);
    assert.deepEqual(of("t1"), ["70", "70", "90", "1", "2", "80", "0.5"]);
    assert.deepEqual(of("a").slice(1, 5), ["(not_inspected)", "(not_inspected)", "0", "0"]);
  });

  it("of the parts of the period: those that have a value, by weight where it is stated", () => {
    const blocks = {
      s,
      mean: "over: periods, period: month, value: s, combine: mean",
      days: 'over: periods, period: month, value: s, combine: weighted_mean, weight: "period.days"',
      last: "over: periods, period: month, value: s, combine: last",
      first: "over: periods, period: month, value: s, combine: first",
      most: 'over: periods, period: month, value: s, where: "s < 80", combine: max',
      count: "over: periods, period: month, value: s, combine: count",
      sum: "over: periods, period: month, value: s, combine: sum",
    };
    const of = (unit: string): string[] =>
      ask(
        blocks,
        facts,
        Object.keys(blocks).map((name) => [name, unit, "2019-q2"] as const),
      ).slice(1);
    // (50 × 30 + 80 × 31 + 20 × 30) ÷ 91
    assert.deepEqual(of("a"), ["50", "4580/91", "20", "50", "50", "3", "150"]);
    assert.deepEqual(of("b"), ["90", "90", "90", "90", "(not_inspected)", "1", "90"]);
    assert.deepEqual(ask({ s, sum: blocks.sum }, {}, [["sum", "a", "2019-q2"]]), ["(round_not_held)"]);
  });

  it("only the parts that the facts reach, in a year that has just begun", () => {
    const run = runTables({
      units: UNITS,
      policy:
        PERIODS +
        indicators(
          indicator("n", "from: problems"),
          indicator("m", "over: periods, period: month, value: n, combine: mean"),
        ),
      facts: { problems: "unit | day\na | 2019-04-03\na | 2019-04-04\na | 2019-05-03" },
    });
    assert.equal(run.value("m", "a", "2019-q2"), "1.5");
  });
});
