import { renameUnit as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { planRename } from "./changes/plan-rename.ts";
import { carryOut } from "./store/carry-out.ts";

/** Renames a unit, or changes its kind, code or order, from a day on. */
export const renameUnit = handleCommand(spec, (context) => {
  const { basis, ...change } = context.body;
  return carryOut(context, {
    about: [change.unit],
    on: change.on,
    plan: (known) => planRename(known, change),
    happened: "renamed",
    subject: change.unit,
    details: { ...change, unit: undefined, basis },
  });
});
