/**
 * 审定调整: the approving organ changes a score, with its reason. The computed value stays where it was; the adjusted one stands beside it. Places,
 * lists and measures stay those that were computed.
 */
import { z } from "zod";
import { exactText, unitId, uuid, word } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { exactScore, statedReason } from "./assessment-values.ts";

export const adjustAssessment = defineCommand({
  name: "adjust-assessment",
  noun: "assessment",
  summary: { zh: "审定调整", en: "Adjust a score on approval" },
  verb: "assessment.sign",
  scope: "campaign",
  body: z.strictObject({
    adjustment: uuid,
    assessment: uuid,
    score_of: word,
    unit: unitId,
    /** Points up or down: "-1.5"; "0" takes an adjustment back. A second one for the same score replaces the first. */
    change: exactText,
    reason: statedReason,
  }),
  result: z.object({ adjustment: uuid, computed: exactScore, adjusted: exactScore }),
  failures: ["not_found", "assessment_state_wrong", "assessment_own_work"],
});
