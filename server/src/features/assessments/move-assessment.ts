/** Every move of a result goes through here: the row is taken, the pure transition asked, the step written down. */
import {
  type AssessmentContext,
  type AssessmentMove,
  type AssessmentState,
  moveAssessment,
} from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { Refusal, refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { siteDay } from "../../platform/site-day.ts";
import { compose, prepare } from "../../platform/statements/prepare.ts";
import { type AssessmentRow, lockAssessment } from "./assessment-row.ts";

type Context = Pick<CommandContext<unknown>, "tx" | "actor" | "campaign" | "now" | "at" | "base">;

const selectAround = prepare<
  { campaign: string; assessment: string },
  { sheets_unanswered: number; objections_open: number; receipts_missing: number; corrections_open: number }
>(
  (a) => sql`select
    (select count(*)::integer from assessment_sheet s
      where s.campaign = ${a.campaign}::uuid and s.assessment = ${a.assessment}::uuid and s.answered_at is null) as sheets_unanswered,
    (select count(*)::integer from assessment_objection o
      where o.campaign = ${a.campaign}::uuid and o.assessment = ${a.assessment}::uuid and o.state = 'open') as objections_open,
    receipts_missing(${a.assessment}::uuid) as receipts_missing,
    (select count(*)::integer from assessment c
      where c.campaign = ${a.campaign}::uuid and c.corrects = ${a.assessment}::uuid and c.issued_at is null and c.state <> 'withdrawn')
      as corrections_open`,
);

export interface Moving {
  readonly row: AssessmentRow;
  /** Where it stands next. */
  readonly state: AssessmentState;
}

/**
 * The row, taken, and where the move leads.
 * @param around what the caller knows better than the tables (the last receipt is being written)
 * @throws refusals `not_found`, `revision_outdated`, and those of the transition
 */
export async function beginMove(
  { tx, actor, campaign, now, base }: Context,
  assessment: string,
  move: AssessmentMove,
  around: Partial<AssessmentContext> = {},
): Promise<Moving> {
  const [row, counts] = await Promise.all([
    tx.askOne(lockAssessment({ campaign, assessment })),
    tx.askOne(selectAround({ campaign, assessment })),
  ]);
  if (row === undefined || counts === undefined) return refuse("not_found", {});
  if (base !== undefined && row.revision !== base)
    return refuse("revision_outdated", { seen: base, found: row.revision });
  const context = { actor: actor.account, today: siteDay(now), ...counts, ...around };
  const answer = moveAssessment(row, move, context);
  if (answer.outcome === "refused") throw new Refusal(answer.failure);
  return { row, state: answer.state };
}

export interface Step {
  readonly move: AssessmentMove;
  readonly at: string;
  /** The account; null: the system. */
  readonly by: string | null;
  readonly from: string;
  readonly to: string;
  readonly note: string | null;
}

/** Writes where it stands now, the step, and further columns. */
export function writeMove(
  tx: Pick<Transaction, "write">,
  campaign: string,
  { row, state }: Moving,
  step: Omit<Step, "from" | "to">,
  more: readonly RawBuilder<unknown>[] = [],
): void {
  const line: Step = { ...step, from: row.state, to: state };
  const set = [sql`state = ${state}`, sql`steps = steps || ${JSON.stringify([line])}::jsonb`, ...more];
  tx.write(
    compose(
      sql`update assessment set ${sql.join(set)} where campaign = ${campaign}::uuid and id = ${row.id}::uuid`,
    ),
  );
}
