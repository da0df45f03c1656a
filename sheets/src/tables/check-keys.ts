import { type Failure, failure } from "@cunjing/contract";
import { cellOf, type DataTable, placeOf } from "./data-table.ts";

/** No two rows may agree in all columns of the table's key: a record is entered once. */
export function checkKeys(data: DataTable, failures: Failure[]): void {
  const key = data.table.key;
  if (key === undefined) return;
  const columns = key.map((id) => data.columns.get(id) ?? []);
  const first = new Map<string, number>();
  for (let row = 0; row < data.length; row += 1) {
    // The first column names the row; where it was refused or left empty there is nothing to compare.
    if (columns[0]?.[row] === "") continue;
    const value =
      columns.length === 1 ? (columns[0]?.[row] ?? "") : columns.map((column) => column[row]).join("\u0000");
    const before = first.get(value);
    if (before === undefined) first.set(value, row);
    else failures.push(repeated(data, key, row, before));
  }
}

function repeated(data: DataTable, key: readonly string[], row: number, before: number): Failure {
  const shown = key
    .map((id) => cellOf(data, id, row))
    .filter((cell) => cell !== "")
    .join(" ");
  const there = placeOf(data, before);
  const where = there.file === placeOf(data, row).file ? "" : ` ${there.file}`;
  return failure("row_repeated", {
    ...placeOf(data, row, key[0]),
    found: shown,
    expected: {
      zh: `只出现一次（已见于${where}第 ${there.row} 行）`,
      en: `once (it is in${where} row ${there.row} already)`,
    },
  });
}
