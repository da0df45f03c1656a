/** The kinds of responsibility on a day: the policy's with whom they bind to what, then the common ones that offices use beside them. */
import { z } from "zod";
import { defineRead } from "../specs.ts";
import { onDay } from "./responsibility-values.ts";

export const listResponsibilityKinds = defineRead({
  name: "list-responsibility-kinds",
  noun: "responsibility",
  summary: { zh: "责任的种类", en: "Kinds of responsibility" },
  verb: "responsibility.read",
  scope: "campaign",
  path: "/responsibility-kinds",
  query: z.strictObject({ day: onDay }),
  answer: z.object({
    day: z.string(),
    kinds: z.array(
      z.object({
        kind: z.string(),
        label: z.string(),
        /** In the policy's words; null for a common kind. */
        holders: z.string().nullable(),
        /** Kinds of unit; empty: any. */
        of: z.array(z.string()),
        /** Each such unit needs one. */
        everyone: z.boolean(),
        one_holder: z.boolean(),
        clause: z.array(z.string()),
        /** How many hold it on the day, of the reader's units. */
        held: z.number().int(),
      }),
    ),
  }),
  failures: [],
});
