/** What a round is made of: the register of inspection plans (requirements, D-2, D-4). */
import { z } from "zod";
import { day, exactText, instant, line, unitId, uuid, word } from "../scalars.ts";
import { unitKind } from "../units/unit-shapes.ts";

const kinds = z.array(word).min(1, { error: "至少一种单位" }).max(20);
/** The units below which it looks; without it the whole campaign. */
const within = z.array(unitId).min(1).max(200).optional();

/**
 * What a round looks at. `policy`: the units that the policy's own assessment takes in that period (S0-23: promised for last month, and
 * failed last time). `sample`: units that a draw will choose, by the policy's draw or by a rule of the round's own.
 */
export const roundScope = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("all"), of: kinds, within }),
    z.strictObject({
      kind: z.literal("list"),
      units: z.array(unitId).min(1, { error: "至少一个单位" }).max(5000, { error: "最多 5000 个单位" }),
    }),
    z.strictObject({ kind: z.literal("policy"), assessment: word, period: line(40) }),
    z
      .strictObject({
        kind: z.literal("sample"),
        /** A draw of the policy, in a period; or a rule of the round's own below. */
        draw: word.optional(),
        period: line(40).optional(),
        of: kinds.optional(),
        within,
        /** The rung above that makes a stratum, by any of its kinds: "town" draws town by town, street by street (kindsOfRung). */
        strata: unitKind.optional(),
        per: z.enum(["all", "stratum"]).optional(),
        share: exactText.optional(),
        count: z.number().int().min(1).max(5000).optional(),
        minimum: z.number().int().min(0).max(5000).optional(),
        compulsory: z.array(unitId).max(5000).optional(),
        exhausted: z.enum(["rest_first", "reset", "refuse", "with_replacement"]).optional(),
      })
      .refine(({ draw, period }) => draw === undefined || period !== undefined, {
        path: ["period"],
        error: "按办法抽取的，要写明时段，例如 2019-05",
      })
      .refine(({ draw, of }) => (draw === undefined) !== (of === undefined), {
        path: ["of"],
        error: "写 draw（办法里的抽取），或写 of（哪几种单位）和 share、count 之一",
      })
      .refine(
        ({ draw, share, count }) => draw !== undefined || (share === undefined) !== (count === undefined),
        {
          path: ["share"],
          error: "share（比例）与 count（个数）写且只写一个",
        },
      ),
  ],
  { error: "kind 应为 all（全部）、list（名单）、policy（按办法）或 sample（抽取）" },
);

/** What a plan says; changing one before its approval says it anew. */
export const roundPlan = {
  title: line(100),
  /** Who looks: team, covert, leader, third_party, supervision_group, self, look_back … A covert round is sealed from its planning on. */
  kind: word,
  /** Its name in the policy, where a rule speaks of it: "month" of the covert round that counts in the month alone. */
  name: word.optional(),
  /** The policy's period that it serves: 2019-05-x2. */
  period: line(40).optional(),
  first_day: day,
  last_day: day,
  /** The policy's standard that scores it. */
  standard: word.optional(),
  /** What the plan rests on: a document, a meeting. */
  basis: line(200).optional(),
  teams: z.array(uuid).max(50).default([]),
  scope: roundScope,
};

export const lastAfterFirst = <T extends { first_day: string; last_day: string }>({
  first_day,
  last_day,
}: T) => first_day <= last_day;
export const LAST_AFTER_FIRST = { path: ["last_day"], error: "结束日期不能早于开始日期" };

export const roundState = z.enum(["planned", "approved", "cancelled"]);

/** A round as the register shows it. */
export const roundRow = z.object({
  round: uuid,
  revision: z.number().int(),
  title: z.string(),
  kind: z.string(),
  period: z.string().nullable(),
  first_day: day,
  last_day: day,
  standard: z.string().nullable(),
  standard_label: z.string().nullable(),
  state: roundState,
  /** Covert and not yet released: there for its planners and its team alone. */
  sealed: z.boolean(),
  released_at: instant.nullable(),
  /** Its number in the register; null before approval, and under seal. */
  plan_number: z.string().nullable(),
  organ: z.string().nullable(),
  not_held: z.boolean(),
  cancel_reason: z.string().nullable(),
  units: z.number().int(),
  teams: z.array(z.object({ team: uuid, name: z.string() })),
});
