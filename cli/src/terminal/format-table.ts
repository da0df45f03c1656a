import { displayWidth, fitWidth, padEnd, padStart } from "./display-width.ts";

export interface TextColumn {
  readonly header: string;
  /** Numbers stand on the right. Default: left. */
  readonly align?: "left" | "right";
  /** At most so many columns of the terminal. */
  readonly width?: number;
}

const GAP = "  ";

/** A table for a terminal: columns line up with Chinese and Latin text alike; no frame, so that it can be pasted anywhere. */
export function formatTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) =>
    columns.map((column, at) => fitWidth((row[at] ?? "").replaceAll(/\s+/g, " "), column.width ?? 200)),
  );
  const widths = columns.map((column, at) =>
    Math.max(displayWidth(column.header), ...cells.map((row) => displayWidth(row[at] ?? ""))),
  );
  const line = (row: readonly string[]) =>
    columns
      .map((column, at) => (column.align === "right" ? padStart : padEnd)(row[at] ?? "", widths[at] ?? 0))
      .join(GAP)
      .trimEnd();
  return [line(columns.map((column) => column.header)), ...cells.map(line)]
    .map((text) => `${text}\n`)
    .join("");
}
