/** Another plan in the place of one that is not approved yet. Its kind stays: a covert plan was never an open one. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { planRound } from "./plan-round.ts";
import { LAST_AFTER_FIRST, lastAfterFirst, roundPlan } from "./round-values.ts";

const { kind: _, ...changeable } = roundPlan;

export const changeRound = defineCommand({
  name: "change-round",
  noun: "round",
  summary: { zh: "修改督查计划", en: "Change a round's plan" },
  verb: "round.plan",
  scope: "campaign",
  edits: true,
  body: z.strictObject({ round: uuid, ...changeable }).refine(lastAfterFirst, LAST_AFTER_FIRST),
  result: planRound.result,
  failures: [
    ...planRound.failures.filter((code) => code !== "id_taken"),
    "plan_of_another",
    "round_state_wrong",
    "round_has_draw",
  ],
});
