/**
 * Looking at a policy's text before it is loaded: every fault with its place, and what would follow if it held from a day on. Nothing is kept of
 * the text; `change-policy` loads it.
 */
import { z } from "zod";
import { day } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { policyText } from "./policy-text.ts";

/** More are counted. */
export const MOST_POLICY_FINDINGS = 500;

export const checkPolicy = defineCommand({
  name: "check-policy",
  noun: "campaign",
  summary: { zh: "检查考评办法的文本", en: "Check a policy’s text" },
  verb: "campaign.write",
  scope: "campaign",
  body: z.strictObject({
    policy: policyText,
    /** From which it would hold. */
    first_day: day,
  }),
  result: z.object({
    digest: z.string(),
    /** Null where the text cannot be read as a policy. */
    title: z.string().nullable(),
    /** As long as there is one the text cannot be loaded. */
    errors: z.int(),
    /** The first of them, in the order of the text. */
    findings: z.array(
      z.object({
        level: z.enum(["error", "notice"]),
        line: z.int(),
        column: z.int(),
        /** The place in the policy: `ladders.last_in_xun.steps.3.of`. */
        path: z.string(),
        /** What stands in the line. */
        found: z.string(),
        /** What is wrong, and what would be right. */
        message: z.object({ zh: z.string(), en: z.string() }),
      }),
    ),
    more_findings: z.int(),
    /** What the text leaves open, and what holds as long as nobody decides otherwise. */
    decisions: z.array(z.object({ id: z.string(), asks: z.string(), label: z.string(), set_by: z.string() })),
    /** The first period of each cadence that would be computed by it: those that end on the day or later. */
    assessed_from: z.array(
      z.object({
        assessments: z.array(z.string()),
        title: z.string(),
        first_day: day,
        last_day: day,
        /** With all that follow, to the end of the campaign. */
        periods: z.int(),
      }),
    ),
    /** Whether this very text holds on that day already. */
    is_same: z.boolean(),
    /** Changes from that day on which were announced before and would be replaced. */
    replaced: z.array(z.object({ first_day: day, title: z.string() })),
  }),
  failures: ["not_found"],
});
