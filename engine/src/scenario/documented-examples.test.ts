/** Every YAML example of docs/policy-language.md is what the engine accepts; the worked one is checked and run. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { checkPolicy } from "../check/check-policy.ts";
import { loadPolicy, type PolicySource } from "../policy/load.ts";
import { readScenario } from "./read-scenario.ts";
import { runScenario } from "./run-scenario.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/policy-language.md"), "utf8");
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text as string);
const policies = blocks.filter((text) => text.startsWith("language:"));
const scenarios = blocks.filter((text) => text.startsWith("title:"));
const fragments = blocks.filter((text) => !policies.includes(text) && !scenarios.includes(text));

/** What a fragment lacks to be a policy. */
const HEAD: Readonly<Record<string, string>> = {
  language: "1",
  policy: "fragment",
  title: "片段",
  level: "县",
  issued: "{ by: 某领导小组, day: 2024-01-01 }",
  source: "{ document: 片段 }",
  clauses: "{ 第一条: 原文 }",
  periods: "{ month: { kind: month, clause: 第一条 } }",
};

function load(text: string): PolicySource {
  const loaded = loadPolicy(text, "docs/policy-language.md");
  if ("faults" in loaded) assert.fail(loaded.faults.map(({ message }) => message.zh).join("\n"));
  return loaded.source;
}

test("the page has a whole policy, a scenario for it, and an example of every block", () => {
  assert.ok(policies.length >= 1 && scenarios.length >= 1 && fragments.length >= 12);
});

for (const [i, text] of [...policies, ...fragments].entries()) {
  test(`example ${i + 1}: ${text.split("\n")[0]}`, () => {
    const head = Object.entries(HEAD).filter(([key]) => !new RegExp(`^${key}:`, "m").test(text));
    const source = load(`${head.map(([key, value]) => `${key}: ${value}\n`).join("")}${text}`);
    const faults = source.changes.flatMap((day) => source.at(day).faults);
    assert.deepEqual(
      faults.map(({ path, message }) => `${path}: ${message.zh}`),
      [],
    );
  });
}

test("the worked example is clean and gives what it says", () => {
  const source = load(policies[0] as string);
  assert.deepEqual(
    checkPolicy(source).map(({ path, message }) => `${path}: ${message.zh}`),
    [],
  );
  const read = readScenario(scenarios[0] as string, "docs/policy-language.md");
  if ("faults" in read) assert.fail(read.faults.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  assert.deepEqual(runScenario(source, read.scenario).differences, []);
});
