/** The units that are promised for a period, by name and by whom (S0-8): what next period's round looks at. */
import { z } from "zod";
import { instant, line, page, unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const listCommitments = defineRead({
  name: "list-commitments",
  noun: "commitment",
  summary: { zh: "月度完成计划里的单位", en: "Units promised for a period" },
  verb: "round.read",
  scope: "campaign",
  path: "/commitments",
  query: z.strictObject({
    ...page,
    /** The policy's period: 2019-05. */
    period: line(40),
    /** Only what this unit promised. */
    by: unitId.optional(),
  }),
  answer: z.object({
    /** In the official order of units; what was taken back is left out. */
    commitments: z.array(
      z.object({
        unit: unitId,
        unit_name: z.string(),
        parent_name: z.string().nullable(),
        by: unitId,
        by_name: z.string(),
        promised_at: instant,
      }),
    ),
    next: z.string().nullable(),
  }),
  failures: ["cursor_wrong"],
});
