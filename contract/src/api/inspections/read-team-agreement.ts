/** How far teams agree where two of them scored one place (S1-25): for the office that watches them, and the campaign's office, alone. */
import { z } from "zod";
import { day, exactText, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

/** A decimal of four places. */
const decimal = z.string();

export const readTeamAgreement = defineRead({
  name: "read-team-agreement",
  noun: "inspection",
  summary: { zh: "各组打分的一致程度", en: "How far teams agree" },
  verb: "team.watch",
  scope: "campaign",
  path: "/team-agreement",
  query: z.strictObject({
    first_day: day.optional(),
    last_day: day.optional(),
    round: uuid.optional(),
    /** Share of the full mark up to which two scores count as the same. */
    tolerance: exactText
      .refine((text) => Number(text) >= 0 && Number(text) <= 1, { error: "应在 0 和 1 之间" })
      .default("0.05"),
  }),
  answer: z.object({
    pairs: z.number().int(),
    mean_difference: decimal.nullable(),
    within: z.number().int(),
    tolerance: z.string(),
    teams: z.array(
      z.object({
        team: uuid,
        name: z.string(),
        scorings: z.number().int(),
        effect: decimal.nullable(),
        difference: decimal.nullable(),
        group: uuid,
      }),
    ),
    items: z.array(
      z.object({
        standard: z.string(),
        item: z.string(),
        recorded: z.number().int(),
        agreed: z.number().int(),
      }),
    ),
    /** More than 5,000 places were scored twice: look at fewer days. */
    more: z.boolean(),
  }),
  failures: [],
});
