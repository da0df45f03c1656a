/**
 * A standard as it reads on a day: all that scoring a visit needs, so that a sheet can show the provisional score while it is filled in.
 * Numbers are exact texts: a decimal, or n/d.
 */
import { z } from "zod";
import { day, word } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const readStandard = defineRead({
  name: "read-standard",
  noun: "inspection",
  summary: { zh: "读取评分标准", en: "Read a standard" },
  verb: "inspection.read",
  scope: "campaign",
  path: "/standards/:standard",
  query: z.strictObject({
    standard: word,
    /** The day of the visit; without it, today. */
    day: day.optional(),
  }),
  answer: z.object({
    id: z.string(),
    label: z.string(),
    day,
    /** Of the policy in force: an inspection that was scored by another is explained there. */
    digest: z.string(),
    full: z.string(),
    clause: z.array(z.string()),
    groups: z.array(z.object({ id: z.string(), label: z.string(), full: z.string() })),
    /** In the order of the document. What an item does not have is left out, as in the policy (docs/policy-language.md, 3). */
    items: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        clause: z.array(z.string()),
        full: z.string().optional(),
        deduct: z.string().optional(),
        cap: z.string().optional(),
        bonus: z.string().optional(),
        graded: z.boolean().optional(),
        group: z.string().optional(),
        exclusive: z.string().optional(),
        zeroes: z.enum(["item", "group", "all"]).optional(),
        sampled: z.enum(["mean", "sum", "worst"]).optional(),
      }),
    ),
  }),
  failures: ["policy_not_in_force", "standard_unknown"],
});
