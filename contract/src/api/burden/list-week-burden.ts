/** What was asked in a week of each unit below one, with all below each, in official order. */
import { z } from "zod";
import { page, unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { burdenOfWeek, weekHead, weekName } from "./week-values.ts";

export const listWeekBurden = defineRead({
  name: "list-week-burden",
  noun: "burden",
  summary: { zh: "一周里各单位的负担", en: "The burden of a week, unit by unit" },
  verb: "burden.read",
  scope: "campaign",
  path: "/burden/weeks/:week/:unit",
  query: z.strictObject({ ...page, week: weekName, unit: unitId }),
  answer: weekHead.extend({
    unit: unitId,
    units: z.array(burdenOfWeek.extend({ unit: unitId, unit_name: z.string() })),
    next: z.string().nullable(),
    basis: z.string(),
  }),
  failures: ["not_found", "cursor_wrong", "weeks_wrong"],
});
