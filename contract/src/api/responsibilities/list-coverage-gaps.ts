/** Units that need a holder and have none on a day (S0-4: every village is paired), by kind. */
import { z } from "zod";
import { page, unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { below, onDay, responsibilityKind } from "./responsibility-values.ts";

export const listCoverageGaps = defineRead({
  name: "list-coverage-gaps",
  noun: "responsibility",
  summary: { zh: "责任空缺", en: "Units without a holder" },
  verb: "responsibility.read",
  scope: "campaign",
  path: "/coverage-gaps",
  query: z.strictObject({
    ...page,
    day: onDay,
    below,
    /** Without it, all kinds of which the policy says that every unit needs one. */
    kind: responsibilityKind.optional(),
  }),
  answer: z.object({
    day: z.string(),
    /** Each kind that was looked at: how many units there are, and how many have a holder. */
    coverage: z.array(
      z.object({
        kind: z.string(),
        label: z.string(),
        clause: z.array(z.string()),
        units: z.number().int(),
        covered: z.number().int(),
      }),
    ),
    gaps: z.array(
      z.object({
        kind: z.string(),
        unit: unitId,
        unit_name: z.string(),
        /** The two units above it, the higher first, without the campaign's root: as the tree stands today, by which `below` and the reader's units go too, whatever the day. */
        above: z.array(z.string()),
        unit_kind: z.string(),
      }),
    ),
    next: z.string().nullable(),
  }),
  failures: ["not_found", "cursor_wrong", "policy_not_in_force", "responsibility_kind_unknown"],
});
