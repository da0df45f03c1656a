/** The scenarios of packs: every YAML file in a folder called `scenarios`, and files that are named themselves. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { readScenario, type Scenario, type ScenarioFault } from "@cunjing/engine";

export interface ReadScenarios {
  readonly scenarios: readonly Scenario[];
  readonly faults: readonly ScenarioFault[];
}

/** @param paths packs, folders of packs or scenario files; files are named as they are reached from there */
export async function readScenarios(paths: readonly string[]): Promise<ReadScenarios> {
  const scenarios: Scenario[] = [];
  const faults: ScenarioFault[] = [];
  for (const file of (await Promise.all(paths.map(scenarioFiles))).flat()) {
    const read = readScenario(await readFile(file, "utf8"), file);
    if ("faults" in read) faults.push(...read.faults);
    else scenarios.push(read.scenario);
  }
  return { scenarios, faults };
}

async function scenarioFiles(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return isScenario(path) ? [path] : [];
  const entries = await readdir(path, { recursive: true });
  return entries
    .map((entry) => join(path, entry))
    .filter(isScenario)
    .sort();
}

function isScenario(path: string): boolean {
  return /(^|[/\\])scenarios[/\\][^/\\]+\.ya?ml$/.test(path);
}
