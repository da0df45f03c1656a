/** A round that will not be, or was not held. Its number stays on record as void; no village is held to have been absent (AMB-8). */
import { z } from "zod";
import { prose, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const cancelRound = defineCommand({
  name: "cancel-round",
  noun: "round",
  summary: { zh: "取消督查计划", en: "Cancel a round" },
  verb: "round.plan",
  scope: "campaign",
  edits: true,
  body: z.strictObject({ round: uuid, reason: prose(200) }),
  result: z.object({
    round: uuid,
    revision: z.number().int(),
    state: z.literal("cancelled"),
    /** It had been approved and its first day had come. */
    not_held: z.boolean(),
  }),
  failures: ["not_found", "plan_of_another", "round_state_wrong", "round_has_inspections"],
});
