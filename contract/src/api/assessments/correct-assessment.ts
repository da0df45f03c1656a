/**
 * A correction of an issued result (policy-language, 9): a new edition with a freeze of its own, in which late facts count. The issued one stays
 * readable; what differs is listed, and measures that lose their ground by it are withdrawn or flagged when it is issued.
 */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { statedReason } from "./assessment-values.ts";

export const correctAssessment = defineCommand({
  name: "correct-assessment",
  noun: "assessment",
  summary: { zh: "更正已印发的结果", en: "Correct an issued result" },
  verb: "assessment.compute",
  scope: "campaign",
  body: z.strictObject({
    /** The new edition's id. */
    assessment: uuid,
    corrects: uuid,
    reason: statedReason,
  }),
  result: z.object({ assessment: uuid, edition: z.int(), state: z.literal("computing") }),
  failures: ["not_found", "assessment_state_wrong", "correction_under_way", "assessment_replaced"],
});
