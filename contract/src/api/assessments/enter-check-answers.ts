/**
 * Answers of counties that came by telephone or on paper, entered by the office that sent the sheets (D-1). It bears who told it and who entered
 * it; the county sees that, and until the last day its own answer takes the place of it.
 */
import { z } from "zod";
import { unitId, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { checkMedium, statedReason, toldBy } from "./assessment-values.ts";

export const enterCheckAnswers = defineCommand({
  name: "enter-check-answers",
  noun: "assessment",
  summary: {
    zh: "登记电话、纸质的核对反馈",
    en: "Enter answers to check sheets that came by telephone or on paper",
  },
  verb: "assessment.compute",
  scope: "campaign",
  body: z.strictObject({
    assessment: uuid,
    sheets: z.array(unitId).min(1).max(500),
    medium: checkMedium,
    /** The post that told it; never a person's name. */
    told_by: toldBy,
    note: statedReason.optional(),
  }),
  result: z.object({ assessment: uuid, entered: z.int() }),
  failures: ["not_found", "assessment_state_wrong", "check_over", "sheet_answered"],
});
