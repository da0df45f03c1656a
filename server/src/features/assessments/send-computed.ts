/** What the computation's job does in the name of whoever asked for it to go on: the result is shown to the counties as soon as it is there. */
import { moveAssessment } from "@cunjing/contract";
import { sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { siteDay, siteInstant } from "../../platform/site-day.ts";
import { lockAssessment } from "./assessment-row.ts";
import { writeMove } from "./move-assessment.ts";
import { showToCounties, usualLastDay } from "./show-to-counties.ts";
import { systemEvent } from "./store/system-event.ts";

interface Computed {
  readonly campaign: string;
  readonly assessment: string;
  /** The account that asked for it when it asked for the computation. */
  readonly sender: string;
}

/** In the transaction that stores the results: both are kept, or neither. Nothing happens where the result stands elsewhere by now. */
export async function sendComputed(
  tx: Transaction,
  { campaign, assessment, sender }: Computed,
  now: Date,
): Promise<void> {
  const row = await tx.askOne(lockAssessment({ campaign, assessment }));
  if (row === undefined) return;
  const moved = moveAssessment(row, "send_for_check", {
    actor: null,
    today: siteDay(now),
    sheets_unanswered: 0,
    objections_open: 0,
    receipts_missing: 0,
    corrections_open: 0,
  });
  if (moved.outcome === "refused") return;
  const check_until = usualLastDay(now);
  const { asked } = await showToCounties(tx, campaign, assessment, now);
  const step = { move: "send_for_check", at: siteInstant(now), by: sender, note: null } as const;
  writeMove(tx, campaign, { row, state: moved.state }, step, [
    sql`check_until = ${check_until}::date`,
    sql`shown_at = ${now}::timestamptz`,
  ]);
  tx.write(
    systemEvent({
      campaign,
      kind: "assessment.shown",
      noun: "assessment",
      subject: assessment,
      change: JSON.stringify({ check_until, asked, asked_for_by: sender }),
      at: now,
    }),
  );
}
