import type { Failure, Phrase } from "@cunjing/contract";
import type { Fraction } from "@cunjing/engine";

/** How equal scores are ranked: 1, 1, 3 · 1, 1, 2 · 1, 2, 3 in any order among equals. */
export const TIE_RULES = ["shared", "dense", "ordinal"] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** Whether the greatest or the least number is first. */
export type Direction = "highest_first" | "lowest_first";

/** What the user may say instead of letting the sheet be read by its headers. Columns by header, letter or number. */
export interface VerifyOptions {
  readonly sheet?: string;
  readonly unit?: string;
  readonly score?: string;
  readonly rank?: string;
  /** "none": one ranking over all rows. */
  readonly group?: string;
  readonly grade?: string;
  readonly ties?: TieRule;
  readonly direction?: Direction;
  /** Such as 优秀>=90,良好>=80,合格>=60,不合格<60 */
  readonly bands?: string;
}

export type Role = "unit" | "score" | "rank" | "group" | "grade" | "serial" | "count" | "share" | "other";

/** A column of an office sheet. */
export interface SheetColumn {
  /** 0 is the sheet's first column. */
  readonly at: number;
  readonly header: string;
  readonly role: Role;
}

/** A row about one unit. Cells are plain text by position in the sheet, merged ones filled in. */
export interface SheetRow {
  readonly line: number;
  readonly unit: string;
  /** The group that the sheet puts it in, by a column or a heading above; "" where there is none. */
  readonly group: string;
  readonly cells: readonly string[];
}

export type SummaryKind = "sum" | "subtotal" | "mean" | "max" | "min";

/** A row that sums up those above it: 合计, 小计, 平均 … */
export interface SummaryRow {
  readonly kind: SummaryKind;
  readonly label: string;
  readonly line: number;
  readonly cells: readonly string[];
  /** The rows that it is about, as indexes of `rows`: [first, after the last). */
  readonly from: number;
  readonly to: number;
}

/** One table found in an office sheet. */
export interface SheetTable {
  readonly sheet?: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly summaries: readonly SummaryRow[];
}

/** Something that is wrong in the table. */
export interface Finding {
  readonly code:
    | "rank_wrong"
    | "rank_missing"
    | "rank_unreadable"
    | "rank_without_score"
    | "score_unreadable"
    | "unit_repeated"
    | "total_wrong"
    | "sum_wrong"
    | "mean_wrong"
    | "extreme_wrong"
    | "share_wrong"
    | "grade_wrong"
    | "grade_reversed"
    | "band_count_wrong";
  readonly line: number;
  /** Header of the column. */
  readonly column: string;
  readonly unit: string;
  readonly found: string;
  readonly right: string;
  /** The whole sentence: what is wrong, why, and what would be right. */
  readonly because: Phrase;
}

/** How many of each thing were recomputed; a table without a wrong one is confirmed in so many. */
export interface Checked {
  readonly ranks: number;
  readonly totals: number;
  readonly summaries: number;
  readonly shares: number;
  readonly grades: number;
}

export interface TableReport {
  readonly sheet?: string;
  readonly rows: number;
  readonly groups: readonly string[];
  /** The columns that were read, by what they were taken for. */
  readonly read_as: Readonly<Record<string, string>>;
  readonly ties: TieRule | null;
  readonly direction: Direction;
  readonly checked: Checked;
  readonly findings: readonly Finding[];
  /** How the table was understood, and what a reader should know about it. */
  readonly notes: readonly Phrase[];
}

export interface VerifyReport {
  readonly file: string;
  readonly tables: readonly TableReport[];
  /** Why the file could not be read or holds nothing to verify. */
  readonly failures: readonly Failure[];
}

/** A number of the sheet: exact, with the decimals that it was printed with. */
export interface SheetNumber {
  readonly value: Fraction;
  readonly places: number;
  /** Written with a percent sign; the value is the fraction (0.454). Places are those of the percentage. */
  readonly percent: boolean;
}
