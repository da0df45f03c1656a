/** Cadences: the windows that a policy's values are computed for (policy-language, 7). */
import { z } from "zod";
import { PERIOD_KINDS } from "../../calendar/cadence.ts";
import { clause, day, exact, flag, id, named, text, whole } from "./scalars.ts";

export const cadence = z.strictObject({
  kind: z.enum(PERIOD_KINDS),
  label: text.optional(),
  clause,
  /** ten_day: the days of the month on which windows end; without it calendar 1–10, 11–20, 21–end. */
  cut: z.array(whole).min(1).optional(),
  /** What a window that crosses a month's end belongs to. */
  belongs_to: z.enum(["month_of_last_day", "month_of_first_day"]).optional(),
  /** What happens to a window that the campaign's first or last day cuts. */
  first: z.enum(["clip", "drop", "full"]).optional(),
  last: z.enum(["clip", "drop", "full"]).optional(),
  /** This cadence's windows are made of whole windows of another (a month of ten-day periods). */
  made_of: id.optional(),
  /** Only some of them are assessed, e.g. the first and last ten-day period: [1, 3]. */
  only: z.array(whole).min(1).optional(),
  starts_on: whole.optional(),
  /** Whether the campaign's ends bound it (default), or it goes on before and after: `always`. */
  within: z.enum(["campaign", "always"]).optional(),
  rounds: z
    .array(
      z.strictObject({
        name: text,
        label: text.optional(),
        first: day,
        last: day,
        held: flag.optional(),
        clause: clause.optional(),
      }),
    )
    .optional(),
});
export const periods = named(cadence);

/** A time limit: several units of GB/T 30428 (workdays, office hours, round-the-clock hours). */
export const limit = z.strictObject({
  workdays: whole.optional(),
  days: whole.optional(),
  office_hours: exact.optional(),
  hours: whole.optional(),
  same_day: flag.optional(),
  as_stated: flag.optional(),
  /** Calendar days alone: where the last day is a day off (default next_workday). */
  holiday: z.enum(["next_workday", "previous_workday", "as_is"]).optional(),
  clause: clause.optional(),
});

/** When something falls due, and which way it moves on a day off (calendar/due-rule.ts). */
export const due = z.strictObject({
  weekday: whole.optional(),
  days_of_month: z.array(whole).min(1).optional(),
  day: z.enum(["first", "last"]).optional(),
  after_period: z
    .strictObject({
      workdays: whole.optional(),
      days: whole.optional(),
      weekday: whole.optional(),
      day_of_month: whole.optional(),
    })
    .optional(),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .optional(),
  holiday: z.enum(["previous_workday", "next_workday", "as_is"]),
  no_workday: z.enum(["shift", "waive"]).optional(),
  clause: clause.optional(),
});
