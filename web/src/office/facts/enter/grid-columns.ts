import type { FactColumn, FactKind } from "../fact-kinds.ts";

/** Where a number was read stands in a column of the table as well as with the command: it is typed once, for both. */
export const isSourceColumn = ({ id, type }: Pick<FactColumn, "id" | "type">): boolean =>
  id === "source" && type === "text";

/** What is typed for each unit; series, period and source are said once for all. */
export const gridColumns = ({ columns, series }: FactKind): readonly FactColumn[] =>
  columns.filter(
    (column) => column.id !== series?.column && column.type !== "period" && !isSourceColumn(column),
  );

/** Whether a unit has one row only, once series and period are said. */
export const hasOneRowAUnit = ({ key, series }: FactKind): boolean =>
  key.includes("unit") && key.every((column) => ["unit", "period", series?.column].includes(column));

export interface Once {
  readonly series: string | undefined;
  readonly period: string | undefined;
  readonly day: string | undefined;
  readonly source: string;
}

/** What still has to be said before anything can be entered, in the order of the fields. */
export function missing(kind: FactKind, { series, period, day, source }: Once): readonly (keyof Once)[] {
  const wanted: readonly (readonly [keyof Once, boolean])[] = [
    ["series", kind.series !== null && !series],
    ["period", kind.columns.some((column) => column.type === "period" && column.required) && !period],
    ["day", kind.day === "required" && !day],
    ["source", source.trim() === ""],
  ];
  return wanted.filter(([, isMissing]) => isMissing).map(([name]) => name);
}

/** The cells of every row, besides its own. */
export function onceCells(kind: FactKind, { series, period, source }: Once): Record<string, string> {
  const cells = kind.columns.flatMap((column): [string, string | undefined][] => {
    if (column.id === kind.series?.column) return [[column.id, series]];
    if (column.type === "period") return [[column.id, period]];
    return isSourceColumn(column) ? [[column.id, source.trim()]] : [];
  });
  return Object.fromEntries(cells.filter((pair): pair is [string, string] => pair[1] !== undefined));
}
