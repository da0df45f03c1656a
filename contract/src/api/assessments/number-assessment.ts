/** Gives a signed result the next number of the organ that issues it, without gaps for each organ and year. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { moved } from "./assessment-values.ts";

export const numberAssessment = defineCommand({
  name: "number-assessment",
  noun: "assessment",
  summary: { zh: "给考评结果编号", en: "Number a signed result" },
  verb: "assessment.issue",
  scope: "campaign",
  edits: true,
  body: z.strictObject({
    assessment: uuid,
    /** The issuing organ, as the campaign keeps it. */
    organ: uuid,
  }),
  result: moved.extend({ number: z.string() }),
  failures: ["not_found", "assessment_state_wrong", "organ_not_yours", "organ_code_taken"],
});
