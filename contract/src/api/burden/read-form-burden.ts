/** What each form of the responsible side asks, and what the policy asks of each kind of unit in a month (D-1e). */
import { z } from "zod";
import { day } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const readFormBurden = defineRead({
  name: "read-form-burden",
  noun: "burden",
  summary: { zh: "每张表要填多少", en: "What each form asks" },
  verb: "burden.read",
  scope: "campaign",
  path: "/burden/forms",
  query: z.strictObject({ day: day.optional() }),
  answer: z.object({
    day,
    forms: z.array(
      z.object({
        command: z.string(),
        label: z.string(),
        roles: z.array(z.string()),
        asked: z.number().int(),
        optional: z.number().int(),
        known: z.number().int(),
        minutes: z.number(),
        fields: z.array(
          z.object({
            name: z.string(),
            filling: z.enum(["known", "chosen", "typed"]),
            optional: z.boolean(),
            longest: z.number().int().nullable(),
          }),
        ),
      }),
    ),
    /** Reckoned from the rules alone, each line with its clause; null: the policy does not settle it. */
    policy: z.array(
      z.object({
        source: z.string(),
        label: z.string(),
        kinds: z.array(z.string()),
        what: z.enum(["visits", "forms", "fields", "prefilled", "photos"]),
        per_month: z.string().nullable(),
        reckoned: z.string(),
        clause: z.array(z.string()),
      }),
    ),
    /** Where the rules ask, or may ask, more than the policy's own limits. */
    findings: z.array(
      z.object({ level: z.enum(["error", "notice"]), path: z.string(), message: z.string() }),
    ),
    basis: z.string(),
  }),
  failures: ["policy_not_in_force"],
});
