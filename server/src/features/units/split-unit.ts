import { splitUnit as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { planSplit } from "./changes/plan-split.ts";
import { formOf } from "./form-of.ts";
import { carryOut } from "./store/carry-out.ts";

/** Splits a unit from a day on. */
export const splitUnit = handleCommand(spec, (context) => {
  const { unit, on, parts, successor, basis } = context.body;
  return carryOut(context, {
    about: [unit, ...parts.flatMap((part) => [part.unit.unit, ...part.children])],
    on,
    plan: (known) =>
      planSplit(known, {
        unit,
        on,
        successor,
        parts: parts.map((part) => ({ unit: formOf(part.unit), children: part.children })),
      }),
    happened: "split",
    subject: unit,
    details: { parts, successor, basis },
  });
});
