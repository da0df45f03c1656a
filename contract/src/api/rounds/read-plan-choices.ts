/** What a plan may name in these days: the policy's periods, standards, draws and assessments; and which of the days are worked. */
import { z } from "zod";
import { day } from "../scalars.ts";
import { defineRead } from "../specs.ts";

const named = z.object({ id: z.string(), label: z.string() });
/** A rule that holds for a period of one cadence. */
const everyPeriod = named.extend({ every: z.string() });

export const readPlanChoices = defineRead({
  name: "read-plan-choices",
  noun: "round",
  summary: { zh: "编制计划可选的时段、标准、抽取和工作日", en: "What a plan may choose from" },
  verb: "round.read",
  scope: "campaign",
  path: "/plan-choices",
  query: z
    .strictObject({ first_day: day, last_day: day })
    .refine(({ first_day, last_day }) => first_day <= last_day, {
      path: ["last_day"],
      error: "结束日期不能早于开始日期",
    })
    .refine(({ first_day, last_day }) => Date.parse(last_day) - Date.parse(first_day) <= 200 * 86_400_000, {
      path: ["last_day"],
      error: "最多看 200 天",
    }),
  answer: z.object({
    today: day,
    /** Of every cadence of the policy, those that touch the days; by cadence, then in the order of time. */
    periods: z.array(
      z.object({
        cadence: z.string(),
        kind: z.string(),
        id: z.string(),
        title: z.string(),
        first_day: day,
        last_day: day,
      }),
    ),
    /** One line a day; `work` is null in a year whose arrangement of holidays is not known. */
    days: z.array(z.object({ day, work: z.boolean().nullable(), why: z.string().nullable() })),
    standards: z.array(named.extend({ full_mark: z.string(), items: z.number().int() })),
    draws: z.array(everyPeriod.extend({ draws: z.enum(["units", "facts"]) })),
    assessments: z.array(everyPeriod),
  }),
  failures: ["policy_not_in_force"],
});
