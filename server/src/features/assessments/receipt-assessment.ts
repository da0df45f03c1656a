import { receiptAssessment as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { beginMove, writeMove } from "./move-assessment.ts";
import { ownSheet } from "./own-sheet.ts";

const receive = prepare<Record<string, unknown>, unknown>(
  (a) => sql`update assessment_sheet set received_by = ${a.by}::uuid, received_at = ${a.at}::timestamptz
    where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid and unit = ${a.sheet}`,
);

const countMissing = prepare<{ assessment: string }, { missing: number }>(
  (a) => sql`select receipts_missing(${a.assessment}::uuid) as missing`,
);

/** A county signs for the issued result; the last one ends the way. Signing twice is signing once. */
export const receiptAssessment = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, at, now, record } = context;
  const { assessment, sheet: unit } = body;
  const sheet = await ownSheet(tx, actor, [spec.verb], { campaign, assessment, sheet: unit });
  // The row is taken first: of two last receipts at once one waits for the other.
  const { row } = await beginMove(context, assessment, "receipt", { receipts_missing: 1 });
  const [again, counted] = await Promise.all([
    ownSheet(tx, actor, [spec.verb], { campaign, assessment, sheet: unit }),
    tx.askOne(countMissing({ assessment })),
  ]);
  if (again.received_at !== null) return { assessment, sheet: unit, state: row.state };
  tx.write(receive({ campaign, assessment, sheet: unit, by: actor.account, at: now }));
  const isLast = (counted?.missing ?? 0) <= 1;
  const state = isLast ? ("receipted" as const) : row.state;
  if (isLast) {
    const step = { move: "receipt", at: siteInstant(at), by: actor.account, note: null } as const;
    writeMove(tx, campaign, { row, state }, step);
  }
  record({ kind: "assessment.received", noun: "assessment", subject: assessment, unit, pos: sheet.pos });
  return { assessment, sheet: unit, state };
});
