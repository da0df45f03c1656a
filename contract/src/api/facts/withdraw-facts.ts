/** Taking facts back that were entered wrongly. They stay in the trail, and in results that were frozen before. */
import { z } from "zod";
import { prose, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { MOST_FACTS } from "./fact-values.ts";

export const withdrawFacts = defineCommand({
  name: "withdraw-facts",
  noun: "fact",
  summary: { zh: "撤回外部数据", en: "Withdraw facts from outside" },
  verb: "fact.enter",
  scope: "campaign",
  body: z.strictObject({
    facts: z
      .array(uuid)
      .min(1, { error: "至少一条" })
      .max(MOST_FACTS, { error: `一次最多 ${MOST_FACTS} 条` }),
    reason: prose(1000),
  }),
  /** Those that were withdrawn already are not counted again. */
  result: z.object({ withdrawn: z.number().int() }),
  failures: ["not_found"],
});
