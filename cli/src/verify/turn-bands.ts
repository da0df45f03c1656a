import type { SheetColumn, SheetRow, SheetTable } from "./types.ts";

const COUNT = /^(个数|数量|村数|单位数|县数|数)/;
const SHARE = /占比|比例|百分比/;

/** A table of grades that lies on its side (等次 优秀 良好 … / 个数 158 138 … / 占比 45.40% …), set upright; others as they are. */
export function turnBands(table: SheetTable): SheetTable {
  const first = table.columns.find((column) => column.header !== "")?.at ?? 0;
  const labelOf = (row: SheetRow) => (row.cells[first] ?? "").replaceAll(/\s/g, "");
  const counts = table.rows.find((row) => COUNT.test(labelOf(row)));
  const shares = table.rows.find((row) => SHARE.test(labelOf(row)));
  if (counts === undefined || shares === undefined || table.columns.some((column) => column.role === "rank"))
    return table;
  const columns: SheetColumn[] = [
    { at: 0, header: table.columns.find((column) => column.at === first)?.header ?? "", role: "grade" },
    { at: 1, header: labelOf(counts), role: "count" },
    { at: 2, header: labelOf(shares), role: "share" },
  ];
  const bands = table.columns.filter((column) => column.at !== first && column.header !== "");
  const isTotal = (column: SheetColumn) => /^(合计|总计|共计)$/.test(column.header);
  const turn = (column: SheetColumn) => [
    column.header,
    counts.cells[column.at] ?? "",
    shares.cells[column.at] ?? "",
  ];
  const rows = bands
    .filter((column) => !isTotal(column))
    .map((column): SheetRow => ({ line: shares.line, unit: column.header, group: "", cells: turn(column) }));
  const summaries = bands.filter(isTotal).map((column) => ({
    kind: "sum" as const,
    label: column.header,
    line: counts.line,
    cells: turn(column),
    from: 0,
    to: rows.length,
  }));
  return { ...table, columns, rows, summaries };
}
