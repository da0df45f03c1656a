/** A result's row as the workflow knows it, and as lists show it. */
import type { AssessmentCase, AssessmentState } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

export interface AssessmentRow extends AssessmentCase {
  readonly id: string;
  readonly revision: number;
  readonly cadence: string;
  readonly period: string;
  readonly title: string;
  readonly first_day: string;
  readonly last_day: string;
  readonly corrects: string | null;
  readonly superseded_by: string | null;
  readonly number: string | null;
  readonly issued_at: Date | null;
  readonly shown_at: Date | null;
  readonly computation: number;
  readonly policy: string;
  readonly digest: string;
  readonly version: string;
  readonly decisions: Readonly<Record<string, { value: string; set_by: string }>>;
}

export const ASSESSMENT_COLUMNS: RawBuilder<unknown> = sql`a.id, a.revision, a.cadence, a.period, a.title, a.first_day, a.last_day, a.edition,
  a.corrects, a.superseded_by, a.state, a.number, a.issued_at, a.shown_at, a.check_until, a.computation, a.policy, a.digest, a.version,
  a.decisions, a.computed_by, a.reviewed_by, a.submitted_by, a.signed_by`;

type Key = { campaign: string; assessment: string };

export const selectAssessment = prepare<Key, AssessmentRow>(
  (a) =>
    sql`select ${ASSESSMENT_COLUMNS} from assessment a where a.campaign = ${a.campaign}::uuid and a.id = ${a.assessment}::uuid`,
);

/** Whoever changes a result, or what hangs on where it stands, takes its row first. */
export const lockAssessment = prepare<Key, AssessmentRow>(
  (a) => sql`select ${ASSESSMENT_COLUMNS} from assessment a
    where a.campaign = ${a.campaign}::uuid and a.id = ${a.assessment}::uuid for no key update of a`,
);

/** As lists show it. */
export const toAssessmentLine = (row: AssessmentRow) => ({
  assessment: row.id,
  revision: row.revision,
  cadence: row.cadence,
  period: row.period,
  title: row.title,
  first_day: row.first_day,
  last_day: row.last_day,
  edition: row.edition,
  corrects: row.corrects,
  superseded_by: row.superseded_by,
  state: row.state as AssessmentState,
  number: row.number,
  issued_at: row.issued_at === null ? null : siteInstant(row.issued_at),
  check_until: row.check_until,
});

/** @throws a refusal `not_found`, also for whoever may not see it */
export async function assessmentOf(
  tx: Transaction,
  campaign: string,
  assessment: string,
): Promise<AssessmentRow> {
  const row = await tx.askOne(selectAssessment({ campaign, assessment }));
  return row ?? refuse("not_found", {});
}
