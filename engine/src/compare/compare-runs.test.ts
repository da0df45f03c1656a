import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromInteger } from "../number/fraction.ts";
import type { AwardResult, ListResult, MeasureResult, UnitResult } from "../results/types.ts";
import { compareRuns } from "./compare-runs.ts";
import type { ComparedRun } from "./compared-run.ts";

const head = { policy: "p", version: "2019-01-01", period: "m1", clause: ["C1"], because: [] } as const;

function scored(unit: string, score: string, rank: number, exact?: string): UnitResult {
  const value = { text: score, ...(exact === undefined ? {} : { exact }) };
  const ranks = [{ name: "place", pool: "all", pool_label: "全部", rank, from_end: 1, size: 3, tied: false }];
  return {
    ...head,
    assessment: "s",
    unit,
    unit_name: unit,
    score: value,
    printed: score,
    full: { text: "100" },
    grade: null,
    ranks,
    parts: [],
    lists: [],
  };
}

function measure(
  unit: string,
  name: string,
  severity: number,
  more: Partial<MeasureResult> = {},
): MeasureResult {
  const on = [{ kind: "unit" as const, id: unit, label: unit }];
  return {
    ...head,
    key: `ladder:l@${unit}:${name}`,
    rule: "ladder:l",
    rule_label: "阶梯",
    step: 1,
    count: 1,
    measure: name,
    measure_label: name,
    severity,
    subject: unit,
    unit,
    unit_name: unit,
    on,
    by: null,
    with: [],
    document: "notice",
    due: null,
    or: [],
    state: "proposed",
    ...more,
  };
}

function award(unit: string, kind: AwardResult["kind"], amount: string): AwardResult {
  return {
    ...head,
    rule: "award:a",
    rule_label: "奖",
    kind,
    unit,
    unit_name: unit,
    amount,
    payer: "市",
    payee: unit,
    by: null,
    document: null,
    state: "proposed",
    items: [],
  };
}

function black(...units: string[]): ListResult {
  const members = units.map((unit) => ({ unit, unit_name: unit, tied_at_edge: false }));
  return { ...head, list: "black", label: "黑榜", kind: "black", members };
}

const EMPTY: ComparedRun = { results: [], lists: [], measures: [], awards: [] };
const run = (more: Partial<ComparedRun>): ComparedRun => ({ ...EMPTY, ...more });

describe("comparing runs", () => {
  it("finds nothing between a run and itself", () => {
    const one = run({
      results: [scored("a", "85", 1)],
      lists: [black("a")],
      measures: [measure("a", "talk", 3)],
      awards: [award("a", "award", "1.00")],
    });
    const { changes, asks } = compareRuns(one, structuredClone(one));
    assert.deepEqual([changes, asks], [[], []]);
  });

  it("sets a talk before a list, a list before a place, a place before a point", () => {
    const before = run({ results: [scored("a", "90", 1), scored("b", "80", 2), scored("c", "70", 3)] });
    const after = run({
      results: [scored("a", "90.5", 1), scored("b", "69", 3), scored("c", "71", 2)],
      lists: [black("b")],
      measures: [measure("c", "talk", 3)],
    });
    const { changes, counts } = compareRuns(before, after);
    assert.deepEqual(
      changes.map(({ unit }) => unit),
      ["c", "b", "a"],
    );
    assert.deepEqual(changes[1]!.lists, [{ list: "black", label: "黑榜", kind: "black", change: "joined" }]);
    assert.deepEqual(changes[0]!.scores[0]!.ranks, [
      { name: "place", before: 3, after: 2, pool: { before: "all", after: "all" } },
    ]);
    assert.deepEqual(counts, { units: 3, scores: 3, ranks: 2, grades: 0, lists: 1, measures: 1, awards: 0 });
  });

  it("sees differences that no printed decimal shows", () => {
    const third = (exact: string): ComparedRun => run({ results: [scored("a", "33.3333333333", 1, exact)] });
    assert.equal(compareRuns(third("100/3"), third("100/3")).changes.length, 0);
    const [change] = compareRuns(third("100/3"), third("1000000000000/30000000001")).changes;
    assert.ok(change!.scores[0]!.difference!.exact !== undefined);
  });

  it("counts money for the unit: awards up, deductions down", () => {
    const before = run({ awards: [award("a", "award", "100.00"), award("b", "deduction", "0.00")] });
    const after = run({ awards: [award("a", "award", "250.00"), award("b", "deduction", "1000.00")] });
    const { changes } = compareRuns(before, after);
    assert.deepEqual(
      changes.map(({ unit, money }) => [unit, money]),
      [
        ["b", fromInteger(-1000)],
        ["a", fromInteger(150)],
      ],
    );
  });

  it("says what it asks of people, without what is absorbed", () => {
    const before = run({ measures: [measure("a", "talk", 3)] });
    const after = run({
      measures: [
        measure("b", "talk", 3),
        measure("c", "talk", 3),
        measure("b", "talk", 3, { state: "absorbed", count: 2 }),
      ],
    });
    assert.deepEqual(compareRuns(before, after).asks, [
      {
        policy: "p",
        measure: "talk",
        measure_label: "talk",
        before: { measures: 1, addressees: 1, documents: 1 },
        after: { measures: 2, addressees: 2, documents: 2 },
      },
    ]);
  });

  it("notices that a measure falls on somebody else", () => {
    const on = (id: string): ComparedRun =>
      run({ measures: [measure("a", "talk", 3, { on: [{ kind: "holder", id, label: id }] })] });
    const [change] = compareRuns(on("old"), on("new")).changes;
    assert.deepEqual(change!.measures[0]!.on, { before: ["old"], after: ["new"] });
  });
});
