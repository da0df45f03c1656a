import { handOnDispatch as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { addStep } from "./add-step.ts";
import { dispatchFor } from "./dispatch-row.ts";
import { findUnitRange } from "./unit-within.ts";

/** Handed on to a unit below the receiver, by a day within the dispatch's own. */
export const handOnDispatch = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body } = context;
  const [row, to] = await Promise.all([
    dispatchFor(tx, actor, spec.verb, { campaign, dispatch: body.dispatch }),
    tx.askOne(findUnitRange({ unit: body.to })),
  ]);
  if (to === undefined || to.pos <= row.pos || to.pos > row.end) {
    return refuse("dispatch_receiver_wrong", { receiver: to?.name ?? body.to });
  }
  if (body.due_on !== undefined && row.due_on !== null && body.due_on > row.due_on) {
    return refuse("dispatch_due_later", { found: body.due_on, due: row.due_on });
  }
  return addStep(context, row, "hand_on", {
    to_unit: to.id,
    problems: body.problems,
    due_on: body.due_on ?? null,
  });
});
