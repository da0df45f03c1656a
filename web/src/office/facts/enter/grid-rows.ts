/** The rows of the entry grid: a unit each, with what was typed beside it. Nothing here knows of the screen. */

export interface EntryUnit {
  readonly unit: string;
  readonly name: string;
  readonly code: string | null;
  /** The unit right above, where units of several are listed together. */
  readonly above: string | null;
}

export interface GridRow extends EntryUnit {
  readonly key: string;
  /** Made when the row is: sending again is the same fact. */
  readonly fact: string;
  /** As typed, by column. */
  readonly cells: Readonly<Record<string, string>>;
}

export const newRow = (unit: EntryUnit, cells: Readonly<Record<string, string>> = {}): GridRow => ({
  ...unit,
  key: crypto.randomUUID(),
  fact: crypto.randomUUID(),
  cells,
});

/** A row for each unit, in their order; what was typed for a unit stays with it, and what was typed for others stays behind. */
export function rowsFor(units: readonly EntryUnit[], before: readonly GridRow[]): GridRow[] {
  const listed = new Set(units.map(({ unit }) => unit));
  return [
    ...units.map((unit) => before.find((row) => row.unit === unit.unit) ?? newRow(unit)),
    ...before.filter((row) => !listed.has(row.unit) && isFilled(row)),
  ];
}

/** Whether anything was typed in the row: what is empty is not entered. */
export const isFilled = ({ cells }: Pick<GridRow, "cells">): boolean =>
  Object.values(cells).some((cell) => cell.trim() !== "");

export const setCell = (rows: readonly GridRow[], key: string, column: string, cell: string): GridRow[] =>
  rows.map((row) => (row.key === key ? { ...row, cells: { ...row.cells, [column]: cell } } : row));

/** The first value of the column, in all rows below it that have none. */
export function fillDown(
  rows: readonly GridRow[],
  column: string,
  isOpen: (row: GridRow) => boolean,
): GridRow[] {
  const first = rows.find(({ cells }) => (cells[column] ?? "").trim() !== "");
  const value = first?.cells[column];
  if (first === undefined || value === undefined) return [...rows];
  const from = rows.indexOf(first);
  return rows.map((row, at) =>
    at > from && isOpen(row) && (row.cells[column] ?? "").trim() === ""
      ? { ...row, cells: { ...row.cells, [column]: value } }
      : row,
  );
}

/** A block of cells from a spreadsheet, laid down and to the right from one cell on; what does not fit is counted. */
export function layBlock(
  rows: readonly GridRow[],
  columns: readonly string[],
  from: { readonly key: string; readonly column: string },
  block: readonly (readonly string[])[],
  isOpen: (row: GridRow) => boolean,
): { readonly rows: GridRow[]; readonly laid: number; readonly over: number } {
  const open = rows.filter(isOpen);
  const first = open.findIndex(({ key }) => key === from.key);
  const left = columns.indexOf(from.column);
  const fits = first < 0 || left < 0 ? 0 : Math.min(block.length, open.length - first);
  const byKey = new Map(open.slice(first, first + fits).map(({ key }, at) => [key, block[at] ?? []]));
  return {
    rows: rows.map((row) => {
      const line = byKey.get(row.key);
      if (line === undefined) return row;
      const laid = line.flatMap((cell, at) => {
        const column = columns[left + at];
        return column === undefined ? [] : [[column, cell.trim()] as const];
      });
      return { ...row, cells: { ...row.cells, ...Object.fromEntries(laid) } };
    }),
    laid: fits,
    over: block.length - fits,
  };
}
