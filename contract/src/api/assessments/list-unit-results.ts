/** What a unit came to, period by period: issued results alone, each in the edition that is in force. */
import { z } from "zod";
import { day, instant, page, unitId, uuid, word } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { adjustmentLine, exactScore, rankLine } from "./assessment-values.ts";

export const listUnitResults = defineRead({
  name: "list-unit-results",
  noun: "assessment",
  summary: { zh: "一个单位历期的得分和排名", en: "A unit's issued scores and places, period by period" },
  verb: "assessment.read",
  scope: "campaign",
  path: "/units/:unit/results",
  query: z.strictObject({
    unit: unitId,
    ...page,
    /** One of the policy's assessments alone. */
    score_of: word.optional(),
    /** Periods of one of the policy's cadences alone. */
    cadence: word.optional(),
  }),
  answer: z.object({
    unit: z.object({ unit: unitId, name: z.string() }),
    /** The latest period first. */
    results: z.array(
      z.object({
        /** Its explanation is at /assessments/{assessment}/explanations/{unit}?score_of={score_of}. */
        assessment: uuid,
        cadence: z.string(),
        period: z.string(),
        title: z.string(),
        first_day: day,
        last_day: day,
        /** 2 and on: what was issued before was corrected (更正). */
        edition: z.int(),
        corrects: uuid.nullable(),
        number: z.string().nullable(),
        issued_at: instant,
        score_of: z.string(),
        label: z.string(),
        full: z.string().nullable(),
        score: exactScore.nullable(),
        printed: z.string().nullable(),
        absent: z.string().nullable(),
        grade: z.string().nullable(),
        grade_label: z.string().nullable(),
        ranks: z.array(rankLine),
        lists: z.array(
          z.object({ list: z.string(), label: z.string(), kind: z.enum(["red", "black", "other"]) }),
        ),
        adjustment: adjustmentLine.nullable(),
      }),
    ),
    next: z.string().nullable(),
  }),
  failures: ["not_found", "cursor_wrong"],
});
