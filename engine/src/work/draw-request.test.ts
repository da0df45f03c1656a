import assert from "node:assert/strict";
import test from "node:test";
import { runPolicy } from "../assess/run-policy.ts";
import { draw } from "../draw/draw.ts";
import { loadPolicy } from "../policy/load.ts";
import { scenarioFacts, scenarioUnits } from "../scenario/scenario-input.ts";
import { drawRequest } from "./draw-request.ts";

const POLICY = `
language: 1
policy: draws
title: 抽取
level: 县
issued: { by: 某办, day: 2024-01-01 }
source: { document: 虚构 }
clauses: { 一: 抽取 }
periods: { month: { kind: month, clause: 一 } }
pools: { all: { label: 全部, clause: 一 } }
indicators: { site: { label: 现场, from: inspections, value: score, combine: mean, clause: 一 } }
assessments:
  month_score:
    label: 成绩
    every: month
    of: [village]
    full: 100
    clause: 一
    parts: { site: { label: 现场, full: 100, value: site, absent: unranked, clause: 一 } }
    ranks: { all: { label: 排名, pool: all, clause: 一 } }
lists: { last: { label: 末位, kind: other, of: month_score, take: { rank: all, last: 1 }, clause: 一 } }
draws:
  next: { label: 抽村, every: month, of: [village], where: "unit.tags != 'closed'", strata: ancestor.town, count: 1, per: stratum, compulsory: previous(last), exhausted: rest_first, clause: 一 }
`;

const units = scenarioUnits([
  { id: "t_1", kind: "town", parent: "", tags: "" },
  { id: "t_2", kind: "town", parent: "", tags: "" },
  { id: "v_a", kind: "village", parent: "t_1", tags: "x" },
  { id: "v_b", kind: "village", parent: "t_1", tags: "x" },
  { id: "v_c", kind: "village", parent: "t_2", tags: "x" },
  { id: "v_d", kind: "village", parent: "t_2", tags: "closed" },
]);

function graphOf() {
  const loaded = loadPolicy(POLICY, "draws.yaml");
  if ("faults" in loaded) assert.fail(loaded.faults.map(({ message }) => message.zh).join());
  const version = loaded.source.at("2024-01-01");
  if (!("policy" in version)) assert.fail(version.faults.map(({ message }) => message.zh).join());
  const inspections = ["01", "02"].flatMap((month) =>
    [
      ["v_a", "90"],
      ["v_b", "50"],
      ["v_c", "80"],
    ].map(([unit, score]) => ({ unit: unit!, day: `2024-${month}-10`, score: score!, full: "100" })),
  );
  const facts = scenarioFacts({ inspections }, version.policy, units);
  return runPolicy({ source: loaded.source, units, facts }).graph;
}

test("the frame is the units that satisfy the condition, each with its stratum", () => {
  const graph = graphOf();
  const request = drawRequest(graph, "next", graph.period("2024-02")!, "种子");
  assert.deepEqual(request.frame, [
    { unit: "v_a", stratum: "t_1" },
    { unit: "v_b", stratum: "t_1" },
    { unit: "v_c", stratum: "t_2" },
  ]);
  assert.equal(request.round, "next/2024-02");
});

test("last month's last village is drawn in any case; in the first month there is none", () => {
  const graph = graphOf();
  const request = drawRequest(graph, "next", graph.period("2024-02")!, "种子");
  assert.deepEqual(request.compulsory, ["v_b"]);
  assert.deepEqual(
    draw(request).drawn.map(({ unit, because }) => `${unit} ${because}`),
    ["v_b compulsory", "v_c drawn"],
  );
  assert.deepEqual(drawRequest(graph, "next", graph.period("2024-01")!, "种子").compulsory, []);
});

test("a draw that the policy does not have is refused by name", () => {
  const graph = graphOf();
  assert.throws(() => drawRequest(graph, "nothing", graph.period("2024-01")!, "种子"), /nothing/);
});
