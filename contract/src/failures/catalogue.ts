import { ACCOUNT_FAILURES } from "./account-failures.ts";
import { API_FAILURES } from "./api-failures.ts";
import { ASSESSMENT_FAILURES } from "./assessment-failures.ts";
import { BURDEN_FAILURES } from "./burden-failures.ts";
import { CAMPAIGN_FAILURES } from "./campaign-failures.ts";
import { CELL_FAILURES } from "./cell-failures.ts";
import { COMMAND_FAILURES } from "./command-failures.ts";
import { DOCUMENT_FAILURES } from "./document-failures.ts";
import { EVIDENCE_FAILURES } from "./evidence-failures.ts";
import { FACT_FAILURES } from "./fact-failures.ts";
import { FILE_FAILURES } from "./file-failures.ts";
import { INSPECTION_FAILURES } from "./inspection-failures.ts";
import type { Phrase } from "./phrase.ts";
import { PROBLEM_FAILURES } from "./problem-failures.ts";
import { RECHECK_FAILURES } from "./recheck-failures.ts";
import { RESPONSIBILITY_FAILURES } from "./responsibility-failures.ts";
import { ROUND_FAILURES } from "./round-failures.ts";
import { RUN_FAILURES } from "./run-failures.ts";
import { SIGN_IN_FAILURES } from "./sign-in-failures.ts";
import { SYNC_FAILURES } from "./sync-failures.ts";
import { TRAIL_FAILURES } from "./trail-failures.ts";
import { UNIT_FAILURES } from "./unit-failures.ts";
import { VIEW_FAILURES } from "./view-failures.ts";

/** One kind of failure. `{name}` in a message stands for the detail of that name. */
export interface FailureKind {
  /** "data": carries a place in a file, with what was found and what would be right. "command": the rest. */
  readonly about: "data" | "command";
  /** The HTTP status that goes with it (RFC 9110), where it can be the answer to a request; 409 where it says nothing. */
  readonly status?: number;
  readonly zh: string;
  readonly en: string;
  /** What the reader does next. */
  readonly next: Phrase;
}

/** The one catalogue of failures of the whole product; a code is never reused for another meaning. */
export const FAILURES = {
  ...FILE_FAILURES,
  ...CELL_FAILURES,
  ...COMMAND_FAILURES,
  ...RUN_FAILURES,
  ...PROBLEM_FAILURES,
  ...API_FAILURES,
  ...SIGN_IN_FAILURES,
  ...UNIT_FAILURES,
  ...CAMPAIGN_FAILURES,
  ...INSPECTION_FAILURES,
  ...EVIDENCE_FAILURES,
  ...FACT_FAILURES,
  ...ACCOUNT_FAILURES,
  ...RESPONSIBILITY_FAILURES,
  ...ROUND_FAILURES,
  ...TRAIL_FAILURES,
  ...RECHECK_FAILURES,
  ...BURDEN_FAILURES,
  ...VIEW_FAILURES,
  ...ASSESSMENT_FAILURES,
  ...SYNC_FAILURES,
  ...DOCUMENT_FAILURES,
} as const satisfies Record<string, FailureKind>;

export type FailureCode = keyof typeof FAILURES;
