/** What the policy says on one day otherwise than on another: phrase by phrase with its clauses, and the decisions taken otherwise. */
import { z } from "zod";
import { day } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { policyVersion } from "./read-policy-versions.ts";

const clauses = z.array(
  z.object({
    id: z.string(),
    /** The source's own phrase; null where the text does not quote it. */
    text: z.string().nullable(),
  }),
);

const phrase = z.object({
  /** 第几条; null for a chapter's heading. */
  article: z.int().nullable(),
  text: z.string(),
  clauses,
});

export const comparePolicyVersions = defineRead({
  name: "compare-policy-versions",
  noun: "campaign",
  summary: { zh: "比较两日的考评办法", en: "Compare the policy of two days" },
  verb: "campaign.read",
  scope: "campaign",
  path: "/policy/differences",
  query: z.strictObject({
    /** Any day on which the one held, and any on which the other does. */
    from: day,
    to: day,
  }),
  answer: z.object({
    from: policyVersion,
    to: policyVersion,
    /** In the order of the later text. Titles and shifted numbers are no difference. */
    changes: z.array(
      z.object({
        chapter: z.string(),
        heading: z.string().nullable(),
        /** null: new. */
        was: phrase.nullable(),
        /** null: gone. */
        is: phrase.nullable(),
      }),
    ),
    decisions: z.array(
      z.object({
        id: z.string(),
        asks: z.string(),
        /** null: not asked there. */
        was: z.object({ value: z.string(), label: z.string(), set_by: z.string() }).nullable(),
        is: z.object({ value: z.string(), label: z.string(), set_by: z.string() }).nullable(),
        clauses,
      }),
    ),
  }),
  failures: ["policy_not_in_force"],
});
