/** Computes a stored result again from its frozen facts, in a job, and says whether the bytes are the same. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const verifyAssessment = defineCommand({
  name: "verify-assessment",
  noun: "assessment",
  summary: { zh: "复算并核对摘要", en: "Compute a result again and compare digests" },
  verb: "assessment.read",
  scope: "campaign",
  body: z.strictObject({ verification: uuid, assessment: uuid }),
  result: z.object({ verification: uuid, state: z.literal("asked") }),
  failures: ["not_found", "assessment_state_wrong"],
});
