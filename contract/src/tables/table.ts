import type { Phrase } from "../failures/phrase.ts";

/**
 * What a cell holds, and what it is handed on as:
 * text; id (no spaces); unit (id, code, name or path of a unit → its id); day (→ 2019-04-09); instant (local time →
 * 2019-04-12T09:30); number (→ exact decimal text); integer; truth (→ true, false); choice (→ the choice's id);
 * period (→ 2019-04, 2019-04-09..2019-04-18, …).
 */
export type ColumnType =
  | "text"
  | "id"
  | "unit"
  | "day"
  | "instant"
  | "number"
  | "integer"
  | "truth"
  | "choice"
  | "period";

/** One word of a closed or open vocabulary: `id` is what policies compare with, `zh` what offices write. */
export interface Choice {
  readonly id: string;
  readonly zh: string;
}

export interface Column {
  /** lower_snake_case: the name in policies and English headers. */
  readonly id: string;
  /** The Chinese header that the product writes. */
  readonly zh: string;
  /** Further headers that are accepted. */
  readonly aliases?: readonly string[];
  readonly type: ColumnType;
  /** The column must be there and each row must fill it. */
  readonly required: boolean;
  readonly choices?: readonly Choice[];
  /** Words beyond the choices are accepted: a place's policy may name its own. Such a word is handed on as written. */
  readonly open?: boolean;
  /** Least value, inclusive, as decimal text. */
  readonly min?: string;
  /** Greatest value, inclusive: decimal text, or the id of the column of the same row that holds it. */
  readonly max?: string;
  /** What an empty cell stands for. */
  readonly default?: string;
  /** Unit of measure, as Chinese text: 分, 元, 人. */
  readonly measure?: string;
  /** The table whose id this column points to. */
  readonly of?: string;
  /** For days: the fact happened then, so it must lie inside the campaign. */
  readonly within_campaign?: boolean;
  readonly note: Phrase;
  readonly example: string;
}

/** Two columns of days that must not run backwards: [earlier, later]. */
export type DayOrder = readonly [string, string];

export interface Table {
  /** lower_snake_case plural: the file's and the sheet's name. */
  readonly name: string;
  readonly zh: string;
  readonly aliases?: readonly string[];
  readonly note: Phrase;
  /** Columns that together name a row: no two rows may agree in all of them. */
  readonly key?: readonly string[];
  readonly day_orders?: readonly DayOrder[];
  /** At least one of these columns must be filled in each row. */
  readonly one_of?: readonly string[];
  /** Columns that the table does not declare are kept as text attributes instead of refused. */
  readonly attributes?: boolean;
  readonly columns: readonly Column[];
}
