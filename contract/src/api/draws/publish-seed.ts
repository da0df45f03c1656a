/**
 * The first step of a draw: frame, rule and the seed's source are fixed and published, before the seed is known (or with it, where it was
 * made in public a moment ago). From here on nothing of it can be replaced.
 */
import { z } from "zod";
import { line, prose, uuid, word } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { seedText } from "./draw-values.ts";

export const publishSeed = defineCommand({
  name: "publish-seed",
  noun: "draw",
  summary: { zh: "公布抽样框和种子来源", en: "Publish a draw's frame and where its seed comes from" },
  verb: "round.plan",
  scope: "campaign",
  body: z
    .strictObject({
      draw: uuid,
      title: line(100),
      /** The round whose sample it draws; or a draw of the policy by itself, such as a re-check of closed problems. */
      round: uuid.optional(),
      rule: word.optional(),
      period: line(40).optional(),
      /** Where anybody can look the seed up: 2019年5月17日双色球第2019056期开奖号码. */
      source: prose(300),
      /** Left out where it is still to come out. */
      seed: seedText.optional(),
    })
    .refine(({ round, rule }) => (round === undefined) !== (rule === undefined), {
      path: ["round"],
      error: "写 round（督查计划）或 rule（办法里的抽取），只写一个",
    })
    .refine(({ rule, period }) => rule === undefined || period !== undefined, {
      path: ["period"],
      error: "按办法抽取的，要写明时段，例如 2019-05",
    }),
  result: z.object({
    draw: uuid,
    revision: z.number().int(),
    frame_size: z.number().int(),
    frame_digest: z.string(),
    compulsory: z.number().int(),
    /** How many of the frame earlier draws have seen. */
    already_seen: z.number().int(),
    frame_first: z.boolean(),
  }),
  failures: [
    "not_found",
    "plan_of_another",
    "id_taken",
    "policy_not_in_force",
    "draw_unknown",
    "period_unknown",
    "draw_scope_missing",
    "draw_frame_empty",
    "draw_refused",
    "round_state_wrong",
    "round_has_draw",
  ],
});
