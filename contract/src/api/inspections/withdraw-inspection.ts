/** Taking an inspection back, with the reason: it counts no more and stays readable. Problems found at it stay in the ledger. */
import { z } from "zod";
import { prose, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const withdrawInspection = defineCommand({
  name: "withdraw-inspection",
  noun: "inspection",
  summary: { zh: "撤回检查", en: "Withdraw an inspection" },
  verb: "inspection.confirm",
  scope: "campaign",
  edits: true,
  body: z.strictObject({ inspection: uuid, reason: prose(200) }),
  result: z.object({
    inspection: uuid,
    revision: z.number().int(),
    state: z.literal("withdrawn"),
    /** Problems found at it: each is withdrawn by itself where it was none. */
    problems: z.array(uuid),
  }),
  failures: ["not_found", "inspection_withdrawn", "not_team_head"],
});
