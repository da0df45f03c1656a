/** Taking back a photo or file that should not have been sent: the wrong one, or one that shows a person (requirements, E7). */
import { z } from "zod";
import { line, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const withdrawEvidence = defineCommand({
  name: "withdraw-evidence",
  noun: "evidence",
  summary: { zh: "撤回照片或文件", en: "Withdraw a photo or file" },
  verb: "evidence.add",
  scope: "campaign",
  body: z.strictObject({ evidence: uuid, reason: line(200) }),
  result: z.object({ evidence: uuid, state: z.literal("withdrawn") }),
  failures: ["not_found", "evidence_withdrawn"],
});
