import { correctAssessment as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { enqueue } from "../../platform/jobs/enqueue.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { askedComputation, insertAssessment } from "./compute-assessment.ts";
import { beginMove, writeMove } from "./move-assessment.ts";

/**
 * Opens the next edition of an issued result, with a freeze of its own. The policy is the same text under the same decisions: what the period's
 * last day gave then.
 */
export const correctAssessment = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, at, record } = context;
  const moving = await beginMove(context, body.corrects, "correct");
  const { row } = moving;
  if (row.superseded_by !== null) return refuse("assessment_replaced", {});
  const edition = row.edition + 1;
  const by = actor.account;
  writeMove(tx, campaign, moving, { move: "correct", at: siteInstant(at), by, note: body.reason });
  const step = { move: "compute", at: siteInstant(at), by, from: "", to: "computing", note: body.reason };
  tx.write(
    insertAssessment({
      ...row,
      campaign,
      id: body.assessment,
      edition,
      corrects: row.id,
      correction_reason: body.reason,
      decisions: JSON.stringify(row.decisions),
      by,
      at,
      steps: JSON.stringify([step]),
    }),
  );
  enqueue(tx, askedComputation(campaign, body.assessment, 1));
  record({
    kind: "assessment.corrected",
    noun: "assessment",
    subject: row.id,
    change: { edition, by: body.assessment, reason: body.reason },
  });
  return { assessment: body.assessment, edition, state: "computing" as const };
});
