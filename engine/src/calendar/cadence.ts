/** What a policy writes under `periods:`, as plain types; engine/src/policy/schema mirrors them. */

export const PERIOD_KINDS = [
  "week",
  "ten_day",
  "half_month",
  "month",
  "quarter",
  "half_year",
  "year",
  "campaign",
  "rounds",
] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** What becomes of a window that the campaign's first or last day cuts: cut short, left out, or kept whole. */
export type EdgeRule = "clip" | "drop" | "full";

/** A named round; rounds of one cadence never overlap. */
export interface RoundDefinition {
  readonly name: string;
  readonly label?: string | undefined;
  /** `2019-05-06` */
  readonly first: string;
  readonly last: string;
  /** False: planned and not held. */
  readonly held?: boolean | undefined;
}

export interface CadenceDefinition {
  readonly kind: PeriodKind;
  readonly label?: string | undefined;
  /**
   * ten_day (three), half_month (two), month (one): the days of the month on which windows end, ascending. A day that a month
   * does not have means the month's end. Without it ten-day periods are 1–10, 11–20, 21–end.
   */
  readonly cut?: readonly number[] | undefined;
  /** Which month a window belongs to that crosses a month's end: cut windows and weeks. Default: that of its last day. */
  readonly belongs_to?: "month_of_last_day" | "month_of_first_day" | undefined;
  /** Default clip. */
  readonly first?: EdgeRule | undefined;
  /** Default clip. */
  readonly last?: EdgeRule | undefined;
  /** month and longer: the name of a shorter cadence, whose windows make up this one's. */
  readonly made_of?: string | undefined;
  /** Only these exist, by their number in the month (ten_day, half_month) or the year (month, quarter, half_year). */
  readonly only?: readonly number[] | undefined;
  /** week: the weekday on which it begins, 1 Monday (default) … 7 Sunday. */
  readonly starts_on?: number | undefined;
  /** Whether the campaign's ends bound it (default) or not: what goes on after a campaign is `always`. */
  readonly within?: "campaign" | "always" | undefined;
  readonly rounds?: readonly RoundDefinition[] | undefined;
}

export type CadenceDefinitions = Readonly<Record<string, CadenceDefinition>>;

/** The days of a campaign, both included, as inside the engine. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** A window of time in which values are computed. */
export interface Period {
  /** Plain string: 2019-w18, 2019-05-x2, 2019-05-h1, 2019-05, 2019-q2, 2019-s1, 2019, campaign, round:<name>. */
  readonly id: string;
  /** The cadence's name in the policy; an id is unique within its cadence. */
  readonly cadence: string;
  readonly kind: PeriodKind;
  /** Orders the periods of one cadence. */
  readonly ordinal: number;
  readonly first: number;
  readonly last: number;
  /** The window before the campaign's ends clipped it: due days are counted from it. */
  readonly whole: DayRange;
  readonly clipped: boolean;
  /** False for a round that was planned and not held. */
  readonly held: boolean;
  /** `5月中旬（5月9日—18日）` */
  readonly title: string;
  /** `2019年5月中旬（5月9日—18日）` */
  readonly full_title: string;
}
