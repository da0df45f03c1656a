/** The policy that holds on a day: as an official reads it, article by article with the clauses, and as the text that was handed in. */
import { z } from "zod";
import { day } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const readPolicy = defineRead({
  name: "read-policy",
  noun: "campaign",
  summary: { zh: "读取考评办法", en: "Read the policy" },
  verb: "campaign.read",
  scope: "campaign",
  path: "/policy",
  query: z.strictObject({
    /** Without it: today. */
    day: day.optional(),
  }),
  answer: z.object({
    digest: z.string(),
    policy: z.string(),
    title: z.string(),
    /** The last day on which something in the text changed, up to the day asked for. */
    version: day,
    shown: z.string(),
    /** What `shown` prints, for pages that set the clauses beside it. */
    chapters: z.array(
      z.object({
        heading: z.string(),
        articles: z.array(
          z.object({
            /** 第几条, through all chapters. */
            number: z.int(),
            heading: z.string(),
            clause: z.array(z.string()),
            lines: z.array(
              z.object({
                /** 0 for a line of the article itself, 1 for （一）, 2 for 1., 3 for （1）. */
                depth: z.int().min(0).max(3),
                text: z.string(),
                clause: z.array(z.string()),
              }),
            ),
          }),
        ),
      }),
    ),
    /** The source's own phrases; some are carried by another part of the system than the policy. */
    clauses: z.array(z.object({ id: z.string(), text: z.string(), carried_by: z.string().nullable() })),
    source: z.string(),
    decisions: z.array(
      z.object({
        id: z.string(),
        asks: z.string(),
        value: z.string(),
        label: z.string(),
        variants: z.array(z.string()),
        /** What each variant says, by its id. */
        labels: z.record(z.string(), z.string()),
        set_by: z.string(),
        clause: z.array(z.string()),
      }),
    ),
    standards: z.array(
      z.object({ id: z.string(), label: z.string(), full_mark: z.string(), items: z.number().int() }),
    ),
  }),
  failures: ["not_found", "policy_not_in_force"],
});
