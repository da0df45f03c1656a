import { type Failure, failure } from "@cunjing/contract";
import { findClosest } from "../cells/closest.ts";
import { cellOf, type DataTable, placeOf } from "./data-table.ts";

const MOST_COMPARED = 5_000;

/** Ids that point to another table must be there: an event of a problem that nobody entered explains nothing. */
export function checkReferences(tables: ReadonlyMap<string, DataTable>, failures: Failure[]): void {
  for (const data of tables.values()) {
    for (const column of data.table.columns) {
      if (column.of !== undefined) checkColumn(data, column.id, column.of, tables, failures);
    }
  }
}

function checkColumn(
  data: DataTable,
  column: string,
  of: string,
  tables: ReadonlyMap<string, DataTable>,
  failures: Failure[],
): void {
  const target = tables.get(of);
  const ids = new Set(target?.columns.get(target.table.columns[0]?.id ?? "id"));
  for (let row = 0; row < data.length; row += 1) {
    const id = cellOf(data, column, row);
    if (id === "" || ids.has(id)) continue;
    const close = ids.size <= MOST_COMPARED ? findClosest(id, ids) : undefined;
    const zh = target === undefined ? `${of} 表（文件夹里没有此表）` : `${of} 表中的编号`;
    const en = target === undefined ? `the table ${of} (the folder has none)` : `an id of the table ${of}`;
    failures.push(
      failure("reference_unknown", {
        ...placeOf(data, row, column),
        found: id,
        expected: {
          zh: close === undefined ? zh : `${zh}（是否指“${close}”？）`,
          en: close === undefined ? en : `${en} (did you mean ${close}?)`,
        },
      }),
    );
  }
}
