/** What may be entered from outside, as the policy in force has it: each kind's columns, which figures the policy asks for, and how much there is. */
import { z } from "zod";
import { day, unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { factKindName } from "./fact-values.ts";

const phrase = z.object({ zh: z.string(), en: z.string() });

/** A rule that counts these facts, as the policy names it. */
const factUse = z.object({
  id: z.string(),
  label: z.string(),
  /** Unit of measure: 分, 个, %. */
  measure: z.string().nullable(),
  clause: z.array(z.string()),
});

const factColumn = z.object({
  id: z.string(),
  zh: z.string(),
  type: z.enum(["text", "id", "unit", "day", "instant", "number", "integer", "truth", "choice", "period"]),
  required: z.boolean(),
  choices: z.array(z.object({ id: z.string(), zh: z.string() })),
  /** Words beyond the choices are accepted. */
  open: z.boolean(),
  /** Least and greatest value, inclusive, as decimal text; the greatest may be the id of another column. */
  min: z.string().nullable(),
  max: z.string().nullable(),
  default: z.string().nullable(),
  measure: z.string().nullable(),
  note: phrase,
  example: z.string(),
});

export const listFactKinds = defineRead({
  name: "list-fact-kinds",
  noun: "fact",
  summary: { zh: "列出外部数据的种类", en: "List the kinds of facts from outside" },
  verb: "fact.read",
  scope: "campaign",
  path: "/fact-kinds",
  query: z.strictObject({
    /** Counts are of this unit and all below it. */
    unit: unitId.optional(),
    /** The policy of which day; without it, today's. */
    day: day.optional(),
  }),
  answer: z.object({
    day,
    kinds: z.array(
      z.object({
        kind: factKindName,
        zh: z.string(),
        note: phrase,
        /** By the policy; else built in. */
        declared: z.boolean(),
        /** Facts that the reader may see, withdrawn ones not counted. */
        entered: z.int(),
        /** Whether a fact has a day of its own; where it has none, it belongs to the period in its cells. */
        day: z.enum(["required", "optional", "none"]),
        /** Columns that together name a row; empty where each row is one of its own. */
        key: z.array(z.string()),
        /** At least one of these is filled. */
        one_of: z.array(z.string()),
        /** Besides the unit and the day, in the order in which people fill them in. */
        columns: z.array(factColumn),
        used_by: z.array(factUse),
        /** Kinds in which one column says what is counted (an indicator, a published table, a report): what there is of it. */
        series: z
          .object({
            column: z.string(),
            entries: z.array(
              factUse.extend({
                entered: z.int(),
                /** False: somebody entered it, and no rule of the policy reads it. */
                asked: z.boolean(),
              }),
            ),
          })
          .nullable(),
      }),
    ),
  }),
  failures: ["not_found", "policy_not_in_force"],
});
