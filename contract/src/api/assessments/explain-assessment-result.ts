/**
 * Why a unit has its score: the tree of the calculation from its frozen facts, rank ← score ← part ← indicator ← facts, with the clause at each node
 * and, for facts, the records and photos that the asker may see.
 */
import { z } from "zod";
import { unitId, uuid, word } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const factRecord = z.object({
  /** inspection, problem, … */
  noun: z.string(),
  id: uuid,
  /** The lines of an inspection's checklist that cost or gave points. */
  items: z.array(
    z.object({
      item: z.string(),
      object: z.string().nullable(),
      count: z.string().nullable(),
      score: z.string().nullable(),
    }),
  ),
  photos: z.array(uuid),
  /** What the record says now differs from what counted. */
  changed_since: z.boolean(),
});

export interface ExplainedNode {
  kind: string;
  id: string;
  label: string;
  value: string | null;
  exact?: string | undefined;
  full?: string | undefined;
  clause: string[];
  how?: string | undefined;
  absent?: { kind: string; action?: string | undefined } | undefined;
  more?: number | undefined;
  record?: z.infer<typeof factRecord> | null | undefined;
  children: ExplainedNode[];
}

export const explainedNode = z.object({
  kind: z.string(),
  id: z.string(),
  label: z.string(),
  value: z.string().nullable(),
  exact: z.string().optional(),
  full: z.string().optional(),
  clause: z.array(z.string()),
  how: z.string().optional(),
  absent: z.object({ kind: z.string(), action: z.string().optional() }).optional(),
  /** Facts that are not listed one by one. */
  more: z.number().optional(),
  /** Of a fact: the record behind it; null where the asker may not see it. */
  record: factRecord.nullable().optional(),
  // OpenAPI has no way to say "as above" inside of an answer that has no name of its own.
  children: z.array(z.custom<ExplainedNode>().meta({ description: "同上一层，逐级展开" })),
});

export const explainAssessmentResult = defineRead({
  name: "explain-assessment-result",
  noun: "assessment",
  summary: { zh: "解释一个单位的得分", en: "Explain a unit's score" },
  verb: "assessment.read",
  scope: "campaign",
  path: "/assessments/:assessment/explanations/:unit",
  query: z.strictObject({ assessment: uuid, unit: unitId, score_of: word.optional() }),
  answer: z.object({ explanation: explainedNode }),
  failures: ["not_found", "explanation_busy"],
});
