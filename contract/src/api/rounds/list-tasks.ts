/** A team's tasks, in the order of the tree: what its phone takes along. */
import { z } from "zod";
import { day, page, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const listTasks = defineRead({
  name: "list-tasks",
  noun: "round",
  summary: { zh: "列出检查任务", en: "List tasks" },
  verb: "inspection.enter",
  scope: "campaign",
  path: "/tasks",
  query: z.strictObject({
    ...page,
    /** Without it: all own teams; for who plans: every team. */
    team: uuid.optional(),
    round: uuid.optional(),
    /** Only those without an inspection yet. */
    open: z.enum(["true", "false"], { error: "应为 true 或 false" }).optional(),
  }),
  answer: z.object({
    tasks: z.array(
      z.object({
        task: uuid,
        revision: z.number().int(),
        round: uuid,
        round_title: z.string(),
        kind: z.string(),
        standard: z.string().nullable(),
        first_day: day,
        last_day: day,
        unit: unitId,
        unit_name: z.string(),
        parent_name: z.string().nullable(),
        team: uuid,
        /** The first task of a unit that two teams score. Whose score it is, neither sees before its own is in. */
        double_of: uuid.nullable(),
        /** Members who stand aside there. */
        recusals: z.array(uuid),
        /** What the inspected side scans. */
        code: z.string().nullable(),
        inspections: z.number().int(),
      }),
    ),
    next: z.string().nullable(),
  }),
  failures: ["cursor_wrong"],
});
