/** The score becomes final: the team's head, or the office, stands for it. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const confirmInspection = defineCommand({
  name: "confirm-inspection",
  noun: "inspection",
  summary: { zh: "确认检查得分", en: "Confirm an inspection" },
  verb: "inspection.confirm",
  scope: "campaign",
  edits: true,
  body: z.strictObject({ inspection: uuid }),
  result: z.object({
    inspection: uuid,
    revision: z.number().int(),
    state: z.literal("final"),
    score: z.string(),
    full_mark: z.string(),
  }),
  failures: ["not_found", "inspection_not_provisional", "inspection_without_score", "not_team_head"],
});
