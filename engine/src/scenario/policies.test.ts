/** The scenarios of all packs hold: what the policies of the five documents make of the worked cases and of many others. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import test from "node:test";
import { loadPolicy, type PolicySource } from "../policy/load.ts";
import { readScenario } from "./read-scenario.ts";
import { runScenario } from "./run-scenario.ts";

const root = join(import.meta.dirname, "../../../policies");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml"))
  .sort();
const isScenario = (path: string): boolean => /[/\\]scenarios[/\\]/.test(path);

function readPolicy(path: string): PolicySource {
  const loaded = loadPolicy(readFileSync(join(root, path), "utf8"), path);
  if ("faults" in loaded)
    assert.fail(loaded.faults.map(({ at, message }) => `${path}:${at.line} ${message.zh}`).join("\n"));
  return loaded.source;
}

const policies = new Map(
  files
    .filter((path) => !isScenario(path))
    .map((path) => {
      const source = readPolicy(path);
      return [source.id, source] as const;
    }),
);

test("there are policies and scenarios to run", () => {
  assert.ok(policies.size >= 7);
  assert.ok(files.filter(isScenario).length >= 40);
});

for (const path of files.filter(isScenario)) {
  test(relative(".", path), () => {
    const read = readScenario(readFileSync(join(root, path), "utf8"), path);
    if ("faults" in read)
      assert.fail(read.faults.map((fault) => `${fault.path}: ${fault.message}`).join("\n"));
    const source = policies.get(read.scenario.policy);
    assert.ok(source, `no policy ${read.scenario.policy}`);
    const { differences } = runScenario(source, read.scenario);
    const told = differences.map(
      (one) => `${one.case} · ${one.section}\n  expected ${one.expected}\n  found    ${one.found}`,
    );
    assert.equal(told.join("\n"), "");
  });
}
