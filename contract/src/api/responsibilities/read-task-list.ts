/** The task list (任务清单, S3-7): what the policy asks and of whom; for a unit, with the leaders who answer for it there, down to the section. */
import { z } from "zod";
import { unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { onDay } from "./responsibility-values.ts";

const answering = z.object({
  kind_label: z.string(),
  post: z.string().nullable(),
  body: z.string().nullable(),
  telephone: z.string().nullable(),
});

export const readTaskList = defineRead({
  name: "read-task-list",
  noun: "responsibility",
  summary: { zh: "任务清单", en: "The task list" },
  verb: "responsibility.read",
  scope: "campaign",
  path: "/task-list/:unit",
  query: z.strictObject({ unit: unitId, day: onDay }),
  answer: z.object({
    day: z.string(),
    unit: unitId,
    unit_name: z.string(),
    tasks: z.array(
      z.object({
        source: z.string(),
        label: z.string(),
        by: z.string().nullable(),
        asks: z.array(z.string()),
        due: z.string().nullable(),
        clause: z.array(z.string()),
        answering: z.array(answering),
      }),
    ),
    /** How many units it promised for which period (S0-8). */
    commitments: z.array(z.object({ period: z.string(), units: z.number().int() })),
  }),
  failures: ["not_found", "policy_not_in_force"],
});
