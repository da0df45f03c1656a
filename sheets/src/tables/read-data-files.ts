import { DATA_TABLES, dataDetails, type Failure, failure, type Table } from "@cunjing/contract";
import type { Grid } from "../grids/grid.ts";
import { readGrids } from "../grids/read-grids.ts";
import { assignGrids } from "./assign-grids.ts";
import { type CampaignDays, checkCampaignDays } from "./check-campaign-days.ts";
import { checkProblemHistories } from "./check-problem-histories.ts";
import { checkReferences } from "./check-references.ts";
import { checkUnits } from "./check-units.ts";
import type { DataTable } from "./data-table.ts";
import { readTable } from "./read-table.ts";
import { resolveUnits } from "./resolve-units.ts";
import { makeUnitFinder } from "./unit-finder.ts";

export interface ReadData {
  /** The tables that were there, by name; fit for use only where `failures` is empty. */
  readonly tables: ReadonlyMap<string, DataTable>;
  /** Everything that is wrong, in the order of files, rows and columns. */
  readonly failures: readonly Failure[];
  /** The files that were read, in order. */
  readonly files: readonly string[];
}

export interface ReadOptions {
  /** Tables that may be there; the built-in ones, plus those that a policy declares. */
  readonly tables?: readonly Table[];
  /** Tables that must be there. Default: units. */
  readonly needed?: readonly string[];
  /** Facts must lie on these days. Default: any day. */
  readonly campaign?: CampaignDays;
  /** Called after each file, for a progress bar. */
  readonly onFile?: (done: number, all: number, file: string) => void;
}

/** A file's name, as messages have it, and its bytes. */
export interface DataFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads and checks files with a table a kind of fact, each a CSV file, a workbook, or a sheet of a workbook, named after
 * the table in English or Chinese (docs/data-format.md). Nothing stops at the first failure.
 * @param failed failures that the caller met already, for instance files that could not be opened
 */
export function readDataFiles(
  files: readonly DataFile[],
  options: ReadOptions = {},
  failed: readonly Failure[] = [],
): ReadData {
  const failures: Failure[] = [...failed];
  const tables = options.tables ?? DATA_TABLES;
  const assigned = new Map<Table, Grid[]>();
  for (const [at, file] of files.entries()) {
    const grids = readGrids(file.bytes, file.name);
    if ("code" in grids) failures.push(grids);
    else assignGrids(file.name, grids, tables, assigned, failures);
    options.onFile?.(at + 1, files.length, file.name);
  }
  const read = new Map<string, DataTable>();
  for (const table of tables) {
    const grids = assigned.get(table);
    if (grids === undefined) continue;
    const one = readTable(grids, table);
    read.set(table.name, one.data);
    failures.push(...one.failures);
  }
  reportMissing(options.needed ?? ["units"], tables, read, failures);
  const resolved = checkTogether(read, options.campaign, failures);
  const names = files.map((file) => file.name);
  return { tables: resolved, failures: sortFailures(failures, names), files: names };
}

function reportMissing(
  needed: readonly string[],
  tables: readonly Table[],
  read: ReadonlyMap<string, DataTable>,
  failures: Failure[],
): void {
  for (const name of needed) {
    if (read.has(name)) continue;
    const zh = tables.find((table) => table.name === name)?.zh ?? name;
    const expected = {
      zh: `“${zh}”表（${name}.csv 或 ${name}.xlsx）`,
      en: `the table ${name} (${name}.csv or .xlsx)`,
    };
    failures.push(failure("table_missing", { file: `${name}.csv`, found: "", expected }));
  }
}

/** The checks across tables; without units nothing can be said about them. */
function checkTogether(
  read: ReadonlyMap<string, DataTable>,
  campaign: CampaignDays | undefined,
  failures: Failure[],
): ReadonlyMap<string, DataTable> {
  const units = read.get("units");
  const find = units === undefined ? undefined : makeUnitFinder(units);
  const resolved = new Map(
    [...read].map(([name, data]) => [name, find === undefined ? data : resolveUnits(data, find, failures)]),
  );
  const resolvedUnits = resolved.get("units");
  if (resolvedUnits !== undefined) checkUnits(resolvedUnits, failures);
  checkReferences(resolved, failures);
  checkProblemHistories(resolved, failures);
  if (campaign !== undefined) {
    for (const data of resolved.values()) checkCampaignDays(data, campaign, failures);
  }
  return resolved;
}

/** By file, sheet and row, as a person mends them; failures of one row stay in the order in which they were found. */
function sortFailures(failures: readonly Failure[], files: readonly string[]): Failure[] {
  const orderOf = new Map(files.map((file, at) => [file, at]));
  const keyOf = (one: Failure) => {
    const place = dataDetails(one);
    return {
      file: orderOf.get(place?.file ?? "") ?? -1,
      sheet: place?.sheet ?? "",
      row: place?.row ?? 0,
      one,
    };
  };
  const keyed = failures.map(keyOf);
  keyed.sort((a, b) => a.file - b.file || compareText(a.sheet, b.sheet) || a.row - b.row);
  return keyed.map(({ one }) => one);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
