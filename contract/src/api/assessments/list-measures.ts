/** What the rules of a period propose, why, what was found about it and what was decided. */
import { z } from "zod";
import { page, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { measureLine, measureState } from "./assessment-values.ts";

export const listMeasures = defineRead({
  name: "list-measures",
  noun: "measure",
  summary: { zh: "列出处理建议", en: "List proposed measures" },
  verb: "measure.read",
  scope: "campaign",
  path: "/assessments/:assessment/measures",
  query: z.strictObject({ assessment: uuid, ...page, state: measureState.optional() }),
  answer: z.object({ measures: z.array(measureLine), next: z.string().nullable() }),
  failures: ["not_found", "cursor_wrong"],
});
