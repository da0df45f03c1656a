import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Period } from "../graph/types.ts";
import { absent, type Cell, num, type SmallGraphInput, smallGraph } from "../testing/small-graph.ts";
import { listMembership } from "./list-membership.ts";
import { listResult } from "./list-result.ts";

const UNITS = ["a", "b", "c", "d", "e"].map((id, i) => ({
  id,
  name: id.toUpperCase(),
  kind: "village",
  order: i,
}));
const PERIOD = { id: "m1", cadence: "month", first: "2019-04-01", last: "2019-04-30", title: "4月" };

/** Ranks of five villages in one pool, worst last. */
function ranked(
  scores: Readonly<Record<string, number | null>>,
  pools: Readonly<Record<string, string>> = {},
): NonNullable<SmallGraphInput["values"]> {
  const poolOf = (unit: string): string => pools[unit] ?? "all";
  const peers = (unit: string): number[] =>
    Object.entries(scores)
      .filter(([id, score]) => score !== null && poolOf(id) === poolOf(unit))
      .map(([, score]) => score!);
  const cell = (unit: string, count: (own: number, all: number[]) => number): Cell => {
    const own = scores[unit];
    if (own === undefined) return absent("out_of_scope");
    return own === null ? absent("not_inspected") : num(String(count(own, peers(unit))));
  };
  return {
    score: (unit) => cell(unit, (own) => own),
    "score.place.rank": (unit) => cell(unit, (own, all) => 1 + all.filter((other) => other > own).length),
    "score.place.from_end": (unit) => cell(unit, (own, all) => 1 + all.filter((other) => other < own).length),
    "score.place.size": (unit) => cell(unit, (_, all) => all.length),
    "score.place.pool": (unit) => (scores[unit] == null ? absent("not_inspected") : poolOf(unit)),
  };
}

function graphOf(list: string, input: Partial<SmallGraphInput>) {
  const policy = `
periods: { month: { kind: month, clause: C1 } }
assessments:
  score: { label: 得分, clause: C1, every: month, of: village, full: 100, parts: { p: { label: 分, clause: C1, full: 100, value: "x" } }, ranks: { place: { tie_break: ["x"] } } }
lists:
  l: { label: 名单, clause: C1, of: score, ${list} }
`;
  return smallGraph({ policy, units: UNITS, periods: [PERIOD], ...input });
}

function members(
  list: string,
  input: Partial<SmallGraphInput>,
): { on: string[]; tied: string[]; codes: string[] } {
  const graph = graphOf(list, input);
  const period = graph.period("m1") as Period;
  const made = listMembership(graph, "l", period);
  const ids = (at: Iterable<number>): string[] => Array.from(at, (unit) => graph.units.idOf(unit));
  return {
    on: ids(made.order),
    tied: ids([...made.tiedAtEdge.keys()].filter((unit) => made.tiedAtEdge[unit] === 1)),
    codes: made.notices.map((notice) => notice.code),
  };
}

describe("a list that takes places", () => {
  const scores = { a: 90, b: 80, c: 80, d: 70, e: 60 };

  it("takes the last by the place from the end, and names the worst first", () => {
    assert.deepEqual(members("kind: black, take: { rank: place, last: 2 }", { values: ranked(scores) }).on, [
      "e",
      "d",
    ]);
  });

  it("takes all who are tied at the edge unless told otherwise (AMB-10)", () => {
    const take = (edge: string): ReturnType<typeof members> =>
      members(`kind: red, take: { rank: place, first: 2${edge} }`, {
        values: ranked(scores),
        formulas: { x: (unit) => num(unit === "c" ? "2" : "1") },
      });
    assert.deepEqual(take(""), { on: ["a", "b", "c"], tied: ["b", "c"], codes: [] });
    assert.deepEqual(take(", edge: include_none").on, ["a"]);
    assert.deepEqual(take(", edge: tie_break").on, ["a", "c"]);
  });

  it("lets in together what the tie-break leaves equal", () => {
    const values = ranked({ a: 90, b: 80, c: 80, d: 80, e: 60 });
    const formulas = { x: () => num("1") };
    assert.deepEqual(
      members("kind: red, take: { rank: place, first: 2, edge: tie_break }", { values, formulas }).on,
      ["a", "b", "c", "d"],
    );
  });

  it("breaks ties from the end with the lowest of the chain", () => {
    const values = ranked({ a: 90, b: 80, c: 60, d: 60, e: 60 });
    const formulas = { x: (unit: string) => num(unit === "d" ? "1" : "2") };
    assert.deepEqual(
      members("kind: black, take: { rank: place, last: 1, edge: tie_break }", { values, formulas }).on,
      ["d"],
    );
  });

  it("rounds a percentage up for praise and down for blame (AMB-13)", () => {
    const values = ranked(scores);
    assert.deepEqual(members("kind: red, take: { rank: place, first_percent: 21% }", { values }).on, [
      "a",
      "b",
      "c",
    ]);
    assert.deepEqual(members("kind: black, take: { rank: place, last_percent: 39 }", { values }).on, ["e"]);
    assert.deepEqual(
      members("kind: black, take: { rank: place, last_percent: 39, rounding: ceil }", { values }).on,
      ["e", "d"],
    );
  });

  it("counts in each pool apart, and says where a list is larger than its pool", () => {
    const values = ranked(scores, { a: "北", b: "北", c: "南", d: "南", e: "南" });
    const made = members("kind: red, take: { rank: place, first: 3 }", { values });
    assert.deepEqual(made.on, ["a", "b", "c", "d", "e"]);
    assert.deepEqual(made.codes, ["list_larger_than_pool"]);
  });

  it("has no last where all are equal, and none below the stated minimum", () => {
    const equal = members("kind: black, take: { rank: place, last: 1 }", {
      values: ranked({ a: 5, b: 5, c: 5 }),
    });
    assert.deepEqual(equal, { on: [], tied: [], codes: ["pool_all_equal"] });
    const few = members("kind: black, take: { rank: place, last: 1, minimum_pool: 3 }", {
      values: ranked({ a: 5, b: 4 }),
    });
    assert.deepEqual(few, { on: [], tied: [], codes: ["pool_below_minimum"] });
  });

  it("moves the next up for whom `exclude` keeps off, and nobody for whom `unless` does", () => {
    const input = { values: ranked(scores), formulas: { veto: (unit: string) => unit === "a" } };
    assert.deepEqual(members('kind: red, take: { rank: place, first: 1 }, exclude: "veto"', input).on, [
      "b",
      "c",
    ]);
    assert.deepEqual(members('kind: red, take: { rank: place, first: 1 }, unless: "veto"', input).on, []);
  });

  it("gives a unit without a place no result, with the reason", () => {
    const graph = graphOf("kind: black, take: { rank: place, last: 1 }", {
      values: ranked({ a: 90, b: 80, c: null }),
    });
    const { t, why } = listMembership(graph, "l", graph.period("m1") as Period);
    assert.deepEqual([...t], [0, 1, 2, 2, 2]);
    assert.deepEqual([...why], [0, 0, 3, 1, 1]);
  });
});

describe("a list by condition", () => {
  const town = (or: string): ReturnType<typeof members> =>
    members(`kind: black, where: "${or}"`, {
      values: ranked({ a: 82, b: 79, c: 90, d: 91, e: 92 }),
      formulas: {
        // A13: a stands in the last ten of a hundred with 82 points, b does not with 79.
        "from_end <= 10 || score < 80": (unit) => unit === "a" || unit === "b",
        "from_end <= 10 && score < 80": () => false,
      },
    });

  it("A13: with OR both are criticised, with AND neither", () => {
    assert.deepEqual(town("from_end <= 10 || score < 80").on, ["b", "a"]);
    assert.deepEqual(town("from_end <= 10 && score < 80").on, []);
  });

  it("selects nothing where the condition has no answer, and says so", () => {
    const made = members('kind: other, where: "q > 1"', {
      values: ranked({ a: 90, b: 80 }),
      formulas: { "q > 1": (unit) => (unit === "a" ? true : absent("undefined")) },
    });
    assert.deepEqual(made.on, ["a"]);
    assert.deepEqual(made.codes, ["condition_without_value"]);
  });

  it("names the best first, a black list the worst first", () => {
    const on = (kind: string): string[] =>
      members(`kind: ${kind}, where: "yes"`, {
        values: ranked({ a: 70, b: 90, c: 80 }),
        formulas: { yes: () => true },
      }).on;
    assert.deepEqual(on("red"), ["b", "c", "a"]);
    assert.deepEqual(on("black"), ["a", "c", "b"]);
  });

  it("counts only its own units among those without an answer", () => {
    const policy = `
periods: { month: { kind: month, clause: C1 } }
lists:
  l: { label: 名单, clause: C1, kind: red, every: month, units: village, where: "q" }
`;
    const graph = smallGraph({
      policy,
      units: [{ id: "t", name: "T", kind: "town" }, ...UNITS],
      periods: [PERIOD],
      formulas: { q: () => absent("empty") },
    });
    const { notices } = listMembership(graph, "l", graph.period("m1") as Period);
    assert.match(notices[0]?.message.zh ?? "", /对5个单位没有结果/);
  });

  it("is ordered by its own order", () => {
    const made = members('kind: other, where: "yes", order: "o"', {
      values: ranked({ a: 90, b: 80, c: 70 }),
      formulas: { yes: () => true, o: (unit) => num({ a: "3", b: "1", c: "2" }[unit] ?? "9") },
    });
    assert.deepEqual(made.on, ["b", "c", "a"]);
  });

  it("is printed with pool, place and the mark of a tie", () => {
    const graph = graphOf("kind: black, take: { rank: place, last: 1 }", {
      values: ranked({ a: 90, b: 70, c: 70 }),
    });
    const result = listResult(graph, "l", graph.period("m1") as Period);
    assert.deepEqual(result?.members, [
      { unit: "b", unit_name: "B", pool: "all", rank: 2, tied_at_edge: true },
      { unit: "c", unit_name: "C", pool: "all", rank: 2, tied_at_edge: true },
    ]);
  });
});
