/**
 * One holder's duties, from the records of work, for the holder's own office alone (requirements, B4). There is no list of several holders and
 * no total to compare; what lies below a guideline is said and has no consequence (A19).
 */
import { z } from "zod";
import { day } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { holderId } from "./responsibility-values.ts";

export const readDutySummary = defineRead({
  name: "read-duty-summary",
  noun: "duty",
  summary: { zh: "履责摘要", en: "A holder's duty summary" },
  verb: "duty.read",
  scope: "campaign",
  path: "/duties/:holder",
  query: z.strictObject({
    holder: holderId,
    /** Without them the campaign's first day, and today. */
    first_day: day.optional(),
    last_day: day.optional(),
  }),
  answer: z.object({
    holder: z.string(),
    post: z.string().nullable(),
    first_day: day,
    last_day: day,
    duties: z.array(
      z.object({
        duty: z.string(),
        label: z.string(),
        who: z.string(),
        role: z.string(),
        every: z.string(),
        at_least: z.string().nullable(),
        measure: z.string(),
        guideline: z.boolean(),
        clause: z.array(z.string()),
        lines: z.array(
          z.object({
            period: z.string(),
            title: z.string(),
            unit: z.string().nullable(),
            amount: z.string(),
            state: z.string(),
            said: z.string(),
            records: z.array(z.string()),
          }),
        ),
      }),
    ),
    /** The visits among the records; inspections are read where they are. */
    visits: z.array(
      z.object({
        visit: z.string(),
        revision: z.number().int(),
        unit: z.string(),
        unit_name: z.string(),
        day,
        amount: z.string(),
        work: z.string(),
      }),
    ),
  }),
  failures: ["not_found", "policy_not_in_force"],
});
