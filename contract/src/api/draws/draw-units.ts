/** The second step: the seed that came out, and the units that follow from it. A round's units get their orders. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { seedText } from "./draw-values.ts";

export const drawUnits = defineCommand({
  name: "draw-units",
  noun: "draw",
  summary: { zh: "抽取", en: "Draw" },
  verb: "round.plan",
  scope: "campaign",
  body: z.strictObject({
    draw: uuid,
    /** As it came out from the published source. Another than a published one is refused. */
    seed: seedText.optional(),
  }),
  result: z.object({
    draw: uuid,
    revision: z.number().int(),
    drawn: z.array(z.object({ place: z.number().int(), unit: z.string() })),
    wanted: z.number().int(),
    drawn_digest: z.string(),
  }),
  failures: [
    "not_found",
    "plan_of_another",
    "draw_without_seed",
    "draw_rule_changed",
    "draw_done",
    "draw_of_problems",
    "draw_refused",
    "round_state_wrong",
  ],
});
