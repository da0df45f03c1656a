/** One row of a table that comes as texts by column, from a form or a program: the same cells, faults and words as in a sheet. */
import type { Phrase, Table } from "@cunjing/contract";
import { isFault } from "../cells/cell-fault.ts";
import { compareDecimals } from "../cells/compare-decimals.ts";
import { expectedOf } from "../cells/expected.ts";
import { parseCell } from "../cells/parse-cell.ts";
import { rowChecksOf } from "./check-row.ts";

export interface RowFault {
  readonly column: string;
  readonly found: string;
  readonly expected: Phrase;
}

/**
 * @param given without the columns that `apart` names, which come by other ways
 * @returns the cells as the engine reads them, empty ones left out, and everything that is wrong
 */
export function parseRow(
  table: Table,
  given: Readonly<Record<string, string>>,
  apart: ReadonlySet<string> = new Set(),
): { readonly cells: Readonly<Record<string, string>>; readonly faults: readonly RowFault[] } {
  const columns = table.columns.filter(({ id }) => !apart.has(id));
  const faults: RowFault[] = [];
  const cells: Record<string, string> = {};
  const known = new Set(columns.map(({ id }) => id));
  const names = columns.map(({ id, zh }) => `${id}（${zh}）`).join("、");
  for (const [column, found] of Object.entries(given))
    if (!known.has(column))
      faults.push({
        column,
        found,
        expected: { zh: `以下之一：${names}`, en: `one of ${[...known].join(", ")}` },
      });
  for (const column of columns) {
    const parsed = parseCell(given[column.id], column);
    if (isFault(parsed)) faults.push({ column: column.id, found: parsed.found, expected: parsed.expected });
    else if (parsed !== "") cells[column.id] = parsed;
  }
  return { cells, faults: [...faults, ...faultsBetween(table, cells)] };
}

/** What must hold between the cells of the row. */
function faultsBetween(table: Table, cells: Readonly<Record<string, string>>): RowFault[] {
  const { bounds, day_orders, one_of } = rowChecksOf(table);
  const faults: RowFault[] = [];
  for (const [column, full] of bounds) {
    const [value, greatest] = [cells[column], cells[full]];
    if (value === undefined || greatest === undefined || compareDecimals(value, greatest) <= 0) continue;
    faults.push({
      column,
      found: value,
      expected: { zh: `不大于满分 ${greatest}`, en: `at most ${greatest}` },
    });
  }
  for (const [earlier, later] of day_orders) {
    const [first, last] = [cells[earlier], cells[later]];
    if (first === undefined || last === undefined || first <= last) continue;
    faults.push({ column: later, found: last, expected: { zh: `不早于 ${first}`, en: `${first} or later` } });
  }
  const [some] = one_of;
  const column = table.columns.find(({ id }) => id === some);
  if (column !== undefined && one_of.every((id) => cells[id] === undefined))
    faults.push({ column: column.id, found: "", expected: expectedOf(column) });
  return faults;
}
