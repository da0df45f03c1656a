import {
  type FactTable,
  formatDay,
  NO_DAY,
  rowFraction,
  rowText,
  rowTruth,
  toShortText,
  type Vector,
} from "@cunjing/engine";

/** One column of a table of facts as text, row by row; "" where the table has no such column. */
export function columnText(table: FactTable, name: string): (row: number) => string {
  const vector = table.column(name);
  return vector === undefined ? () => "" : (row) => vectorText(vector, row);
}

/** A value as text: numbers exact, days as `2019-05-18`, truths as "true" and "false"; "" where absent. */
export function vectorText(vector: Vector, row: number): string {
  switch (vector.type) {
    case "text":
      return rowText(vector, row) ?? "";
    case "truth":
      return String(rowTruth(vector, row) ?? "");
    case "number": {
      const value = rowFraction(vector, row);
      return value === null ? "" : toShortText(value);
    }
    case "day": {
      const day = vector.days[vector.scalar ? 0 : row] ?? NO_DAY;
      return day === NO_DAY ? "" : formatDay(day);
    }
  }
}
