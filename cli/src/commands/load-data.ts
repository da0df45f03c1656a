/** A data folder as the engine takes it, or everything that is wrong with it. */
import { type Failure, failure } from "@cunjing/contract";
import {
  buildFactTable,
  buildUnitTree,
  type FactTable,
  factKind,
  type Policy,
  type PolicySource,
  type UnitTree,
  UnitTreeError,
} from "@cunjing/engine";
import {
  checkCampaignDays,
  type DataTable,
  type FoundUnit,
  makeUnitFinder,
  nameStandardItems,
  readDataFolder,
  tablesOf,
  toFactRows,
  toUnitRows,
} from "@cunjing/sheets";
import { factDays } from "./fact-days.ts";
import { newestPolicies } from "./newest-policies.ts";

export interface Data {
  readonly units: UnitTree;
  readonly facts: ReadonlyMap<string, FactTable>;
  /** The tables as they were read. */
  readonly tables: ReadonlyMap<string, DataTable>;
  /** A unit by id, code, name or the end of its path. */
  readonly findUnit: (written: string) => FoundUnit;
}

export interface LoadOptions {
  readonly today: string;
  readonly onFile?: (done: number, all: number, file: string) => void;
}

/** Reads and checks the whole folder; `data` is there only where there are no failures. */
export async function loadData(
  folder: string,
  sources: readonly PolicySource[],
  { today, onFile }: LoadOptions,
): Promise<{ readonly data: Data | undefined; readonly failures: readonly Failure[] }> {
  const policies = newestPolicies(sources);
  const { tables, failures } = tablesOf(policies);
  const read = await readDataFolder(folder, {
    tables,
    ...(onFile === undefined ? {} : { onFile }),
  });
  failures.push(...read.failures);
  const daysOf = factDays(policies, today);
  for (const [name, table] of read.tables) {
    const days = daysOf(name);
    if (days !== undefined) checkCampaignDays(table, days, failures);
  }
  const named = nameStandardItems(read.tables, policies, failures);
  const units = named.get("units");
  if (failures.length > 0 || units === undefined) return { data: undefined, failures };
  const tree = treeOf(units, failures);
  if (tree === undefined) return { data: undefined, failures };
  const facts = factsOf(named, policies, tree);
  return { data: { units: tree, facts, tables: named, findUnit: makeUnitFinder(units) }, failures };
}

function treeOf(units: DataTable, failures: Failure[]): UnitTree | undefined {
  try {
    return buildUnitTree(toUnitRows(units));
  } catch (error) {
    if (!(error instanceof UnitTreeError)) throw error;
    failures.push(failure("units_unusable", { found: error.message }));
    return undefined;
  }
}

function factsOf(
  tables: ReadonlyMap<string, DataTable>,
  policies: readonly Policy[],
  units: UnitTree,
): Map<string, FactTable> {
  const facts = new Map<string, FactTable>();
  for (const [name, table] of tables) {
    if (name === "units") continue;
    const columns = factKind(name)?.columns ?? declaredColumns(name, policies);
    if (columns !== undefined) facts.set(name, buildFactTable(name, columns, toFactRows(table), units));
  }
  return facts;
}

function declaredColumns(name: string, policies: readonly Policy[]) {
  const kind = policies.flatMap(({ facts }) => facts?.[name] ?? [])[0];
  if (kind === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(kind.columns).map(([id, { type }]) => [id, type === "choice" ? ("text" as const) : type]),
  );
}
