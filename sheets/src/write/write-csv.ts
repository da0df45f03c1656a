/** Excel and WPS take a CSV for UTF-8 only where it begins with this mark. */
const MARK = "\ufeff";
/** A cell that begins so would be run as a formula by whoever opens the file. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** CSV as offices open it: UTF-8 with its mark, CRLF, quotes where needed. The first row is the header. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map((row) => `${row.map(quoteCell).join(",")}\r\n`).join("");
}

function quoteCell(cell: string): string {
  const safe = FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
