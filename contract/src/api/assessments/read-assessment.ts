/** One period's result: which policy and facts it comes from, where it stands, who did what, and what the asker may do next. */
import { z } from "zod";
import { day, instant, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import {
  assessmentLine,
  freeze,
  offeredAssessmentMove,
  policyOfResult,
  sheetLine,
} from "./assessment-values.ts";

export const readAssessment = defineRead({
  name: "read-assessment",
  noun: "assessment",
  summary: { zh: "读取一期考评结果", en: "Read a period's result" },
  verb: "assessment.read",
  scope: "campaign",
  path: "/assessments/:assessment",
  query: z.strictObject({ assessment: uuid }),
  answer: assessmentLine.extend({
    correction_reason: z.string().nullable(),
    policy_in_force: policyOfResult,
    computation: z.int(),
    freeze: freeze.nullable(),
    result_digest: z.string().nullable(),
    /** Why it could not be computed. */
    refusal: z.object({ zh: z.string(), en: z.string() }).nullable(),
    /** The policy's assessments in this period, with their parts. */
    scores: z.array(
      z.object({
        score_of: z.string(),
        label: z.string(),
        full: z.string(),
        pools: z.array(z.object({ pool: z.string(), label: z.string(), size: z.int() })),
      }),
    ),
    notices: z.array(z.object({ code: z.string(), zh: z.string(), en: z.string() })),
    sheets: z.array(sheetLine),
    steps: z.array(
      z.object({
        move: z.string(),
        label: z.string(),
        at: instant,
        /** The post; null: the system. */
        by: z.string().nullable(),
        from: z.string(),
        to: z.string(),
        note: z.string().nullable(),
      }),
    ),
    verifications: z.array(
      z.object({
        verification: uuid,
        asked_at: instant,
        done_at: instant.nullable(),
        holds: z.boolean().nullable(),
      }),
    ),
    /** Moves that the asker could make now. */
    moves: z.array(offeredAssessmentMove),
    as_of_day: day,
  }),
  failures: ["not_found"],
});
