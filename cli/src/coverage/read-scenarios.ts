/** The scenarios of packs: every YAML file in a folder called `scenarios`. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readScenario, type Scenario, type ScenarioFault } from "@cunjing/engine";

export interface ReadScenarios {
  readonly scenarios: readonly Scenario[];
  readonly faults: readonly ScenarioFault[];
}

/** @param folders packs, or folders of packs; files are named as they are reached from there */
export async function readScenarios(folders: readonly string[]): Promise<ReadScenarios> {
  const scenarios: Scenario[] = [];
  const faults: ScenarioFault[] = [];
  for (const file of (await Promise.all(folders.map(scenarioFiles))).flat()) {
    const read = readScenario(await readFile(file, "utf8"), file);
    if ("faults" in read) faults.push(...read.faults);
    else scenarios.push(read.scenario);
  }
  return { scenarios, faults };
}

async function scenarioFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter((path) => /(^|\/)scenarios\/[^/]+\.ya?ml$/.test(path))
    .sort()
    .map((path) => join(folder, path));
}
