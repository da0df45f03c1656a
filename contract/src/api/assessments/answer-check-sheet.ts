/** A county's answer to its sheet: it agrees, or it has objections, which it raised one by one. */
import { z } from "zod";
import { unitId, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { statedReason } from "./assessment-values.ts";

export const answerCheckSheet = defineCommand({
  name: "answer-check-sheet",
  noun: "assessment",
  summary: { zh: "反馈核对单", en: "Answer a check sheet" },
  verb: "assessment.check",
  scope: "campaign",
  body: z.strictObject({ assessment: uuid, sheet: unitId, note: statedReason.optional() }),
  result: z.object({ assessment: uuid, sheet: unitId, agrees: z.boolean(), objections: z.int() }),
  failures: ["not_found", "assessment_state_wrong", "check_over", "sheet_answered"],
});
