/**
 * The first step of a re-check of closed problems (S2-14) whose share the office sets itself: frame, rule and the seed's source are fixed and
 * published. Where the policy names the draw, publish-seed takes it by its rule; draw-recheck is the second step of both.
 */
import { z } from "zod";
import { seedText } from "../draws/draw-values.ts";
import { day, line, prose, unitId, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { unitKind } from "../units/unit-shapes.ts";

const share = z.string().regex(/^(\d{1,3}(\.\d{1,4})?%|0?\.\d{1,6}|1(\.0+)?|\d{1,4}\/\d{1,4})$/, {
  error: "应为 10%、0.1 或 1/10 这样的份额",
});

export const publishRecheckSeed = defineCommand({
  name: "publish-recheck-seed",
  noun: "problem",
  summary: {
    zh: "公布复查抽取的抽样框和种子来源",
    en: "Publish a re-check's frame and where its seed comes from",
  },
  verb: "round.plan",
  scope: "campaign",
  body: z
    .strictObject({
      draw: uuid,
      title: line(100),
      /** Closed from this day (default: since the campaign began) up to this one. */
      from: day.optional(),
      to: day,
      /** This unit and all below it; without it, wherever the asker plans. */
      unit: unitId.optional(),
      /** All closed ones, and not the prominent alone. */
      all: z.boolean().default(false),
      /** How many, from the whole frame or from each stratum: one of the two. */
      share: share.optional(),
      count: z.int().min(1).max(10_000).optional(),
      /** The rung of units whose problems are a stratum, by any of its kinds: county (districts too), town (streets too). Without it all are one. */
      strata: unitKind.optional(),
      /** At least so many, of each stratum where there are strata. */
      minimum: z.int().min(0).max(1000).optional(),
      source: prose(300),
      /** Left out where it is still to come out. */
      seed: seedText.optional(),
    })
    .refine(({ share: part, count }) => (part === undefined) !== (count === undefined), {
      path: ["share"],
      error: "写 share（份额）或 count（个数），只写一个",
    })
    .refine(({ from, to }) => from === undefined || from <= to, {
      path: ["from"],
      error: "应不晚于 to",
    }),
  result: z.object({
    draw: uuid,
    revision: z.int(),
    frame_size: z.int(),
    frame_digest: z.string(),
    /** How many of the frame earlier draws of this kind have seen. */
    already_seen: z.int(),
    frame_first: z.boolean(),
  }),
  failures: ["not_found", "id_taken", "draw_frame_empty", "draw_refused"],
});
