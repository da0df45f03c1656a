import assert from "node:assert/strict";
import test from "node:test";
import { readScenario } from "./read-scenario.ts";

const SCENARIO = `
title: 一个场景
policy: some_policy
says: 甲村得85分。
cites: [A1, assessments.score]
units: |
  id  | kind
  v_1 | village
facts:
  inspections:
    - { unit: v_1, day: 2019-05-10, kind: team, score: 35, full: 40 }
expect:
  scores: |
    assessment | period  | unit | score
    score      | 2019-05 | v_1  | 85
`;

function faultsOf(text: string): string[] {
  const read = readScenario(text, "a.yaml");
  return "faults" in read ? read.faults.map(({ path, message }) => `${path}: ${message}`) : [];
}

test("one case may stand at the top", () => {
  const read = readScenario(SCENARIO, "a.yaml");
  assert.ok("scenario" in read);
  assert.equal(read.scenario.cases.length, 1);
  assert.deepEqual(read.scenario.facts.inspections, [
    { unit: "v_1", day: "2019-05-10", kind: "team", score: "35", full: "40" },
  ]);
  assert.deepEqual(read.scenario.cases[0]?.expect.scores, [
    { assessment: "score", period: "2019-05", unit: "v_1", score: "85" },
  ]);
});

test("several cases share the units and facts", () => {
  const text = SCENARIO.replace(
    /^expect:[\s\S]*/m,
    "cases:\n  - { label: 甲, choices: { d: x }, expect: { measures: none } }\n  - { label: 乙, until: 2019-05-18, expect: { measures: none } }\n",
  );
  const read = readScenario(text, "a.yaml");
  assert.ok("scenario" in read);
  assert.deepEqual(
    read.scenario.cases.map(({ label, choices, until }) => ({ label, choices, until })),
    [
      { label: "甲", choices: { d: "x" }, until: undefined },
      { label: "乙", choices: {}, until: "2019-05-18" },
    ],
  );
});

test("everything that is wrong is told in one run, with its place", () => {
  const faults = faultsOf(
    SCENARIO.replace("title: 一个场景", "titel: 一个场景").replace("| score\n", "| points\n"),
  );
  assert.ok(faults.some((fault) => fault.startsWith("titel: 没有这个键")));
  assert.ok(faults.some((fault) => fault.startsWith("title: ")));
  assert.ok(faults.some((fault) => fault.startsWith("expect.scores: 没有这些列：points")));
  assert.equal(faults.length, 3);
});

test("a scenario without an outcome is none", () => {
  assert.deepEqual(faultsOf(SCENARIO.replace(/^expect:[\s\S]*/m, "")), ["expect: 没有写预期结果"]);
});

test("broken YAML is told with its line", () => {
  assert.match(faultsOf("title: [一个场景\npolicy: x").join(), /第\d+行/);
});
