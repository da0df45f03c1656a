/** Proposed measures of all periods, the latest first: what waits for a finding or a decision, and what became of the others. */
import { z } from "zod";
import { day, page, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { assessmentState, measureLine, measureState } from "./assessment-values.ts";

export const listCampaignMeasures = defineRead({
  name: "list-campaign-measures",
  noun: "measure",
  summary: { zh: "列出各期的处理建议", en: "List the proposed measures of all periods" },
  verb: "measure.read",
  scope: "campaign",
  path: "/measures",
  query: z.strictObject({
    ...page,
    state: measureState.optional(),
    /** Of one period's result alone. */
    assessment: uuid.optional(),
    /** About this unit and all below it. */
    below: unitId.optional(),
  }),
  answer: z.object({
    measures: z.array(
      measureLine.extend({
        assessment: uuid,
        /** The period's, with its days. */
        title: z.string(),
        first_day: day,
        last_day: day,
        /** From its review on a result's measures may be decided. */
        result_state: assessmentState,
      }),
    ),
    next: z.string().nullable(),
  }),
  failures: ["not_found", "cursor_wrong"],
});
