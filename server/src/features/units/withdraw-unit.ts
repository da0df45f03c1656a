import { withdrawUnit as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { planWithdraw } from "./changes/plan-withdraw.ts";
import { carryOut } from "./store/carry-out.ts";

/** Withdraws a unit from a day on. */
export const withdrawUnit = handleCommand(spec, (context) => {
  const { unit, on, successor, basis } = context.body;
  return carryOut(context, {
    about: [unit, ...(successor === null ? [] : [successor])],
    on,
    plan: (known) => planWithdraw(known, { unit, on, successor }),
    happened: "withdrawn",
    subject: unit,
    details: { successor, basis },
  });
});
