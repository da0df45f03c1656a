import { z } from "zod";
import { unitId } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { basis, changed, on } from "./unit-shapes.ts";

/** The unit ends; its past and its results stay its own, and whoever has its successor in reach sees them. */
export const withdrawUnit = defineCommand({
  name: "withdraw-unit",
  noun: "unit",
  summary: { zh: "撤销单位", en: "Withdraw a unit" },
  verb: "unit.write",
  scope: "site",
  body: z.strictObject({
    unit: unitId,
    /** The first day without it. */
    on,
    /** Who takes over what is below it, its open problems, and the view of its past. */
    successor: unitId.nullable(),
    basis,
  }),
  result: changed,
  failures: [
    "unit_missing",
    "unit_not_on_day",
    "unit_children_left",
    "unit_successor_missing",
    "unit_successor_wrong",
    "unit_kind_misplaced",
    "unit_begins_then",
    "unit_changed_later",
    "unit_day_ahead",
  ],
});
