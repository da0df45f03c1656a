/** A handler for each line of ASSESSMENT_MOVE_SPECS (contract/src/api/assessments/move-specs.ts). */
import { ASSESSMENT_MOVE_SPECS, type AssessmentMove, type TrailKind } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { type CommandContext, type CommandHandler, handleCommand } from "../../platform/commands/handler.ts";
import { enqueue } from "../../platform/jobs/enqueue.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { askedComputation } from "./compute-assessment.ts";
import { beginMove, type Moving, writeMove } from "./move-assessment.ts";

type Context = CommandContext<{ assessment: string; note?: string | undefined }>;

/** What a move writes besides its step. */
const WRITES: Partial<Record<AssessmentMove, (context: Context, moving: Moving) => RawBuilder<unknown>[]>> = {
  review: ({ actor }) => [sql`reviewed_by = ${actor.account}::uuid`],
  submit: ({ actor }) => [sql`submitted_by = ${actor.account}::uuid`],
  sign: ({ actor, at }) => [sql`signed_by = ${actor.account}::uuid`, sql`signed_at = ${at}::timestamptz`],
  recall: () => [sql`submitted_by = null`],
  // Whoever approves it the next time has seen it the next time.
  send_back: () => [
    sql`reviewed_by = null`,
    sql`submitted_by = null`,
    sql`signed_by = null`,
    sql`signed_at = null`,
  ],
  recompute: ({ tx, actor, at, campaign }, { row }) => {
    const computation = row.computation + 1;
    enqueue(tx, askedComputation(campaign, row.id, computation));
    return [
      sql`computation = ${computation}::integer`,
      sql`computed_by = ${actor.account}::uuid`,
      sql`computed_at = ${at}::timestamptz`,
      sql`refusal = null`,
      // What the counties were shown is being computed anew.
      sql`shown_at = null`,
      sql`check_until = null`,
    ];
  },
};

/** How the trail calls each. */
const RECORDED = {
  close_check: "assessment.checked",
  recall: "assessment.recalled",
  recompute: "assessment.recomputed",
  review: "assessment.reviewed",
  send_back: "assessment.sent-back",
  sign: "assessment.signed",
  submit: "assessment.submitted",
  withdraw: "assessment.withdrawn",
} as const satisfies Partial<Record<AssessmentMove, TrailKind>>;

export const assessmentMoveHandlers: readonly CommandHandler[] = ASSESSMENT_MOVE_SPECS.map(({ spec, move }) =>
  handleCommand(spec, async (context) => {
    const { tx, actor, campaign, at, body, record } = context as Context;
    const moving = await beginMove(context, body.assessment, move);
    const more = WRITES[move]?.(context as Context, moving) ?? [];
    const step = { move, at: siteInstant(at), by: actor.account, note: body.note ?? null };
    writeMove(tx, campaign, moving, step, more);
    record({
      kind: RECORDED[move as keyof typeof RECORDED],
      noun: "assessment",
      subject: body.assessment,
      change: { from: moving.row.state, to: moving.state, note: body.note },
    });
    return { assessment: body.assessment, state: moving.state, revision: moving.row.revision + 1 };
  }),
);
