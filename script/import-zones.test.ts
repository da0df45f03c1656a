// Guards the house: an import against the zones of biome.json must make the gate fail, an honest one must not.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";

const root = dirname(import.meta.dirname);
const packages = [
  "engine",
  "contract",
  "documents",
  "sheets",
  "server",
  "cli",
  "simulation",
  "bench",
  "e2e",
  "web",
];

/** Files as they might be written, each with the lint rule that must refuse it, or null where it is honest. */
const samples: { file: string; source: string; refusedBy: string | null }[] = [
  ...forbidImports("engine/src", "noRestrictedImports", [
    "contract",
    "documents",
    "sheets",
    "server",
    "cli",
    "simulation",
  ]),
  ...forbidImports("contract/src", "noRestrictedImports", [
    "documents",
    "sheets",
    "server",
    "cli",
    "simulation",
  ]),
  ...forbidImports("documents/src", "noRestrictedImports", ["sheets", "server", "cli", "simulation"]),
  ...forbidImports("sheets/src", "noRestrictedImports", ["documents", "server", "cli", "simulation"]),
  ...forbidImports("server/src", "noRestrictedImports", ["cli", "simulation"]),
  ...forbidImports("simulation/src", "noRestrictedImports", ["sheets", "server", "cli"]),
  ...forbidImports("cli/src", "noRestrictedImports", ["bench", "e2e"]),
  ...forbidImports("e2e/src", "noRestrictedImports", ["bench"]),
  ...forbidImports("web/src", "noRestrictedImports", ["documents", "sheets", "server", "cli", "simulation"]),
  sample("web/src/node.ts", 'import { readFileSync } from "node:fs";', "noNodejsModules"),
  sample("web/src/honest.ts", 'export { x } from "@cunjing/contract";', null),
  sample("engine/src/node.ts", 'import { readFileSync } from "node:fs";', "noNodejsModules"),
  sample("engine/src/random.ts", "export const x = Math.random();", "noJsRestrictedProperties"),
  sample("engine/src/clock.ts", "export const x = Date.now();", "noJsRestrictedProperties"),
  sample("engine/src/today.ts", "export const x = new Date();", "plugin"),
  sample("engine/src/process.ts", "export const x = process.argv;", "noRestrictedGlobals"),
  sample("engine/src/undeclared.ts", 'export { parse } from "csv-parse";', "noUndeclaredDependencies"),
  sample("cli/src/relative.ts", 'export { x } from "../../engine/src/rank.ts";', "noRestrictedImports"),
  sample("cli/src/deep.ts", 'export { x } from "@cunjing/engine/src/rank.ts";', "noRestrictedImports"),
  sample("engine/src/late.ts", 'export const x = await import("@cunjing/cli");', "noRestrictedImports"),
  sample("engine/src/day.ts", "export const x = new Date(0).getUTCDay();", null),
  sample("engine/src/check.ts", 'export { z } from "zod";', null),
  sample("engine/src/check.test.ts", 'export { test } from "node:test";', null),
  sample("contract/src/honest.ts", 'export { x } from "@cunjing/engine";', null),
  sample("documents/src/honest.ts", 'export { x } from "@cunjing/contract";', null),
  sample("sheets/src/honest.ts", 'export { x } from "@cunjing/contract";', null),
  sample("server/src/sheet.ts", 'export { x } from "@cunjing/sheets";', null),
  sample("server/src/honest.ts", 'export { x } from "@cunjing/documents";', null),
  sample("server/src/demo/honest.ts", 'export { x } from "@cunjing/simulation";', null),
  sample("e2e/src/honest.ts", 'export { x } from "@cunjing/server";', null),
  sample("bench/honest.ts", 'export { x } from "@cunjing/e2e";', null),
  sample("cli/src/honest.ts", 'export { x } from "@cunjing/simulation";', null),
];

function sample(file: string, source: string, refusedBy: string | null) {
  return { file, source: `${source}\n`, refusedBy };
}

function forbidImports(folder: string, refusedBy: string, others: string[]) {
  return others.map((other) =>
    sample(`${folder}/import-${other}.ts`, `export { x } from "@cunjing/${other}";`, refusedBy),
  );
}

/** The rules that Biome, set up as in the checkout, holds against each file. */
function lintSamples(): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), "import-zones-"));
  try {
    for (const file of [
      "biome.json",
      "script/no-today.grit",
      ...packages.map((name) => `${name}/package.json`),
    ]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      copyFileSync(join(root, file), join(folder, file));
    }
    for (const { file, source } of samples) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), source);
    }
    const biome = join(root, "node_modules/.bin/biome");
    const run = spawnSync(
      biome,
      ["lint", "--vcs-enabled=false", "--reporter=json", "--max-diagnostics=none", "."],
      { cwd: folder, encoding: "utf8" },
    );
    const report = JSON.parse(run.stdout) as {
      diagnostics: { category: string; location: { path: string } }[];
    };
    const found = new Map<string, string[]>();
    for (const { category, location } of report.diagnostics) {
      const rule = category.split("/").at(-1) ?? category;
      found.set(location.path, [...(found.get(location.path) ?? []), rule]);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const found = lintSamples();

for (const { file, source, refusedBy } of samples) {
  test(`${file}: ${source.trim()} is ${refusedBy === null ? "fine" : `refused by ${refusedBy}`}`, () => {
    const rules = found.get(file) ?? [];
    if (refusedBy === null) assert.deepEqual(rules, []);
    else assert.ok(rules.includes(refusedBy), `Biome said: ${rules.join(", ") || "nothing"}`);
  });
}
