import { moveUnit as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { planMove } from "./changes/plan-move.ts";
import { carryOut } from "./store/carry-out.ts";

/** Puts a unit, with all below it, under another from a day on. */
export const moveUnit = handleCommand(spec, (context) => {
  const { basis, ...change } = context.body;
  return carryOut(context, {
    about: [change.unit, ...(change.parent === null ? [] : [change.parent])],
    on: change.on,
    plan: (known) => planMove(known, change),
    happened: "moved",
    subject: change.unit,
    details: { parent: change.parent, order: change.order, basis },
  });
});
