/**
 * What comes out: the documented, versioned shape of results (docs/data-format.md, "Results").
 * Numbers are decimal strings of at most ten places; where they do not end there, `exact` is "n/d".
 */
import type { ExactText } from "../number/print.ts";

export type { ExactText };
export const RESULT_FORMAT = 1;

export interface RankResult {
  /** The rank's id in the policy. */
  readonly name: string;
  readonly pool: string;
  readonly pool_label: string;
  readonly rank: number;
  /** 1 is last. Ties share the place from the end as they share the rank. */
  readonly from_end: number;
  readonly size: number;
  readonly tied: boolean;
}

export interface PartResult {
  readonly id: string;
  readonly label: string;
  readonly value: ExactText | null;
  readonly full: ExactText | null;
  readonly clause: readonly string[];
  /** Why there is no value, and what the policy does about it. */
  readonly absent?: { readonly kind: string; readonly action: string };
  readonly parts?: readonly PartResult[];
}

/** One policy, one assessment, one period, one unit. */
export interface UnitResult {
  readonly policy: string;
  readonly version: string;
  readonly assessment: string;
  readonly period: string;
  readonly unit: string;
  readonly unit_name: string;
  readonly score: ExactText | null;
  /** The score as it is printed under the policy. */
  readonly printed: string | null;
  readonly full: ExactText;
  readonly absent?: string;
  readonly grade: { readonly id: string; readonly label: string; readonly gate?: string } | null;
  readonly ranks: readonly RankResult[];
  readonly parts: readonly PartResult[];
  /** Ids of the lists that the unit is on. */
  readonly lists: readonly string[];
}

/** A thing that counted towards a step: an event of a ladder, a membership, a fact. */
export interface Because {
  readonly period: string;
  readonly text: string;
  readonly clause: readonly string[];
  /** table:id of a fact, where a fact is the reason. */
  readonly facts?: readonly string[];
}

export type ProposalState =
  | "proposed"
  /** waits for what only a person can find */
  | "awaits_finding"
  /** the finding says that the condition does not hold */
  | "not_found"
  /** a graver measure of the same window stands for it (AMB-5) */
  | "absorbed"
  /** its ground was corrected away before it was carried out */
  | "withdrawn"
  /** its ground was corrected away after it was carried out */
  | "flagged";

/** A measure that a rule proposes and an organ decides. Nothing is issued by itself. */
export interface MeasureResult {
  /** The same for the same ground in every computation: what `absorbed_by` and corrections refer to. */
  readonly key: string;
  readonly policy: string;
  readonly version: string;
  /** `ladder:last_in_xun`, `list:top20`, … */
  readonly rule: string;
  readonly rule_label: string;
  readonly period: string;
  /** The count that was reached; 0 for a list's measures. */
  readonly step: number;
  readonly count: number;
  readonly measure: string;
  readonly measure_label: string;
  readonly severity: number | null;
  /** The unit (or lineage, problem, holder, team) that the ladder counts for. */
  readonly subject: string;
  readonly unit: string;
  readonly unit_name: string;
  readonly on: readonly {
    readonly kind: "unit" | "holder" | "team";
    readonly id: string;
    readonly label: string;
    readonly from?: string;
    readonly to?: string;
  }[];
  readonly by: string | null;
  readonly with: readonly string[];
  readonly document: string | null;
  readonly due: string | null;
  readonly or: readonly string[];
  readonly state: ProposalState;
  readonly needs_finding?: string;
  readonly absorbed_by?: string;
  readonly hand_over_to?: string;
  readonly clause: readonly string[];
  readonly because: readonly Because[];
}

/** Money that a rule proposes and the finance organ moves; yuan, exact to the fen. */
export interface AwardResult {
  readonly policy: string;
  readonly version: string;
  readonly rule: string;
  readonly rule_label: string;
  readonly kind: "award" | "deduction";
  readonly period: string;
  readonly unit: string;
  readonly unit_name: string;
  readonly amount: string | null;
  readonly range?: { readonly min: string; readonly max: string };
  readonly before_ceiling?: string;
  readonly payer: string;
  readonly payee: string;
  readonly by: string | null;
  readonly document: string | null;
  readonly state: "proposed" | "awaits_amount" | "excluded";
  readonly excluded_by?: string;
  readonly effect?: string;
  readonly items: readonly string[];
  readonly clause: readonly string[];
  readonly because: readonly Because[];
}

export interface ListResult {
  readonly policy: string;
  readonly version: string;
  readonly list: string;
  readonly label: string;
  readonly kind: "red" | "black" | "other";
  readonly period: string;
  readonly clause: readonly string[];
  /** In the list's order. */
  readonly members: readonly {
    readonly unit: string;
    readonly unit_name: string;
    readonly pool?: string;
    readonly rank?: number;
    readonly tied_at_edge: boolean;
  }[];
}

/** Something that the office should know and that is no error: a list larger than its pool, a value in no grade. */
export interface Notice {
  readonly code: string;
  readonly policy: string;
  readonly period: string;
  readonly where: string;
  readonly message: { readonly zh: string; readonly en: string };
}
