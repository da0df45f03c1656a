/** Entering a round into the register of plans (D-2, D-4). Somebody else approves it. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { LAST_AFTER_FIRST, lastAfterFirst, roundPlan } from "./round-values.ts";

export const planRound = defineCommand({
  name: "plan-round",
  noun: "round",
  summary: { zh: "编制督查计划", en: "Plan a round" },
  verb: "round.plan",
  scope: "campaign",
  body: z.strictObject({ round: uuid, ...roundPlan }).refine(lastAfterFirst, LAST_AFTER_FIRST),
  result: z.object({
    round: uuid,
    revision: z.number().int(),
    state: z.literal("planned"),
    sealed: z.boolean(),
    /** How many units it looks at; 0 where a draw will say. */
    units: z.number().int(),
  }),
  failures: [
    "not_found",
    "id_taken",
    "units_not_found",
    "teams_not_found",
    "standard_unknown",
    "period_unknown",
    "policy_not_in_force",
    "draw_unknown",
    "assessment_unknown",
    "scope_empty",
    "covert_for_office",
    "covert_without_team",
  ],
});
