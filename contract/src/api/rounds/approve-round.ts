/**
 * The approval of a round, by another person than its planner (D-6: the government or its office decides). It gets its number in the
 * register, without gaps for each organ and year; a covert round gets it at its release, since a gap would tell of it.
 */
import { z } from "zod";
import { line, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const approveRound = defineCommand({
  name: "approve-round",
  noun: "round",
  summary: { zh: "批准督查计划", en: "Approve a round" },
  verb: "round.approve",
  scope: "campaign",
  edits: true,
  body: z.strictObject({
    round: uuid,
    /** The body that decides. */
    organ: line(60),
    /** Its short name in numbers: 示督计. One body, one short name. */
    organ_code: line(20),
  }),
  result: z.object({
    round: uuid,
    revision: z.number().int(),
    state: z.literal("approved"),
    plan_number: z.string().nullable(),
  }),
  failures: ["not_found", "round_state_wrong", "round_own_plan", "organ_code_taken", "round_without_units"],
});
