/** The results of a campaign's periods, the latest first, every edition. */
import { z } from "zod";
import { page, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { assessmentLine, assessmentState } from "./assessment-values.ts";

export const listAssessments = defineRead({
  name: "list-assessments",
  noun: "assessment",
  summary: { zh: "列出各期考评结果", en: "List results by period" },
  verb: "assessment.read",
  scope: "campaign",
  path: "/assessments",
  query: z.strictObject({
    ...page,
    state: assessmentState.optional(),
    period: z.string().max(40).optional(),
    corrects: uuid.optional(),
  }),
  answer: z.object({ assessments: z.array(assessmentLine), next: z.string().nullable() }),
  failures: ["cursor_wrong"],
});
