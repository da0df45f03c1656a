import type { FontRole } from "../fonts/font-roles.ts";
import type { TypeSize } from "../layout/measures.ts";

/**
 * What a kind of document is made of. Kinds say what stands there; how it looks is decided once, in `layout/`, for DOCX,
 * PDF and XLSX together.
 */
export type Block = Heading | Paragraph | Table | Pictures | Blank | PageBreak | SignLines;

/** A heading of the official order 一、（一） 1. （1）. The number is given by the layout, never by the kind. */
export interface Heading {
  readonly type: "heading";
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
  /** Text that goes on in the same paragraph, in the body's type. */
  readonly after?: string;
}

/** A paragraph; by default indented by two characters, in 仿宋 of size 3. */
export interface Paragraph {
  readonly type: "paragraph";
  readonly text: string;
  /** First line, in characters; 2 by default. */
  readonly indent?: number;
  readonly align?: "left" | "center" | "right";
  readonly role?: FontRole;
  readonly size?: TypeSize;
  /** A label before the text, in 黑体, as in 出席： of minutes. */
  readonly label?: string;
  /** Keeps the paragraph on the page of the next one. */
  readonly keepWithNext?: boolean;
}

export interface Column {
  readonly title: string;
  /** Relative width. */
  readonly width: number;
  readonly align?: "left" | "center" | "right";
  /** Numbers become numbers in a workbook; days and text stay text. */
  readonly kind?: "text" | "number";
}

export interface Cell {
  readonly text: string;
  readonly colspan?: number;
  readonly rowspan?: number;
  readonly align?: "left" | "center" | "right";
  /** A label of a form, in 黑体. */
  readonly label?: boolean;
  /** Millimetres kept free for handwriting and seals. */
  readonly minHeight?: number;
}

/** A table with a head that repeats on each page, or a form (no head, labelled cells). */
export interface Table {
  readonly type: "table";
  readonly caption?: string;
  /** Right above the table: 单位：万元, 截至… */
  readonly unitNote?: string;
  readonly columns: readonly Column[];
  /** False for forms, whose labels stand in the cells. */
  readonly showHead?: boolean;
  readonly rows: readonly (readonly (Cell | string)[])[];
  readonly size?: TypeSize;
  /** Notes under the table, one a line. */
  readonly notes?: readonly string[];
  /** Rows at the end that are sums: set apart in a workbook. */
  readonly totalRows?: number;
}

/** Pictures in rows of two, each with its caption: before and after. */
export interface Pictures {
  readonly type: "pictures";
  readonly columns: 1 | 2;
  readonly items: readonly Picture[];
}

export interface Picture {
  readonly caption: string;
  /** PNG or JPEG; absent prints a box that says so. */
  readonly image?: Uint8Array;
}

export interface Blank {
  readonly type: "blank";
  readonly lines: number;
}

export interface PageBreak {
  readonly type: "page-break";
}

/** Lines to sign by hand: label, then an empty rule. */
export interface SignLines {
  readonly type: "sign-lines";
  readonly labels: readonly string[];
}
