/** Flow by period and stock at its end, never added to each other (S2-8, S2-10, B10). */
import { z } from "zod";
import { day, unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { definedNumber, named } from "./overview-values.ts";

export const TREND_CADENCES = ["week", "ten_day", "month"] as const;

export const readTrend = defineRead({
  name: "read-trend",
  noun: "overview",
  summary: { zh: "按时段的发现、销号和存量", en: "Found, closed and stock, period by period" },
  verb: "problem.read",
  scope: "campaign",
  path: "/trend",
  query: z.strictObject({
    /** Without it the lowest unit that holds all that the reader reaches. */
    unit: unitId.optional(),
    /** The policy's own cadence of this kind; where it has none, the calendar's. */
    cadence: z.enum(TREND_CADENCES, { error: "应为 week、ten_day 或 month" }).default("week"),
  }),
  answer: z.object({
    today: day,
    unit: named,
    /** As the policy calls it: xun. */
    cadence: z.string(),
    /** Before the first of the periods, in sum. */
    before: z.object({ found: z.int(), closed: z.int(), stock: z.int() }),
    /** In their order, up to the one that today is in; the last 400. */
    periods: z.array(
      z.object({
        period: z.string(),
        title: z.string(),
        first_day: day,
        last_day: day,
        /** Its last day is over. */
        complete: z.boolean(),
        found: z.int(),
        closed: z.int(),
        stock: z.int(),
      }),
    ),
    definitions: z.array(definedNumber),
  }),
  failures: ["not_found"],
});
