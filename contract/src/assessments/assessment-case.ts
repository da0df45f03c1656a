/** What the workflow knows of a result: the row without its figures. */
import type { AssessmentState } from "./assessment-states.ts";

export interface AssessmentCase {
  readonly state: AssessmentState;
  /** 1 is the first publication of the period's result, 2 its first correction, … */
  readonly edition: number;
  /** Accounts, by what each did; undefined while nobody has. */
  readonly computed_by: string;
  readonly reviewed_by: string | null;
  readonly submitted_by: string | null;
  readonly signed_by: string | null;
  /** The last day on which counties answer; null before it was sent to them. */
  readonly check_until: string | null;
}

/** What stands around it when a move is made. */
export interface AssessmentContext {
  /** The account that makes the move; null: the job. */
  readonly actor: string | null;
  /** Day of the site. */
  readonly today: string;
  /** Sheets that their county has not answered. */
  readonly sheets_unanswered: number;
  /** Objections that nobody has decided. */
  readonly objections_open: number;
  /** Addressees that have not signed for it, this move's own left out. */
  readonly receipts_missing: number;
  /** Corrections of it that are under way. */
  readonly corrections_open: number;
}
