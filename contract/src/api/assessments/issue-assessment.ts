/**
 * 印发: from here on whoever may see results sees it, and every county signs for it. Of a correction, the edition before is marked as replaced, and
 * measures that lost their ground by it are withdrawn, or flagged where they were carried out.
 */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { moved } from "./assessment-values.ts";

export const issueAssessment = defineCommand({
  name: "issue-assessment",
  noun: "assessment",
  summary: { zh: "印发考评结果", en: "Issue a result" },
  verb: "assessment.issue",
  scope: "campaign",
  edits: true,
  body: z.strictObject({ assessment: uuid }),
  result: moved.extend({
    number: z.string(),
    measures_withdrawn: z.int(),
    measures_flagged: z.int(),
  }),
  failures: ["not_found", "assessment_state_wrong"],
});
