/** What a correction changed against the edition before, the weightiest first; and the trials on an issued period. */
import { z } from "zod";
import { instant, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

/** As `cunjing compare` says it (engine, compareRuns), cut to so many units. */
export const comparison = z.object({
  counts: z.object({
    units: z.int(),
    scores: z.int(),
    ranks: z.int(),
    grades: z.int(),
    lists: z.int(),
    measures: z.int(),
    awards: z.int(),
  }),
  changes: z.array(
    z.object({
      unit: z.string(),
      unit_name: z.string(),
      lines: z.array(
        z.object({
          what: z.string(),
          label: z.string(),
          before: z.string().nullable(),
          after: z.string().nullable(),
        }),
      ),
    }),
  ),
  more: z.int(),
});

export const listAssessmentChanges = defineRead({
  name: "list-assessment-changes",
  noun: "assessment",
  summary: { zh: "列出更正前后的差异和试算", en: "List what a correction changed, and trials" },
  verb: "assessment.review",
  scope: "campaign",
  path: "/assessments/:assessment/changes",
  query: z.strictObject({ assessment: uuid }),
  answer: z.object({
    /** Against the edition that it corrects; null for the first. */
    against: uuid.nullable(),
    comparison: comparison.nullable(),
    what_ifs: z.array(
      z.object({
        what_if: uuid,
        /** Said wherever it is shown. */
        note: z.literal("试算，不是考评结果"),
        digest: z.string(),
        decisions: z.record(z.string(), z.object({ value: z.string(), set_by: z.string() })),
        reason: z.string(),
        asked_by: z.string().nullable(),
        asked_at: instant,
        state: z.enum(["asked", "done", "failed"]),
        refusal: z.object({ zh: z.string(), en: z.string() }).nullable(),
        comparison: comparison.nullable(),
      }),
    ),
  }),
  failures: ["not_found"],
});
