/** One fault in a policy is one message, at the line and column where it stands. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loadPolicy } from "../policy/load.ts";
import { checkPolicy } from "./check-policy.ts";

/** A policy without fault, one line a rule, so that a fault's line says where it is. */
const LINES = {
  head: "{ language: 1, policy: small, title: 小办法, issued: { by: 市, day: 2019-01-01 }, level: 市, source: { document: 测试 } }",
  campaign: "{ title: 行动, first: 2019-04-01, last: 2019-06-30, clause: C1 }",
  clauses: "{ C1: 第一条 }",
  periods: "{ month: { kind: month, clause: C1 } }",
  pools: '{ all: { label: 全部, by: "unit.track", clause: C1 } }',
  n: "{ label: 数, from: problems, clause: C1 }",
  s: '{ label: 率, from: inspections, value: "score / full", combine: mean, clause: C1 }',
  x: "{ label: 甲, full: 60, share: s, absent: unranked, clause: C1 }",
  y: "{ label: 乙, full: 40, deduct: { d: { label: 一次, per: n, points: 2, clause: C1 } }, clause: C1 }",
  ranks: "{ k: { pool: all, clause: C1 } }",
  grades: "{ good: { label: 好, from: 60 }, poor: { label: 差, to: 60 } }",
  gates: '{ g: { label: 否决, when: "n > 9", grade: poor, clause: C1 } }',
  list: "{ label: 末位, kind: black, of: r, take: { rank: k, last: 1 }, measures: { measure: talk, of: unit, clause: C1 }, clause: C1 }",
  ladder:
    "{ label: 连续, per: unit, counts: { list: last }, how: consecutive, after_last: repeat, clause: C1, steps: { 1: { measure: talk, of: unit, clause: C1 } } }",
  counted:
    "{ label: 不好, per: unit, counts: { assessment: r, grades: [poor] }, how: consecutive, after_last: repeat, clause: C1, steps: { 1: { measure: talk, of: unit, clause: C1 } } }",
  talk: "{ label: 约谈, severity: 10, clause: C1 }",
  absorption: "{ window: month, among: [last, again], clause: C1 }",
  decision:
    "{ asks: 几分, clause: C1, variants: { a: { label: 甲, is: 1 }, b: { label: 乙, is: 2 } }, value: a, set_by: default }",
};

function policyOf(changed: Partial<Record<keyof typeof LINES, string>>): string {
  const line = { ...LINES, ...changed };
  return `${line.head.slice(2, -2).replaceAll(", ", "\n").replace("by: 市\nday", "by: 市, day")}
campaign: ${line.campaign}
clauses: ${line.clauses}
periods: ${line.periods}
pools: ${line.pools}
indicators:
  n: ${line.n}
  s: ${line.s}
assessments:
  r:
    label: 总分
    clause: C1
    every: month
    of: [village]
    full: 100
    digits: { decided: digits }
    parts:
      x: ${line.x}
      y: ${line.y}
    ranks: ${line.ranks}
    grades: ${line.grades}
    gates: ${line.gates}
lists:
  last: ${line.list}
ladders:
  again: ${line.ladder}
  poor: ${line.counted}
measures:
  talk: ${line.talk}
absorption: ${line.absorption}
decisions:
  digits: ${line.decision}
`;
}

/** `code line:column text`, the text being what stands there, up to a colon or a comma. */
function faultsOf(changed: Partial<Record<keyof typeof LINES, string>>): string[] {
  const text = policyOf(changed);
  const loaded = loadPolicy(text, "small.yaml");
  const faults = "source" in loaded ? checkPolicy(loaded.source) : loaded.faults;
  return faults.map(({ code, at, message }) => {
    assert.ok(message.zh.length > 5 && message.en.length > 5, code);
    const there = (text.split("\n")[at.line - 1] ?? "").slice(at.column - 1);
    return `${code} ${/^[^:,\]}]*/.exec(there)?.[0].trim()}`;
  });
}

const change = (
  line: keyof typeof LINES,
  from: string,
  to: string,
): Partial<Record<keyof typeof LINES, string>> => {
  assert.ok(LINES[line].includes(from), `${line} has ${from}`);
  return { [line]: LINES[line].replace(from, to) };
};

describe("the faults of a policy", () => {
  it("are none in a policy without", () => {
    assert.deepEqual(faultsOf({}), []);
  });

  const cases: readonly [string, ReturnType<typeof change>, string][] = [
    ["a key that there is not", change("x", "share: s", "shares: s"), "unknown_key shares"],
    ["a word where a number belongs", change("x", "full: 60", "full: sixty"), "wrong_type full"],
    ["full marks that do not add up", change("x", "full: 60", "full: 50"), "parts_do_not_add_up full"],
    ["no way of scoring", change("x", "share: s, absent: unranked, ", ""), "no_way x"],
    [
      "two ways of scoring",
      change("x", "share: s", "share: s, bands: { by: n, points: [{ points: 1 }] }"),
      "two_ways x",
    ],
    ["an absence without an answer", change("x", ", absent: unranked", ""), "absence_without_treatment x"],
    ["a name that there is not", change("y", "per: n,", "per: m,"), "formula_unknown_name per"],
    ["a formula of the wrong type", change("gates", '"n > 9"', '"n + 9"'), "formula_wrong_type when"],
    [
      "a formula that cannot be read",
      change("s", '"score / full"', '"score / "'),
      "formula_unfinished_formula value",
    ],
    ["a clause that there is not", change("talk", "clause: C1", "clause: C2"), "unknown_clause clause"],
    [
      "a clause without a rule",
      change("clauses", "第一条 }", "第一条, C2: 第二条 }"),
      "clause_without_rule C2",
    ],
    ["an unknown kind of fact", change("n", "from: problems", "from: problem"), "unknown_name from"],
    ["an unknown pool", change("ranks", "pool: all", "pool: none"), "unknown_name pool"],
    ["an unknown grade of a gate", change("gates", "grade: poor", "grade: bad"), "unknown_name grade"],
    [
      "an unknown grade of a ladder",
      change("counted", "grades: [poor]", "grades: [bad]"),
      "unknown_name grades",
    ],
    ["an unknown measure", change("ladder", "measure: talk", "measure: walk"), "unknown_name measure"],
    ["an unknown rank of a list", change("list", "rank: k", "rank: j"), "unknown_name rank"],
    ["an unknown rule of absorption", change("absorption", "again]", "agian]"), "unknown_name agian"],
    ["a measure without severity", change("talk", ", severity: 10", ""), "no_severity talk"],
    ["a step that no count reaches", change("ladder", "steps: { 1:", "steps: { 4:"), "step_never_reached 4"],
    ["grades with a hole", change("grades", "to: 60", "to: 50"), "grade_bands good"],
    ["grades that overlap", change("grades", "to: 60", "to: 70"), "grade_bands good"],
    ["a decision without its value", change("decision", "value: a", "value: c"), "unknown_decision decided"],
    [
      "a decision without a choice",
      change("decision", ", b: { label: 乙, is: 2 }", ""),
      "decision_without_choice variants",
    ],
    ["a ratio of nothing", change("s", "combine: mean", "combine: ratio"), "missing s"],
    ["a mean of nothing", change("s", 'value: "score / full", ', ""), "missing s"],
    ["an indicator without a source", change("n", "from: problems, ", ""), "no_way n"],
    ["an indicator with two", change("n", "from: problems", 'from: problems, formula: "1"'), "two_ways n"],
    [
      "a key without effect",
      change("n", "from: problems", 'formula: "1", window: to_date'),
      "no_effect window",
    ],
    ["a score that needs itself", change("y", "per: n", 'per: "score"'), "cycle r"],
    ["a part that needs itself", change("x", "share: s", 'share: "x"'), "cycle x"],
    ["a score that needs its rank", change("y", "per: n", 'per: "k.rank"'), "cycle r"],
    ["a grade that needs itself", change("gates", '"n > 9"', "\"grade == 'poor'\""), "cycle grades"],
    ["a score that needs the list made of it", change("y", "per: n", 'per: "last ? 1 : 0"'), "cycle r"],
  ];
  for (const [name, changed, expected] of cases) {
    it(`one for ${name}`, () => {
      assert.deepEqual(faultsOf(changed), [expected]);
    });
  }
});
