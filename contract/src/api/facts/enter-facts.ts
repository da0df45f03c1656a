/**
 * Entering facts that no work here leaves behind: reports that arrived, what residents and media say, surveys, funds, tables that another
 * body published, figures, exemptions, findings, and the kinds that the policy declares. Each says where it comes from.
 */
import { z } from "zod";
import { defineCommand } from "../specs.ts";
import { enteredFact, factKindName, factSource, MOST_FACTS } from "./fact-values.ts";

export const enterFacts = defineCommand({
  name: "enter-facts",
  noun: "fact",
  summary: { zh: "录入外部数据", en: "Enter facts from outside" },
  verb: "fact.enter",
  scope: "campaign",
  body: z.strictObject({
    kind: factKindName,
    source: factSource,
    /** All or none. */
    facts: z
      .array(enteredFact)
      .min(1, { error: "至少一条" })
      .max(MOST_FACTS, { error: `一次最多 ${MOST_FACTS} 条` }),
  }),
  result: z.object({ kind: z.string(), facts: z.number().int() }),
  failures: [
    "id_taken",
    "units_not_found",
    "policy_not_in_force",
    "fact_kind_unknown",
    "fact_kind_from_work",
    "fact_entered",
  ],
});
