import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { FactRow } from "../facts/build-table.ts";
import type { Period } from "../graph/types.ts";
import { graphOf, step, UNITS } from "../testing/month-ladder.ts";
import { replayLadder } from "./replay-ladder.ts";

describe("a ladder over single facts", () => {
  const WARNINGS: readonly FactRow[] = [
    { id: "w1", unit: "a", day: "2019-04-09", problem: "p1" },
    { id: "w2", unit: "a", day: "2019-04-18", problem: "p2" },
    { id: "w3", unit: "a", day: "2019-05-08", problem: "p2" },
    { id: "w4", unit: "a", day: "2019-05-09", problem: "p3" },
  ];
  const PROBLEMS: readonly FactRow[] = [
    { id: "p1", unit: "a", day: "2019-04-01", lineage: "heap" },
    { id: "p2", unit: "a", day: "2019-04-01", lineage: "heap" },
    { id: "p3", unit: "a", day: "2019-04-01" },
  ];
  const warned = `per: lineage, counts: { facts: warnings, every: month }, how: nth_ever, after_last: repeat, steps: { 1: ${step}, 2: ${step}, 3: ${step} }`;
  const reachedBy = (warnings: readonly FactRow[]): unknown[] => {
    const graph = graphOf(warned, { facts: { warnings, problems: PROBLEMS } });
    const { reached } = replayLadder(graph, "l", graph.period("2019-06") as Period);
    return reached.map(({ key, step: n, events }) => [key, n, events.map(({ facts }) => facts.join())]);
  };

  it("A5: counts warnings of one lineage in the order of their days; a problem that nobody linked stands alone (AMB-4)", () => {
    assert.deepEqual(reachedBy(WARNINGS), [
      ["heap", 1, ["warnings:w1"]],
      ["heap", 2, ["warnings:w1", "warnings:w2"]],
      ["heap", 3, ["warnings:w1", "warnings:w2", "warnings:w3"]],
      ["p3", 1, ["warnings:w4"]],
    ]);
  });

  it("does not care for the order in which facts came in", () => {
    const expected = reachedBy(WARNINGS);
    fc.assert(
      fc.property(fc.shuffledSubarray([...WARNINGS], { minLength: WARNINGS.length }), (shuffled) => {
        assert.deepEqual(reachedBy(shuffled), expected);
      }),
      { numRuns: 20 },
    );
  });

  it("counts a fact once, however many periods see it (S2-29)", () => {
    const overdue = `per: problem, counts: { facts: problems, where: "overdue", every: month, window: to_date }, how: nth_ever, after_last: repeat, steps: { 1: ${step} }`;
    const graph = graphOf(overdue, {
      facts: { problems: PROBLEMS },
      rowFormulas: { overdue: (row) => row.id === "p1" },
    });
    const { reached } = replayLadder(graph, "l", graph.period("2019-08") as Period);
    assert.deepEqual(
      reached.map(({ key, period }) => [key, period.id]),
      [["p1", "2019-04"]],
    );
  });

  it("finds unit and lineage of an event by its problem", () => {
    const returned = `per: lineage, counts: { facts: problem_events, every: month }, how: nth_ever, after_last: stop, steps: { 2: ${step} }`;
    const events = [
      { problem: "p1", event: "returned", day: "2019-04-10" },
      { problem: "p2", event: "returned", day: "2019-04-20" },
    ];
    const graph = graphOf(returned, { facts: { problem_events: events, problems: PROBLEMS } });
    const { reached } = replayLadder(graph, "l", graph.period("2019-06") as Period);
    assert.deepEqual(
      reached.map(({ key, unit, count }) => [key, graph.units.idOf(unit), count]),
      [["heap", "a", 2]],
    );
  });

  it("counts for the unit above where told", () => {
    const units = [{ id: "t", name: "镇", kind: "town" }, ...UNITS.map((unit) => ({ ...unit, parent: "t" }))];
    const above = `per: unit, counts: { facts: warnings, every: month, units: town }, how: nth_ever, after_last: stop, steps: { 3: ${step} }`;
    const graph = graphOf(above, { units, facts: { warnings: WARNINGS } });
    const { reached } = replayLadder(graph, "l", graph.period("2019-06") as Period);
    assert.deepEqual(
      reached.map(({ unit, count }) => [graph.units.idOf(unit), count]),
      [["t", 3]],
    );
  });
});

describe("a ladder for holders", () => {
  const posts = (unit: string, holder: string): FactRow => ({ unit, kind: "contract", holder });

  it("counts a period once for whoever answers for several units, with all of them as reasons", () => {
    const ladder = `per: holder, holder: contract, counts: { list: black }, how: consecutive, after_last: stop, steps: { 1: ${step}, 2: ${step} }`;
    const graph = graphOf(ladder, {
      members: { black: { "2019-01": ["a", "b"], "2019-02": ["b"] } },
      facts: { responsibilities: [posts("a", "h1"), posts("b", "h1"), posts("c", "h2")] },
    });
    const { reached } = replayLadder(graph, "l", graph.period("2019-02") as Period);
    assert.deepEqual(
      reached.map(({ key, step: n, events }) => [
        key,
        n,
        events.map(({ units }) => units.map(graph.units.idOf)),
      ]),
      [
        ["h1", 1, [["a", "b"]]],
        ["h1", 2, [["a", "b"], ["b"]]],
      ],
    );
  });
});
