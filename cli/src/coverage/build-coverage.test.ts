import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";
import type { PolicySource, Scenario } from "@cunjing/engine";
import { loadPolicy } from "@cunjing/engine";
import { readPolicies } from "../commands/read-policies.ts";
import { buildCoverage } from "./build-coverage.ts";
import { readScenarios } from "./read-scenarios.ts";
import { renderCoverage } from "./render-coverage.ts";

const folder = join(import.meta.dirname, "../../../policies");
const { sources } = await readPolicies([folder]);
const { scenarios, faults } = await readScenarios([folder]);
const holesOf = (policies: readonly PolicySource[], cases: readonly Scenario[]): string[] =>
  buildCoverage(policies, cases).holes.map(({ en }) => en);

test("every mechanism, ambiguity and worked case is covered, and every rule has a scenario", () => {
  assert.deepEqual(faults, []);
  assert.deepEqual(holesOf(sources, scenarios), []);
});

test("a worked case whose scenario is gone is a hole, and so are the rules that it alone showed", () => {
  const holes = holesOf(
    sources,
    scenarios.filter(({ cites }) => !cites.includes("A17")),
  );
  assert.ok(holes.includes("A17: no scenario"));
  assert.ok(holes.includes("assessments.fund_ratio of liangshan_2022 has no scenario"));
});

test("a mechanism that no policy carries is a hole", () => {
  const holes = holesOf(
    sources.filter(({ id }) => id !== "liangshan_2022"),
    scenarios,
  );
  assert.ok(holes.some((hole) => hole.startsWith("S3-15: ")));
  assert.ok(holes.some((hole) => hole.endsWith("no policy liangshan_2022")));
});

test("an ambiguity without a decision, or whose decision leaves no choice, is a hole", () => {
  const qingdao = sources.find(({ id }) => id === "qingdao_2023")!;
  const without = changed(qingdao, (text) => text.replace("    ambiguity: AMB-1\n", ""));
  const others = sources.filter((source) => source !== qingdao);
  assert.ok(holesOf([...others, without], scenarios).includes("AMB-1: no decision"));
});

test("a scenario that cites what does not exist is a hole", () => {
  const [first, ...rest] = scenarios as readonly [Scenario, ...Scenario[]];
  const holes = holesOf(sources, [...rest, first, { ...first, cites: ["ladders.nothing", "S9-1"] }]);
  assert.deepEqual(holes, [
    `${first.file}: cites ladders.nothing, which does not exist`,
    `${first.file}: cites S9-1, which does not exist`,
  ]);
});

test("the page names each mechanism once and says where it is carried", () => {
  const page = renderCoverage(buildCoverage(sources, scenarios), "../");
  assert.equal(page.match(/^\| S1-23 \|/gm)?.length, 1);
  assert.match(page, /^\| S1-23 \|.*`assessments\.xun_score`/m);
  assert.match(page, /^\| S3-23 \|.*感恩教育/m);
  assert.ok(!page.includes("**缺**"));
});

function changed(source: PolicySource, edit: (text: string) => string): PolicySource {
  const text = edit(source.text);
  assert.notEqual(text, source.text);
  const loaded = loadPolicy(text, source.file);
  assert.ok("source" in loaded);
  return loaded.source;
}
