import { addUnit as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { siteDay } from "../../platform/site-day.ts";
import { planAdd } from "./changes/plan-add.ts";
import { formOf } from "./form-of.ts";
import { carryOut } from "./store/carry-out.ts";

/** Adds a unit that was not on record. */
export const addUnit = handleCommand(spec, (context) => {
  const { body, now } = context;
  const today = siteDay(now);
  const change = { unit: formOf(body), parent: body.parent, from: body.on ?? null };
  return carryOut(context, {
    about: [body.unit, ...(body.parent === null ? [] : [body.parent])],
    on: body.on ?? today,
    plan: (known) => planAdd(known, change, today),
    happened: "added",
    subject: body.unit,
    details: { name: body.name, kind: body.kind, code: body.code, parent: body.parent, basis: body.basis },
  });
});
