/** What was entered from outside, of one kind: the newest days first. */
import { z } from "zod";
import { periodId } from "../assessments/assessment-values.ts";
import { day, instant, page, unitId, uuid } from "../scalars.ts";
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
    /** Of kinds with a series (SERIES_COLUMNS): this one alone. */
    series: z.string().max(64).optional(),
    /** Facts that belong to a period name it in their cells. */
    period: periodId.optional(),
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
        /** The two units above it, the higher first, without the campaign's root: names of villages repeat. */
        above: z.array(z.string()),
        day: day.nullable(),
        cells: z.record(z.string(), z.string()),
        source: z.string(),
        /** The post that entered it, and when the server had it. */
        entered_by: z.string().nullable(),
        received_at: instant,
        withdrawn: z.boolean(),
        withdrawal: z.object({ by: z.string().nullable(), at: instant, reason: z.string() }).nullable(),
        /** The newest results of the periods that it falls into, as far as the reader may see them. */
        results: z.array(
          z.object({
            assessment: uuid,
            title: z.string(),
            state: z.string(),
            frozen_at: instant,
            /** False: it came after the freeze (a late fact), or was withdrawn before. */
            counted: z.boolean(),
          }),
        ),
        revision: z.number().int(),
      }),
    ),
    next: z.string().nullable(),
  }),
  failures: ["not_found"],
});
