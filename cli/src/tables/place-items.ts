/** Lines of checklists lie where and when their inspection did: the table does not repeat its unit and day. */
import { cellOf, type DataTable } from "./data-table.ts";

export function placeItems(tables: ReadonlyMap<string, DataTable>): ReadonlyMap<string, DataTable> {
  const inspections = tables.get("inspections");
  const items = tables.get("inspection_items");
  if (inspections === undefined || items === undefined) return tables;
  const rowOf = new Map((inspections.columns.get("id") ?? []).map((id, row) => [id, row]));
  const own = (column: string): string[] =>
    Array.from({ length: items.length }, (_, row) => {
      const inspection = rowOf.get(cellOf(items, "inspection", row));
      return inspection === undefined ? "" : cellOf(inspections, column, inspection);
    });
  const placed = {
    ...items,
    columns: new Map([...items.columns, ["unit", own("unit")], ["day", own("day")]]),
  };
  return new Map([...tables, ["inspection_items", placed]]);
}
