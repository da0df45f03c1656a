/** The versions of the policy: each day from which the text, a dated value in it, or a decision is another one. */
import { z } from "zod";
import { day } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const policyVersion = z.object({
  first_day: day,
  /** Inclusive; null: open. */
  last_day: day.nullable(),
  digest: z.string(),
  title: z.string(),
  /**
   * Why another version begins: `loaded`, a text was loaded (the first one too); `decided`, the same text under other decisions; `dated`, a
   * value that the text itself dates.
   */
  because: z.enum(["loaded", "decided", "dated"]),
});

export const readPolicyVersions = defineRead({
  name: "read-policy-versions",
  noun: "campaign",
  summary: { zh: "列出考评办法的各个版本", en: "List the policy's versions" },
  verb: "campaign.read",
  scope: "campaign",
  path: "/policy/versions",
  query: z.strictObject({}),
  answer: z.object({
    /** By first day. */
    versions: z.array(policyVersion.extend({ in_force: z.boolean() })),
  }),
  failures: [],
});
