import { remindDispatch as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { addStep } from "./add-step.ts";
import { dispatchFor } from "./dispatch-row.ts";
import { findUnitRange } from "./unit-within.ts";

/** A reminder to the receiver or a unit below it; it asks for nothing new. */
export const remindDispatch = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body } = context;
  const [row, to] = await Promise.all([
    dispatchFor(tx, actor, spec.verb, { campaign, dispatch: body.dispatch }),
    tx.askOne(findUnitRange({ unit: body.to })),
  ]);
  if (to === undefined || to.pos < row.pos || to.pos > row.end) {
    return refuse("dispatch_receiver_wrong", { receiver: to?.name ?? body.to });
  }
  return addStep(context, row, "reminder", { unit: to.id, pos: to.pos, to_unit: to.id });
});
