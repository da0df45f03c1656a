import { useEffect, useState } from "react";
import type { FactColumn } from "../fact-kinds.ts";
import { chosenCell } from "./check-cell.ts";
import { type EntryUnit, fillDown, type GridRow, layBlock, newRow, rowsFor, setCell } from "./grid-rows.ts";
import type { Placed } from "./read-paste.ts";

export interface GridQuestion {
  readonly columns: readonly FactColumn[];
  /** All units of the level; undefined: not read yet. */
  readonly units: readonly EntryUnit[] | undefined;
  /** Whether each unit of the level stands in the grid from the start. */
  readonly lists: boolean;
  /** Whether a row may be typed in. */
  readonly isOpen: (row: GridRow) => boolean;
}

/** The grid's rows and what is done to them. */
export function useGrid({ columns, units, lists, isOpen }: GridQuestion) {
  const [rows, setRows] = useState<readonly GridRow[]>([]);
  const ids = units?.map(({ unit }) => unit).join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the units are the same as long as their ids are
  useEffect(() => {
    if (units === undefined) return;
    setRows((before) => rowsFor(lists ? units : [], before));
  }, [ids, lists]);
  const columnIds = columns.map(({ id }) => id);
  const chosen = (id: string, cell: string): string => {
    const column = columns.find((one) => one.id === id);
    return column === undefined ? cell : chosenCell(column, cell);
  };
  const withChoices = (all: readonly GridRow[]): GridRow[] =>
    all.map((row) => ({
      ...row,
      cells: Object.fromEntries(Object.entries(row.cells).map(([id, cell]) => [id, chosen(id, cell)])),
    }));
  return {
    rows,
    type: (row: GridRow, column: string, cell: string) =>
      setRows((before) => setCell(before, row.key, column, cell)),
    fill: (column: string) => setRows((before) => fillDown(before, column, isOpen)),
    add: (unit: EntryUnit) => setRows((before) => [...before, newRow(unit)]),
    remove: (row: GridRow) => setRows((before) => before.filter(({ key }) => key !== row.key)),
    /** @returns how many lines found no row */
    lay: (row: GridRow, column: string, block: readonly (readonly string[])[]): number => {
      const laid = layBlock(rows, columnIds, { key: row.key, column }, block, isOpen);
      setRows(withChoices(laid.rows));
      return laid.over;
    },
    place: (placed: Placed): number => {
      const [first] = rows.filter(isOpen);
      const [column] = columnIds;
      if (placed.values !== null) {
        if (first === undefined || column === undefined) return placed.values.length;
        const block = placed.values.map((value) => [value]);
        const laid = layBlock(rows, columnIds, { key: first.key, column }, block, isOpen);
        setRows(withChoices(laid.rows));
        return laid.over;
      }
      setRows((before) => withChoices(takeOver(before, placed, lists, isOpen)));
      return 0;
    },
  };
}

/** Into the unit's row where each has one; else as rows of their own. A row that takes nothing more stays as it is. */
function takeOver(
  before: readonly GridRow[],
  { rows }: Placed,
  lists: boolean,
  isOpen: (row: GridRow) => boolean,
): GridRow[] {
  const now = [...before];
  for (const { unit, cells } of rows) {
    const at = lists ? now.findIndex((row) => row.unit === unit.unit) : -1;
    const row = now[at];
    if (row === undefined) now.push(newRow(unit, cells));
    else if (isOpen(row)) now[at] = { ...row, cells: { ...row.cells, ...cells } };
  }
  return now;
}
