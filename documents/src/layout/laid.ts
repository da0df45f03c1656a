import type { FontRole } from "../fonts/font-roles.ts";
import type { Cell, Column } from "../model/blocks.ts";
import type { Distribution, PageStyle } from "../model/document.ts";
import type { TypeSize } from "./measures.ts";

/**
 * A document after layout and before any file format: numbers given, titles broken, indents counted in characters.
 * DOCX and PDF are two printers of this one thing; it is plain JSON except for the bytes of pictures.
 */
export interface LaidDocument {
  readonly head: LaidHead;
  readonly parts: readonly LaidPart[];
  readonly imprint: LaidImprint | null;
  /** On every page, where the document is an example (D-9). */
  readonly banner: string | null;
  /** Letters carry no number on their first page (10.1). */
  readonly numberFirstPage: boolean;
  /** For the file's properties. */
  readonly title: string;
  readonly day: string;
}

export type LaidHead =
  | {
      readonly type: "red-head";
      readonly mark: readonly string[];
      readonly markPoints: number;
      readonly number: string;
      readonly signer: string | null;
      readonly urgency: string | null;
    }
  | {
      readonly type: "letter";
      readonly mark: readonly string[];
      readonly markPoints: number;
      readonly number: string;
      readonly urgency: string | null;
    }
  | {
      readonly type: "brief";
      readonly mark: readonly string[];
      readonly markPoints: number;
      readonly number: string;
      readonly organ: string;
      readonly day: string;
      /** The organ and the day do not fit on one line. */
      readonly stacked: boolean;
    }
  | { readonly type: "none" };

/** A run of pages of one shape. */
export interface LaidPart {
  readonly page: PageStyle;
  readonly blocks: readonly LaidBlock[];
}

export type LaidBlock =
  | LaidText
  | LaidTitle
  | LaidTable
  | LaidPictures
  | LaidBlank
  | { readonly type: "page-break" };

/** Empty lines of the grid. `keepWithNext`: they go to the next page with what follows. */
export interface LaidBlank {
  readonly type: "blank";
  readonly lines: number;
  readonly keepWithNext?: boolean;
}

export interface LaidText {
  readonly type: "text";
  readonly runs: readonly LaidRun[];
  /** Characters by which the whole paragraph stands in from the left and from the right. */
  readonly left: number;
  readonly right: number;
  /** First line against `left`, in characters; negative hangs. */
  readonly first: number;
  readonly align: "left" | "center" | "right" | "justify";
  readonly size: TypeSize;
  readonly keepWithNext: boolean;
  /** Level of a heading, for the outline of an editor; 0 for text. */
  readonly outline: 0 | 1 | 2 | 3 | 4;
}

export interface LaidRun {
  readonly text: string;
  readonly role: FontRole;
}

/** 2号小标宋, centred, one line each. */
export interface LaidTitle {
  readonly type: "title";
  readonly lines: readonly string[];
  /** Smaller for slips, tables and attachments. */
  readonly size: TypeSize;
}

export interface LaidTable {
  readonly type: "table";
  readonly caption: string | null;
  readonly unitNote: string | null;
  readonly columns: readonly Column[];
  readonly showHead: boolean;
  readonly rows: readonly (readonly Cell[])[];
  readonly size: TypeSize;
  readonly notes: readonly string[];
  readonly totalRows: number;
}

export interface LaidPictures {
  readonly type: "pictures";
  readonly columns: 1 | 2;
  readonly items: readonly { readonly caption: string; readonly image: Uint8Array | null }[];
}

export interface LaidImprint {
  readonly copies: string | null;
  readonly printedBy: string | null;
  readonly printedOn: string | null;
  /** The organ's name and the day do not fit on one line. */
  readonly stacked: boolean;
  readonly distribution: Distribution | null;
}
