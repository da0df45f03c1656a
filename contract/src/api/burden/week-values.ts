/** What was asked of a unit in a week. */
import { z } from "zod";
import { day } from "../scalars.ts";

export const weekName = z
  .string()
  .regex(/^\d{4}-w(?:0[1-9]|[1-4]\d|5[0-3])$/, { error: "应为周，例如 2019-w19" });

export const burdenOfWeek = z.object({
  /** Inspections received. */
  visits: z.number().int(),
  dispatches: z.number().int(),
  problems: z.number().int(),
  /** Forms sent in answer, reports not counted. */
  answers: z.number().int(),
  /** Due by the policy: of the unit and, where those below are counted with it, of each of them. */
  reports: z.number().int(),
  photos: z.number().int(),
  fields_asked: z.number().int(),
  fields_known: z.number().int(),
  /** At the least, on the basis that is said. */
  minutes: z.number(),
});

export const weekHead = z.object({ week: weekName, title: z.string(), first_day: day, last_day: day });
