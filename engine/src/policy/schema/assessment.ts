/** Assessments: trees of labelled parts, grades and ranks (policy-language, 3 and 4). */
import { z } from "zod";
import { clause, exact, flag, formula, id, kinds, named, rule, text, whole } from "./scalars.ts";

export const rounding = z.strictObject({
  to: whole,
  mode: z.enum(["half_up", "half_even", "down", "up"]).optional(),
});

const absenceAction = z.union([
  z.enum(["reweight", "omit", "full", "zero", "carry", "unranked"]),
  z.strictObject({ constant: exact }),
]);
/** What a part does where its value is absent: one answer, or one for each kind of absence. */
export const absent = z.union([
  absenceAction,
  z.strictObject({
    out_of_scope: absenceAction.optional(),
    round_not_held: absenceAction.optional(),
    not_inspected: absenceAction.optional(),
    no_answer: absenceAction.optional(),
    exempt: absenceAction.optional(),
    undefined: absenceAction.optional(),
    empty: absenceAction.optional(),
  }),
]);

/** One line of deductions or bonuses: `per` occurrences × `points`, at most `cap`. */
const line = z.strictObject({
  label: text,
  per: formula,
  points: exact,
  cap: exact.optional(),
  clause: clause.optional(),
});

const fields = {
  ...rule,
  full: exact.optional(),
  /** full × this share (0 to 1). */
  share: formula.optional(),
  /** These points. */
  value: formula.optional(),
  /** The full mark less these lines. */
  deduct: named(line).optional(),
  /** Nothing, or the value above, plus these lines. */
  add: named(line).optional(),
  /** Points by bands of a number, half-open [from, to). */
  bands: z
    .strictObject({
      by: formula,
      points: z.array(z.strictObject({ from: exact.optional(), to: exact.optional(), points: exact })),
    })
    .optional(),
  /** Points by place in another ranking. */
  from_rank: z
    .strictObject({
      rank: text,
      first: exact,
      step: exact,
      last: exact.optional(),
      /** Tied units take the better place's points, or the mean of the places that they fill. */
      ties: z.enum(["share", "mean"]),
      /** Places are counted from the top or from the end. */
      from: z.enum(["top", "end"]).optional(),
    })
    .optional(),
  min: z.union([exact, z.literal("none")]).optional(),
  max: z.union([exact, z.literal("none")]).optional(),
  absent: absent.optional(),
  round: rounding.optional(),
  /** The part takes another value where a condition holds: a penalty in place of the score. First match wins. */
  replace: z
    .array(z.strictObject({ when: formula, value: formula, label: text, clause: clause.optional() }))
    .optional(),
};
export type PartShape = z.infer<z.ZodObject<typeof fields>> & {
  parts?: Record<string, PartShape> | undefined;
};
export const part: z.ZodType<PartShape> = z.lazy(() =>
  z.strictObject({ ...fields, parts: z.record(id, part).optional() }),
) as never;

export const gate = z.strictObject({
  label: text,
  clause,
  when: formula,
  /** The grade becomes this one … */
  grade: id.optional(),
  /** … or at most this one. The total stays visible. */
  grade_at_most: id.optional(),
  /** Only where the document itself says that the score changes. */
  score_at_most: exact.optional(),
  unranked: flag.optional(),
});

export const grade = z.strictObject({
  label: text,
  from: exact.optional(),
  to: exact.optional(),
  clause: clause.optional(),
});

export const rank = z.strictObject({
  label: text.optional(),
  clause: clause.optional(),
  pool: id.optional(),
  /** 1, 1, 3 (share, the default) or 1, 1, 2 (dense). */
  ties: z.enum(["share", "dense"]).optional(),
  /** What is ranked: the score unless stated. */
  by: formula.optional(),
  order: z.enum(["highest_first", "lowest_first"]).optional(),
  /** Further values that decide between equals, in this order. */
  tie_break: z.array(formula).optional(),
  /** Rank the exact value (default) or the printed one (AMB-12). */
  on: z.enum(["exact", "printed"]).optional(),
  exclude: formula.optional(),
});

export const assessment = z.strictObject({
  ...rule,
  every: id,
  /** The units that are assessed. */
  of: kinds,
  /** Which of them this period assesses (S0-23); all where not stated. */
  scope: formula.optional(),
  full: exact,
  parts: z.record(id, part),
  /** Limits of the total; parts have their own. */
  min: z.union([exact, z.literal("none")]).optional(),
  max: z.union([exact, z.literal("none")]).optional(),
  round: rounding.optional(),
  rescale: exact.optional(),
  gates: named(gate).optional(),
  grades: named(grade).optional(),
  ranks: named(rank).optional(),
  /** Decimal places in print (default 2). */
  digits: whole.optional(),
  /** Whether it is computed before, within or after the campaign's days. */
  during: z.enum(["campaign", "after_campaign", "always"]).optional(),
});

/** Partitions of the assessed units: each is ranked apart. */
export const pool = z.strictObject({
  ...rule,
  of: kinds.optional(),
  where: formula.optional(),
  /** A text: the units with the same one are one pool. Without it all are one. */
  by: formula.optional(),
  members: z
    .union([z.enum(["as_of_period_end", "as_of_period_start"]), z.strictObject({ day: text })])
    .optional(),
  /** Names of the pools, by the value of `by`. */
  names: z.record(z.string(), text).optional(),
});
