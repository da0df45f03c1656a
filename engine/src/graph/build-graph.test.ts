/** Values across periods, versions, policies and places. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runTables, type Tables } from "../testing/run-tables.ts";
import { assessment, indicator, indicators, PERIODS, part, UNITS } from "../testing/small-blocks.ts";
import type { Graph } from "./types.ts";

const CAMPAIGN = "2019-04-01/2019-06-30";
const MONTHS = ["2019-04", "2019-05", "2019-06"];
const N = indicator("n", "from: problems");
const PROBLEMS = "unit | day\na | 2019-04-02\na | 2019-05-02\na | 2019-05-03\nb | 2019-05-04\nd | 2019-06-01";
const run = (policy: string, more: Partial<Tables> = {}) =>
  runTables({
    campaign: CAMPAIGN,
    units: UNITS,
    policy: PERIODS + policy,
    facts: { problems: PROBLEMS },
    ...more,
  });
const months = (policy: string, formula: string, unit = "a", more: Partial<Tables> = {}): string[] => {
  const ran = run(policy, more);
  return MONTHS.map((period) => ran.value(formula, unit, period));
};

describe("values of other periods and places", () => {
  it("previous, change, latest: never this period's own", () => {
    const policy = indicators(N, indicator("s", "from: inspections, value: score, combine: mean"));
    const facts = {
      problems: PROBLEMS,
      inspections: "unit | day | score\na | 2019-04-02 | 7\nb | 2019-05-02 | 8",
    };
    assert.deepEqual(months(policy, "previous(n)"), ["(round_not_held)", "1", "2"]);
    assert.deepEqual(months(policy, "change(n)"), ["(round_not_held)", "1", "-2"]);
    assert.deepEqual(months(policy, "latest(s)", "a", { facts }), ["(round_not_held)", "7", "7"]);
    assert.deepEqual(months(policy, "latest(s)", "d", { facts }), [
      "(round_not_held)",
      "(not_inspected)",
      "(not_inspected)",
    ]);
    assert.deepEqual(months(policy, "parent(n)"), ["1", "3", "0"]);
    assert.deepEqual(
      months(policy, "n - parent(parent_n)", "a", {
        policy: PERIODS + indicators(N, indicator("parent_n", 'formula: "n"')),
      }),
      ["0", "-1", "0"],
    );
  });

  it("a list of an earlier period is a condition, in the first period too", () => {
    const lists = 'lists: { top: { label: 前, kind: red, of: r, where: "score >= 2", clause: C1 } }\n';
    const policy = indicators(N) + assessment([part("x", "value: n", 100)]) + lists;
    assert.deepEqual(months(policy, "default(previous(top), false) || n > 9 ? 1 : 0"), ["0", "0", "1"]);
    assert.deepEqual(months(policy, "previous(top)"), ["(round_not_held)", "false", "true"]);
  });

  it("a longer cadence reads the latest shorter window that has ended", () => {
    const policy =
      indicators(N) +
      assessment([part("x", "value: n", 100)]).replace("every: month", "every: xun") +
      'lists: { some: { label: 有, kind: other, every: month, units: [village], where: "r > 0", clause: C1 } }\n';
    assert.deepEqual(
      run(policy).lists.map(
        ({ period, members }) => `${period} ${members.map(({ unit }) => unit).join(" ")}`,
      ),
      ["2019-04 ", "2019-05 ", "2019-06 "],
    );
  });
});

describe("the watermark", () => {
  it("hides every later fact and event, and periods that have not begun", () => {
    const facts = {
      problems: "id | unit | day\np1 | a | 2019-04-02\np2 | a | 2019-05-20",
      problem_events: "problem | day | event\np1 | 2019-05-12 | closed",
    };
    const policy = indicators(
      indicator("n", "from: problems, window: to_date"),
      indicator("c", 'from: problems, where: "closed", window: to_date'),
    );
    const until = run(policy, { facts, until: "2019-05-10" });
    const begun = until.periods.filter(({ cadence }) => cadence === "month").map(({ id }) => id);
    assert.deepEqual(begun, ["2019-04", "2019-05"]);
    assert.deepEqual([until.value("n", "a", "2019-05"), until.value("c", "a", "2019-05")], ["1", "0"]);
    const all = run(policy, { facts });
    assert.deepEqual([all.value("n", "a", "2019-05"), all.value("c", "a", "2019-05")], ["2", "1"]);
    assert.equal(all.value("c", "a", "2019-04"), "0");
  });
});

describe("versions", () => {
  it("a period uses what holds on its last day", () => {
    const policy =
      indicators(N) + assessment([part("x", 'value: { 2019-01-01: "n", 2019-05-31: "n * 10" }', 100)]);
    const ran = run(policy);
    assert.deepEqual(
      MONTHS.map((period) => [ran.result("a", period).score?.text, ran.result("a", period).version]),
      [
        ["1", "2019-01-01"],
        ["20", "2019-05-31"],
        ["0", "2019-05-31"],
      ],
    );
  });

  it("what only a later version has was not there before", () => {
    const k = "k: { 2019-05-01: { label: 新, from: media, clause: C1 } }";
    const value = '{ 2019-01-01: "n", 2019-05-01: "n + default(previous(k), 30) + default(change(k), 5)" }';
    const policy = indicators(N, k) + assessment([part("x", `value: ${value}`, 100)]);
    const facts = { problems: PROBLEMS, media: "unit | day\na | 2019-05-02\na | 2019-06-02\na | 2019-06-03" };
    const ran = run(policy, { facts });
    assert.deepEqual(
      MONTHS.map((period) => ran.result("a", period).score?.text),
      ["1", "37", "2"],
    );
    const parts = [
      part("x", "value: n", 60),
      `y: { 2019-01-01: { label: 乙, full: 40, value: "1", clause: C1 }, 2019-05-01: null }`,
      `z: { 2019-05-01: { label: 丙, full: 40, value: "default(previous(z), 7)", clause: C1 } }`,
    ];
    const second = run(indicators(N) + assessment(parts), { facts });
    assert.deepEqual(
      MONTHS.map((period) => second.result("a", period).score?.text),
      ["2", "9", "7"],
    );
  });

  it("a cadence that changes leaves the earlier window of one name as it was", () => {
    const periods =
      "periods: { month: { 2019-01-01: { kind: month, cut: [28], clause: C1 }, 2019-05-30: { kind: month, clause: C1 } } }\n";
    const ran = run("", { policy: periods + indicators(N) + assessment([part("x", "value: n", 100)]) });
    assert.deepEqual(
      ran.periods.map(({ id, first, last }) => `${id} ${first} ${last}`),
      ["2019-04 2019-04-01 2019-04-28", "2019-05 2019-04-29 2019-05-28", "2019-06 2019-06-01 2019-06-30"],
    );
  });

  it("a due time that changes later leaves what was late as it was", () => {
    const due =
      "{ 2019-01-01: { after_period: { days: 10 }, holiday: as_is }, 2019-06-01: { after_period: { days: 2 }, holiday: as_is } }";
    const reports = `reports: { rep: { label: 报, every: month, of: [village], to: 县, due: ${due}, clause: C1 } }\n`;
    const policy =
      reports +
      indicators(indicator("o", "from: reports_due, combine: count, where: on_time, window: to_date"));
    const facts = { reports: "unit | kind | period | delivered\na | rep | 2019-04 | 2019-05-08T09:00" };
    assert.deepEqual(months(policy, "o", "a", { facts }), ["0", "1", "1"]);
  });

  it("several due times in a period are met by as many deliveries, as far as the watermark", () => {
    const due = "{ days_of_month: [8, 18, 28], holiday: as_is }";
    const reports = `reports: { rep: { label: 报, every: month, of: [village], to: 县, due: ${due}, clause: C1 } }\n`;
    const policy =
      reports +
      indicators(
        indicator("o", 'from: reports_due, where: "on_time"'),
        indicator("m", 'from: reports_due, where: "missing"'),
      );
    const delivered = ["04-07", "04-20", "04-27"].map((day) => `a | rep | 2019-04 | 2019-${day}T09:00`);
    const facts = { reports: `unit | kind | period | delivered\n${delivered.join("\n")}` };
    assert.equal(run(policy, { facts }).value("o", "a", "2019-04"), "2");
    assert.equal(run(policy, { facts }).value("m", "a", "2019-04"), "0");
    assert.equal(run(policy, { facts, until: "2019-04-19" }).value("m", "a", "2019-04"), "1");
  });
});

describe("decisions", () => {
  it("are switched by choices: values and whole rules", () => {
    const policy = `${indicators(N)}${assessment([part("x", "value: { decided: how }", 100)])}
lists: { top: { decided: listed } }
decisions:
  how: { asks: 怎么算, clause: C1, variants: { once: { label: 一次, is: "n" }, twice: { label: 两次, is: "n * 2" } }, value: once, set_by: default }
  listed: { asks: 有没有, clause: C1, variants: { yes: { label: 有, is: { label: 前, kind: red, of: r, where: "score > 0", clause: C1 } }, no: { label: 没有, is: null } }, value: yes, set_by: default }
`;
    const first = run(policy);
    assert.equal(first.result("a", "2019-05").score?.text, "2");
    assert.equal(first.lists.length, 3);
    const other = run(policy, { choices: { how: "twice", listed: "no" } });
    assert.equal(other.result("a", "2019-05").score?.text, "4");
    assert.equal(other.lists.length, 0);
    assert.deepEqual(
      other.decisions.map(({ id, value, set_by }) => `${id} ${value} ${set_by}`),
      ["how twice 测试", "listed no 测试"],
    );
  });
});

describe("places that change", () => {
  const moved = `
    id | name | kind    | parent | from       | to
    t1 | 东镇 | town    |        |            |
    t2 | 西镇 | town    |        |            |
    a  | 甲村 | village | t1     |            | 2019-04-30
    a  | 甲村 | village | t2     | 2019-05-01 |
    b  | 乙村 | village | t1     |            | 2019-05-15
    c  | 丙村 | village | t1     | 2019-05-16 |`;
  const problems =
    "unit | day\na | 2019-04-02\na | 2019-05-02\nb | 2019-05-04\nb | 2019-05-05\nc | 2019-05-20";

  it("what was recorded of a unit that was withdrawn goes on counting above it, and it is assessed no more", () => {
    const policy =
      indicators(N, indicator("all", "from: problems, window: to_date")) +
      assessment([part("x", "value: n", 100)]);
    const ran = run(policy, { units: moved, facts: { problems } });
    assert.deepEqual([ran.value("n", "t1", "2019-04"), ran.value("n", "t2", "2019-04")], ["1", "0"]);
    assert.deepEqual([ran.value("n", "t1", "2019-05"), ran.value("n", "t2", "2019-05")], ["3", "1"]);
    assert.equal(ran.value("all", "t1", "2019-06"), "3");
    const assessed = (period: string) =>
      ran.results.filter((one) => one.period === period).map(({ unit }) => unit);
    assert.deepEqual(assessed("2019-04"), ["b", "a"]);
    assert.deepEqual(assessed("2019-05"), ["c", "a"]);
  });

  it("pools may have a membership day", () => {
    const units =
      "id | name | kind | track | from | to\na | 甲 | village | x | | 2019-04-10\na | 甲 | village | y | 2019-04-11 |\nb | 乙 | village | y | |";
    const pool = (members: string) => {
      const pools = `pools: { p: { label: 组, of: [village], by: "unit.track", members: ${members}, clause: C1 } }\n`;
      const ran = run(
        pools + indicators(N) + assessment([part("x", "value: n", 100)], "ranks: { k: { pool: p } }"),
        { units, facts: {} },
      );
      return ["2019-04", "2019-05"].map((period) => ran.result("a", period).ranks[0]?.pool);
    };
    assert.deepEqual(pool("as_of_period_end"), ["y", "y"]);
    assert.deepEqual(pool("as_of_period_start"), ["x", "y"]);
    assert.deepEqual(pool("{ day: 2019-04-05 }"), ["x", "x"]);
  });

  it("attributes have the type that the policy declares; a column that is not there is empty", () => {
    const units = "id | name | kind | poor | class\na | 甲 | village | 是 | 1\nb | 乙 | village | 否 | 2";
    const declared =
      "facts: { units: { label: 单位, clause: C1, columns: { poor: { label: 贫困村, type: truth }, class: { label: 类, type: text } } } }\n";
    const policy =
      declared +
      indicators(
        indicator("n", "from: problems, where: \"unit.poor && unit.class == '1'\""),
        indicator("u", 'from: units, where: "!poor"'),
      );
    const ran = run(policy, {
      units,
      facts: { problems: "unit | day\na | 2019-05-02\na | 2019-05-03\nb | 2019-05-04" },
    });
    assert.deepEqual([ran.value("n", "a", "2019-05"), ran.value("n", "b", "2019-05")], ["2", "0"]);
    assert.deepEqual([ran.value("u", "a", "2019-05"), ran.value("u", "b", "2019-05")], ["0", "1"]);
    assert.deepEqual(
      [ran.value("unit.population", "a", "2019-05"), ran.value("unit.track", "a", "2019-05")],
      ["(empty)", "(empty)"],
    );
  });
});

describe("rounds", () => {
  it("that were planned and not held have no results", () => {
    const periods =
      "periods: { month: { kind: rounds, clause: C1, rounds: [{ name: 春, first: 2019-04-01, last: 2019-04-20 }, { name: 夏, first: 2019-06-01, last: 2019-06-20, held: false }] } }\n";
    const deduct = "deduct: { e: { label: 一次, per: n, points: 1 } }";
    const ran = run("", { policy: periods + indicators(N) + assessment([part("x", deduct, 100)]) });
    assert.deepEqual(
      ran.results.map(({ unit, period, score }) => [unit, period, score?.text]),
      [
        ["a", "round:春", "99"],
        ["b", "round:春", "100"],
        ["d", "round:春", "100"],
      ],
    );
    assert.equal(ran.value("n", "b", "round:夏"), "(round_not_held)");
  });
});

describe("facts that name a period and have no day", () => {
  it("count on its last day, and bound a policy without a campaign", () => {
    const policy = PERIODS + indicators(indicator("v", 'from: numbers, value: "value", combine: last'));
    const numbers = "unit | period | indicator | value\na | 2019-04 | v | 50\na | 2019-06 | v | 70";
    const ran = runTables({ units: UNITS, policy, facts: { numbers } });
    assert.deepEqual(
      MONTHS.map((period) => ran.value("v", "a", period)),
      ["50", "(round_not_held)", "70"],
    );
    assert.equal(ran.value("v", "a", "2019-q2"), "70");
  });
});

describe("another policy", () => {
  it("is read in its own periods, and is not disturbed by being read", () => {
    const own = run(indicators(N) + assessment([part("x", "value: n", 100)]));
    const others = new Map<string, Graph>([["above", own.graph]]);
    const cut = "periods: { month: { kind: month, cut: [28], clause: C1 } }\n";
    const reading = runTables({
      campaign: CAMPAIGN,
      units: UNITS,
      policy: cut + assessment([part("x", 'value: "default(other.above.r, 9)"', 100)]),
      others,
    });
    // Its April ends on the 28th: by then no month of the other policy has ended.
    assert.deepEqual(
      reading.results.filter(({ unit }) => unit === "a").map(({ period, score }) => [period, score?.text]),
      [
        ["2019-04", "9"],
        ["2019-05", "1"],
        ["2019-06", "2"],
        ["2019-07", "0"],
      ],
    );
    assert.equal(own.value("r", "a", "2019-05"), "2");
  });
});

describe("keeping scores only", () => {
  it("computes anew what is asked for later: parts that are carried forward or compared with last month's", () => {
    const s = indicator("s", "from: inspections, value: score, combine: mean");
    const facts = { inspections: "unit | day | score\na | 2019-04-02 | 7\nb | 2019-05-02 | 8" };
    const lists =
      'lists: { all: { label: 全, kind: other, of: r, where: "score > 0", order: "score", clause: C1 } }\n';
    const policy =
      indicators(s) +
      assessment([
        part("x", "value: s, absent: carry", 50),
        part("y", 'value: "default(change(x), 3)"', 50),
      ]) +
      lists;
    const lean = run(policy, { facts, keep: "scores" });
    const all = run(policy, { facts });
    assert.deepEqual(lean.lists, all.lists);
    assert.deepEqual(
      MONTHS.map((period) => all.result("a", period).score?.text),
      ["10", "7", "7"],
    );
    assert.deepEqual(lean.explanation("a", "2019-06"), all.explanation("a", "2019-06"));
  });
});
