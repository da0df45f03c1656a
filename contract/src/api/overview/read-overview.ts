/** A unit and what is right below it, in official order, with the numbers that a map of them is coloured by. */
import { z } from "zod";
import { periodId } from "../assessments/assessment-values.ts";
import { day, unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { definedNumber, named, point, scoredBy, unitCounts, unitScore } from "./overview-values.ts";

export const readOverview = defineRead({
  name: "read-overview",
  noun: "overview",
  summary: { zh: "一个单位及其下级的总览", en: "A unit and those right below it, in numbers" },
  verb: "problem.read",
  scope: "campaign",
  path: "/overview",
  query: z
    .strictObject({
      /** Without it the lowest unit that holds all that the reader reaches. */
      unit: unitId.optional(),
      /** Problems found in these days; without any, all. A period of the policy's calendar, 2019-05-x2, or days. */
      period: periodId.optional(),
      from: day.optional(),
      to: day.optional(),
    })
    .refine(({ period, from, to }) => period === undefined || (from === undefined && to === undefined), {
      error: "时段和起止日期只能写一样",
      path: ["period"],
    }),
  answer: z.object({
    today: day,
    unit: named.extend({ kind: z.string(), point: point.nullable() }),
    /** Units above it, the highest first. */
    path: z.array(named),
    period: z.string().nullable(),
    /** Null: from the first problem, to today. */
    first_day: day.nullable(),
    last_day: day.nullable(),
    /** Of the unit and all below it that the reader reaches. */
    total: unitCounts,
    /** Of problems that lie at the unit itself and at none of its children. */
    own: unitCounts,
    scored_by: scoredBy.nullable(),
    children: z.array(
      named.extend({
        kind: z.string(),
        code: z.string().nullable(),
        order: z.int().nullable(),
        withdrawn_on: day.nullable(),
        point: point.nullable(),
        counts: unitCounts,
        score: unitScore.nullable(),
      }),
    ),
    definitions: z.array(definedNumber),
  }),
  failures: ["not_found", "period_unknown"],
});
