/** What was entered from outside, of one kind: the newest days first. */
import { z } from "zod";
import { day, page, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { factKindName } from "./fact-values.ts";

export const listFacts = defineRead({
  name: "list-facts",
  noun: "fact",
  summary: { zh: "查看外部数据", en: "List facts from outside" },
  verb: "fact.read",
  scope: "campaign",
  path: "/facts",
  query: z.strictObject({
    kind: factKindName,
    /** This unit and all below it. */
    unit: unitId.optional(),
    first_day: day.optional(),
    last_day: day.optional(),
    ...page,
  }),
  answer: z.object({
    rows: z.array(
      z.object({
        fact: uuid,
        kind: z.string(),
        unit: z.string(),
        unit_name: z.string(),
        day: day.nullable(),
        cells: z.record(z.string(), z.string()),
        source: z.string(),
        withdrawn: z.boolean(),
        revision: z.number().int(),
      }),
    ),
    next: z.string().nullable(),
  }),
  failures: ["not_found"],
});
