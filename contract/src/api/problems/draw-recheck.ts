/** The second step: the seed that came out, and the closed problems that follow from it. Each is to be looked at again by a day. */
import { z } from "zod";
import { seedText } from "../draws/draw-values.ts";
import { day, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const drawRecheck = defineCommand({
  name: "draw-recheck",
  noun: "problem",
  summary: { zh: "抽取待复查的问题", en: "Draw problems for a re-check" },
  verb: "round.plan",
  scope: "campaign",
  body: z.strictObject({
    draw: uuid,
    /** As it came out from the published source. Another than a published one is refused. */
    seed: seedText.optional(),
    /** By when they are looked at again. */
    due_on: day,
  }),
  result: z.object({
    draw: uuid,
    drawn: z.array(z.object({ place: z.int(), problem: uuid })),
    wanted: z.int(),
    drawn_digest: z.string(),
  }),
  failures: [
    "not_found",
    "plan_of_another",
    "draw_without_seed",
    "draw_rule_changed",
    "draw_done",
    "draw_refused",
    "recheck_due_passed",
  ],
});
