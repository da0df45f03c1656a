import { z } from "zod";
import { unitId } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { basis, changed, newUnit, on } from "./unit-shapes.ts";

/** One becomes several, or gives parts away and goes on. */
export const splitUnit = defineCommand({
  name: "split-unit",
  noun: "unit",
  summary: { zh: "拆分单位", en: "Split a unit" },
  verb: "unit.write",
  scope: "site",
  body: z.strictObject({
    unit: unitId,
    on,
    parts: z
      .array(
        z.strictObject({
          unit: newUnit,
          /** Units right below the one that is split which go to this part. */
          children: z.array(unitId).max(2000).default([]),
        }),
      )
      .min(1, { error: "至少一个" })
      .max(50, { error: "最多 50 个" }),
    /** The part that takes over open problems and the view of the past; null: the unit itself goes on, smaller. */
    successor: unitId.nullable(),
    basis,
  }),
  result: changed,
  failures: [
    "unit_missing",
    "unit_not_on_day",
    "unit_too_few",
    "unit_named_twice",
    "unit_children_left",
    "unit_not_below",
    "unit_successor_wrong",
    "unit_kind_misplaced",
    "id_taken",
    "unit_code_wrong",
    "unit_code_taken",
    "unit_begins_then",
    "unit_changed_later",
    "unit_day_ahead",
  ],
});
