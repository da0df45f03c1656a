import { mergeUnits as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { planMerge } from "./changes/plan-merge.ts";
import { formOf } from "./form-of.ts";
import { carryOut } from "./store/carry-out.ts";

/** Merges units into one of them or into a new one, from a day on. */
export const mergeUnits = handleCommand(spec, (context) => {
  const { units, on, into, basis } = context.body;
  const isNew = "found" in into;
  const target = isNew ? into.found.unit : into.unit;
  const parent = isNew ? (into.parent ?? null) : null;
  return carryOut(context, {
    about: [...units, target, ...(parent === null ? [] : [parent])],
    on,
    plan: (known) =>
      planMerge(known, {
        units,
        on,
        into: isNew ? { found: formOf(into.found), parent: into.parent } : into,
      }),
    happened: "merged",
    subject: target,
    details: { units, into, basis },
  });
});
