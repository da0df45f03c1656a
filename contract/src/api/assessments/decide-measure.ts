/** The organ's decision on a proposed measure: the engine proposes, nothing is issued by itself. */
import { z } from "zod";
import { uuid, word } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { measureState, statedReason } from "./assessment-values.ts";

export const decideMeasure = defineCommand({
  name: "decide-measure",
  noun: "measure",
  summary: { zh: "采纳或不采纳处理建议", en: "Accept a proposed measure, or not" },
  verb: "measure.decide",
  scope: "campaign",
  body: z.strictObject({
    assessment: uuid,
    key: z.string().min(1).max(400),
    accept: z.boolean({ error: "应为 true（采纳）或 false（不采纳）" }),
    /** Where the policy leaves a choice: the measure that is taken. */
    chosen: word.optional(),
    reason: statedReason,
  }),
  result: z.object({ key: z.string(), state: measureState }),
  failures: [
    "not_found",
    "assessment_state_wrong",
    "measure_state_wrong",
    "measure_awaits_finding",
    "measure_choice_wrong",
  ],
});
