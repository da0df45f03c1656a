/** Columns of units.csv, in their order. */
export const UNIT_COLUMNS = [
  "id",
  "name",
  "kind",
  "parent",
  "code",
  "order",
  "from",
  "to",
  "track",
  "tags",
  "population",
  "households",
] as const;

/** One row of units.csv; a missing cell is empty, which means "not known" or "does not apply". */
export type UnitRow = { id: string; name: string; kind: string } & Partial<
  Record<(typeof UNIT_COLUMNS)[number], string>
>;

/** Statistical codes are stored at their full twelve digits. */
export const padCode = (code: string): string => code.padEnd(12, "0");

/** CSV text (UTF-8, LF) of the rows. No cell of ours needs quoting; one that would is refused. */
export function formatUnits(rows: readonly UnitRow[]): string {
  const lines = rows.map((row) =>
    UNIT_COLUMNS.map((column) => {
      const cell = row[column] ?? "";
      if (/[",\r\n]/.test(cell)) throw new Error(`${row.id}: ${column} would need quoting: ${cell}`);
      return cell;
    }).join(","),
  );
  return `${[UNIT_COLUMNS.join(","), ...lines].join("\n")}\n`;
}
