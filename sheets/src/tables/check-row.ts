/** What must hold between the cells of one row. */
import { dataDetails, type Failure, failure, type Table } from "@cunjing/contract";
import { compareDecimals } from "../cells/compare-decimals.ts";
import { placeIn, type TableSource } from "./data-table.ts";

export interface RowChecks {
  /** [column, the column that holds its greatest value] */
  readonly bounds: readonly (readonly [string, string])[];
  readonly day_orders: readonly (readonly [string, string])[];
  readonly one_of: readonly string[];
}

export function rowChecksOf(table: Table): RowChecks {
  const bounds = table.columns.flatMap((column) =>
    column.max !== undefined && !/\d/.test(column.max) ? [[column.id, column.max] as const] : [],
  );
  return { bounds, day_orders: table.day_orders ?? [], one_of: table.one_of ?? [] };
}

/** Adds the failures of one row; `get` reads its parsed cells ("" where empty or refused already). */
export function checkRow(
  checks: RowChecks,
  get: (column: string) => string,
  source: TableSource,
  line: number,
  failures: Failure[],
): void {
  for (const [column, full] of checks.bounds) {
    const [value, greatest] = [get(column), get(full)];
    if (value === "" || greatest === "" || compareDecimals(value, greatest) <= 0) continue;
    const expected = {
      zh: `0 至本行满分 ${greatest} 的数`,
      en: `a number from 0 to the row's full mark, ${greatest}`,
    };
    failures.push(failure("number_outside", { ...placeIn(source, line, column), found: value, expected }));
  }
  for (const [earlier, later] of checks.day_orders) {
    const [first, last] = [get(earlier), get(later)];
    if (first === "" || last === "" || first <= last) continue;
    const expected = { zh: `不早于 ${first}`, en: `${first} or later` };
    failures.push(failure("days_reversed", { ...placeIn(source, line, later), found: last, expected }));
  }
  const names = checks.one_of.map((column) => source.headers.get(column)?.text ?? column);
  if (
    names.length > 0 &&
    checks.one_of.every((column) => get(column) === "") &&
    !refusedAlready(names, line, failures)
  ) {
    const expected = {
      zh: `${names.join("、")}至少填一项`,
      en: `at least one of ${checks.one_of.join(", ")}`,
    };
    failures.push(failure("cell_empty", { ...placeIn(source, line, checks.one_of[0]), found: "", expected }));
  }
}

/** A cell that cannot be read is told once: it was filled, whatever was meant. */
function refusedAlready(columns: readonly string[], line: number, failures: readonly Failure[]): boolean {
  for (let i = failures.length - 1; i >= 0; i--) {
    const details = dataDetails(failures[i] as Failure);
    if (details?.row !== line) return false;
    if (details.column !== undefined && columns.includes(details.column)) return true;
  }
  return false;
}
