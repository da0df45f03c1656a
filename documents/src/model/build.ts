import type { Blank, Cell, Heading, PageBreak, Paragraph, Table } from "./blocks.ts";

/** Short makers of blocks, so that a kind reads like the document that it makes. */

export const heading = (level: Heading["level"], text: string, after?: string): Heading =>
  after === undefined ? { type: "heading", level, text } : { type: "heading", level, text, after };

export const paragraph = (text: string, options: Omit<Paragraph, "type" | "text"> = {}): Paragraph => ({
  type: "paragraph",
  text,
  ...options,
});

export const blank = (lines = 1): Blank => ({ type: "blank", lines });
export const pageBreak: PageBreak = { type: "page-break" };

/** A form: label and value cells on a grid of `widths`, without a head row. */
export const form = (
  widths: readonly number[],
  rows: Table["rows"],
  options: Partial<Table> = {},
): Table => ({
  type: "table",
  columns: widths.map((width) => ({ title: "", width })),
  showHead: false,
  rows,
  ...options,
});

export const label = (text: string, options: Omit<Cell, "text" | "label"> = {}): Cell => ({
  text,
  label: true,
  align: "center",
  ...options,
});
export const value = (text: string, options: Omit<Cell, "text" | "label"> = {}): Cell => ({
  text,
  align: "left",
  ...options,
});

/** Items as the sentences of one list: semicolons between, a full stop at the end; their own end marks are dropped. */
export function punctuateList(items: readonly string[]): string[] {
  return items.map(
    (item, index) => item.replace(/[；;。.，,\s]+$/, "") + (index === items.length - 1 ? "。" : "；"),
  );
}
