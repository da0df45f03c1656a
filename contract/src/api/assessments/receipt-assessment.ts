/** A county signs for the issued result (签收). */
import { z } from "zod";
import { unitId, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { assessmentState } from "./assessment-values.ts";

export const receiptAssessment = defineCommand({
  name: "receipt-assessment",
  noun: "assessment",
  summary: { zh: "签收考评结果", en: "Sign for an issued result" },
  verb: "assessment.check",
  scope: "campaign",
  body: z.strictObject({ assessment: uuid, sheet: unitId }),
  result: z.object({ assessment: uuid, sheet: unitId, state: assessmentState }),
  failures: ["not_found", "assessment_state_wrong"],
});
