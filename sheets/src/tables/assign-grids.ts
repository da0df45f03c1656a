/** Which file or sheet holds which table: by name, never by guessing from the content. */
import { type Failure, failure, findTable, type Phrase, type Table } from "@cunjing/contract";
import { findClosest } from "../cells/closest.ts";
import { type Grid, isBlank } from "../grids/grid.ts";

/** Sheets that explain and hold no data; the template writes the first of them. */
const NOTES = new Set(["说明", "填写说明", "填表说明", "目录", "readme", "notes"]);
const SPREADSHEET = /\.(csv|tsv|xlsx|xlsm|xls|et)$/i;

/** Whether a file of the data folder is meant as data; lock files of open workbooks and other papers are not. */
export function isSpreadsheet(name: string): boolean {
  return SPREADSHEET.test(name) && !/^(~\$|\.)/.test(name);
}

/**
 * The table that a file or sheet name means: units.csv, 单位.xlsx, inspections-2019-05.csv, 检查(5月).xlsx.
 * The longest table name wins, so that 检查细项 is not 检查.
 */
export function tableOfName(name: string, tables: readonly Table[]): Table | undefined {
  const base = name.normalize("NFKC").replace(SPREADSHEET, "").trim().toLowerCase();
  const exact = findTable(base, tables);
  if (exact !== undefined) return exact;
  const named = tables.flatMap((table) =>
    [table.name, table.zh, ...(table.aliases ?? [])].map((prefix) => ({ prefix, table })),
  );
  named.sort((a, b) => b.prefix.length - a.prefix.length);
  return named.find(({ prefix }) => base.startsWith(prefix) && /^[\s\-_.(\d]/.test(base.slice(prefix.length)))
    ?.table;
}

/** Adds the grids of one file to those of their tables, or says why they have no place. */
export function assignGrids(
  file: string,
  grids: readonly Grid[],
  tables: readonly Table[],
  assigned: Map<Table, Grid[]>,
  failures: Failure[],
): void {
  const whole = tableOfName(file.split("/").at(-1) ?? file, tables);
  if (whole !== undefined) assignToTable(file, whole, grids, tables, assigned, failures);
  else for (const grid of dataOf(grids)) assignSheet(grid, tables, assigned, failures);
}

function dataOf(grids: readonly Grid[]): Grid[] {
  return grids.filter((grid) => !isNote(grid) && !isEmpty(grid));
}

/** A file that is named after a table, or known to be one, holds that table alone. */
export function assignToTable(
  file: string,
  table: Table,
  grids: readonly Grid[],
  tables: readonly Table[],
  assigned: Map<Table, Grid[]>,
  failures: Failure[],
): void {
  const data = dataOf(grids);
  const grid = chooseSheet(data, table, tables) ?? (data.length === 0 ? grids[0] : undefined);
  if (grid !== undefined) {
    addGrid(assigned, table, grid);
    return;
  }
  const found = data.map((one) => one.sheet).join("、");
  const expected: Phrase = { zh: `名为“${table.zh}”的表`, en: `a sheet named ${table.name}` };
  failures.push(failure("sheet_unclear", { file, found, expected }));
}

/** In any other file each sheet is named after its table; hidden sheets (lists of choices and the like) need not be. */
function assignSheet(
  grid: Grid,
  tables: readonly Table[],
  assigned: Map<Table, Grid[]>,
  failures: Failure[],
): void {
  const table = grid.sheet === undefined ? undefined : tableOfName(grid.sheet, tables);
  if (table !== undefined) addGrid(assigned, table, grid);
  else if (grid.hidden !== true) failures.push(unknownTable(grid, tables));
}

function addGrid(assigned: Map<Table, Grid[]>, table: Table, grid: Grid): void {
  assigned.set(table, [...(assigned.get(table) ?? []), grid]);
}

function isNote(grid: Grid): boolean {
  return NOTES.has((grid.sheet ?? "").trim().toLowerCase());
}

function isEmpty(grid: Grid): boolean {
  return grid.rows.every((row) => row.cells.every(isBlank));
}

/** The sheet that a workbook named after a table means: the one of that name, else the only one that is not hidden. */
function chooseSheet(data: readonly Grid[], table: Table, tables: readonly Table[]): Grid | undefined {
  const named = data.find((grid) => grid.sheet !== undefined && tableOfName(grid.sheet, tables) === table);
  if (named !== undefined) return named;
  const seen = data.filter((grid) => grid.hidden !== true);
  return seen.length === 1 ? seen[0] : undefined;
}

function unknownTable(grid: Grid, tables: readonly Table[]): Failure {
  const name = (grid.sheet ?? grid.file.split("/").at(-1) ?? grid.file).replace(SPREADSHEET, "");
  const close = findClosest(
    name,
    tables.flatMap((table) => [table.name, table.zh]),
  );
  const expected: Phrase =
    close === undefined
      ? { zh: tables.map((table) => table.zh).join("、"), en: tables.map((table) => table.name).join(", ") }
      : { zh: `已知的表（是否指“${close}”？）`, en: `a known table (did you mean ${close}?)` };
  const sheet = grid.sheet === undefined ? {} : { sheet: grid.sheet };
  return failure("table_unknown", { file: grid.file, ...sheet, found: name, expected });
}
