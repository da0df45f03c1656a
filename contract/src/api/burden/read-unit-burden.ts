/** What was asked of a unit, week by week, counted from the records of the work (D-1e): of the unit, never of persons. */
import { z } from "zod";
import { unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { burdenOfWeek, weekHead, weekName } from "./week-values.ts";

export const readUnitBurden = defineRead({
  name: "read-unit-burden",
  noun: "burden",
  summary: { zh: "一个单位的负担", en: "The burden of a unit" },
  verb: "burden.read",
  scope: "campaign",
  path: "/burden/units/:unit",
  query: z.strictObject({
    unit: unitId,
    /** First and last week; without them the last eight. At most a year. */
    from: weekName.optional(),
    to: weekName.optional(),
    /** Only the unit itself, or all below it as well. */
    of: z.enum(["unit", "below"], { error: "应为 unit 或 below" }).default("below"),
  }),
  answer: z.object({
    unit: unitId,
    unit_name: z.string(),
    weeks: z.array(
      weekHead.extend({
        ...burdenOfWeek.shape,
        reports_due: z.array(
          z.object({
            report: z.string(),
            label: z.string(),
            due: z.string(),
            fields: z.number().int().nullable(),
            /** Known already, beside those to be filled. */
            prefilled: z.number().int(),
            /** How many units owe it. */
            units: z.number().int(),
          }),
        ),
      }),
    ),
    basis: z.string(),
  }),
  failures: ["not_found", "weeks_wrong"],
});
