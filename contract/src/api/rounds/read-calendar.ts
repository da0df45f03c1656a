/** Units that would meet several teams in one week (D-2, D-4), with what could be merged. Sealed rounds are left out for the uncleared. */
import { z } from "zod";
import { day, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const readCalendar = defineRead({
  name: "read-calendar",
  noun: "round",
  summary: { zh: "督查日历：一周内碰到几个组的单位", en: "Calendar of meetings" },
  verb: "round.read",
  scope: "campaign",
  path: "/calendar",
  query: z
    .strictObject({ first_day: day, last_day: day })
    .refine(({ first_day, last_day }) => first_day <= last_day, {
      path: ["last_day"],
      error: "结束日期不能早于开始日期",
    })
    .refine(({ first_day, last_day }) => Date.parse(last_day) - Date.parse(first_day) <= 100 * 86_400_000, {
      path: ["last_day"],
      error: "最多看 100 天",
    }),
  answer: z.object({
    meetings: z.array(
      z.object({
        unit: unitId,
        unit_name: z.string(),
        /** The units above it, the highest first, without the campaign's root. */
        above: z.array(z.string()),
        /** ISO weeks: 2019-w20. */
        weeks: z.array(z.string()),
        visits: z.array(
          z.object({
            round: uuid,
            title: z.string(),
            team: uuid.nullable(),
            team_name: z.string().nullable(),
            first_day: day,
            last_day: day,
          }),
        ),
        /** merge: on a day that all of them have; move: one of them has days in another week; none: neither. */
        suggestion: z.object({
          kind: z.enum(["merge", "move", "none"]),
          first_day: day.nullable(),
          last_day: day.nullable(),
          round: uuid.nullable(),
          text: z.string(),
        }),
      }),
    ),
    /** More than 500 were found: look at fewer days. */
    more: z.boolean(),
  }),
  failures: [],
});
