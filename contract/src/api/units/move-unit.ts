import { z } from "zod";
import { unitId } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { basis, changed, officialOrder, on } from "./unit-shapes.ts";

/** From the day on it stands below another unit, and all below comes along. */
export const moveUnit = defineCommand({
  name: "move-unit",
  noun: "unit",
  summary: { zh: "单位改变隶属", en: "Move a unit below another" },
  verb: "unit.write",
  scope: "site",
  body: z.strictObject({
    unit: unitId,
    on,
    /** null: to the top. */
    parent: unitId.nullable(),
    order: officialOrder.optional(),
    basis,
  }),
  result: changed,
  failures: [
    "unit_missing",
    "unit_not_on_day",
    "unit_unchanged",
    "unit_cycle",
    "unit_kind_misplaced",
    "unit_changed_later",
    "unit_day_ahead",
  ],
});
