/** Columns of a grid as data, and how they share its width. */
import type { ReactNode } from "react";

/** One order that a heading can ask for. */
export interface GridSort {
  /** What the list is asked for: `found_last`. */
  readonly value: string;
  readonly direction: "ascending" | "descending";
}

export interface GridColumn<Row> {
  readonly key: string;
  readonly heading: ReactNode;
  /** Pixels at normal type; where the column `grows`, the least. */
  readonly width: number;
  /** Its share of the room that is left. */
  readonly grows?: number;
  readonly align?: "end";
  /** Left out where the grid is narrower than so many pixels (at normal type). */
  readonly from?: number;
  readonly cell: (row: Row) => ReactNode;
  /** Orders that its heading goes through, click by click. */
  readonly sorts?: readonly GridSort[];
}

/** Pixels of the column with the boxes to tick. */
export const TICK_WIDTH = 40;

/** The columns that have room. @param width of the grid in pixels at normal type; 0 while it is not known: all */
export const columnsFitting = <Row>(
  columns: readonly GridColumn<Row>[],
  width: number,
): readonly GridColumn<Row>[] => (width === 0 ? columns : columns.filter(({ from = 0 }) => width >= from));

/** `grid-template-columns`: widths grow with the type. */
export function templateOf(columns: readonly GridColumn<never>[], hasTicks: boolean): string {
  const tracks = columns.map(({ width, grows }) => {
    const least = `calc(${width}px * var(--scale))`;
    return grows === undefined ? least : `minmax(${least}, ${grows}fr)`;
  });
  return [...(hasTicks ? [`calc(${TICK_WIDTH}px * var(--scale))`] : []), ...tracks].join(" ");
}

/** The least width of a row, in pixels at normal type: below it the grid scrolls sideways. */
export const leastWidth = (columns: readonly GridColumn<never>[], hasTicks: boolean): number =>
  columns.reduce((sum, { width }) => sum + width, hasTicks ? TICK_WIDTH : 0);

/** What the next click on a heading asks for. */
export function nextSort(sorts: readonly GridSort[], current: string | undefined): GridSort | undefined {
  const at = sorts.findIndex(({ value }) => value === current);
  return sorts[(at + 1) % sorts.length];
}
