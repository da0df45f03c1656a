import { handOnDispatch as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { addStep } from "./add-step.ts";
import { dispatchFor } from "./dispatch-row.ts";
import { findUnitRange } from "./unit-within.ts";

/** Of the problems that are named: how many the dispatch handed over, and from where to where they lie. */
const spanProblems = prepare<
  { campaign: string; dispatch: string; problems: readonly string[] },
  { known: number; low: number | null; high: number | null }
>(
  (a) => sql`select count(*)::int as known, min(pos) as low, max(pos) as high from dispatch_problem
    where campaign = ${a.campaign} and dispatch = ${a.dispatch} and problem = any (${a.problems}::uuid[])`,
);

/** Handed on to a unit below the receiver that is above the problems, or their own; by a day within the dispatch's own. */
export const handOnDispatch = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body } = context;
  const { dispatch, problems } = body;
  const [row, to, span] = await Promise.all([
    dispatchFor(tx, actor, spec.verb, { campaign, dispatch }),
    tx.askOne(findUnitRange({ unit: body.to })),
    tx.askOne(spanProblems({ campaign, dispatch, problems })),
  ]);
  if ((span?.known ?? 0) < new Set(problems).size) return refuse("not_found", {});
  const below = to !== undefined && to.pos > row.pos && to.pos <= row.end;
  const { low, high } = span ?? { low: null, high: null };
  if (!below || low === null || high === null || low < to.pos || high > to.end) {
    return refuse("dispatch_receiver_wrong", { receiver: to?.name ?? body.to });
  }
  if (body.due_on !== undefined && row.due_on !== null && body.due_on > row.due_on) {
    return refuse("dispatch_due_later", { found: body.due_on, due: row.due_on });
  }
  return addStep(context, row, "hand_on", {
    // It stands where it is addressed: the unit below finds it, and whoever is above both.
    unit: to.id,
    pos: to.pos,
    to_unit: to.id,
    problems,
    due_on: body.due_on ?? null,
  });
});
