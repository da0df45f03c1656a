/** Lists, ladders, measures and money: what follows from scores and events (policy-language, 4 to 6). */
import { z } from "zod";
import { clause, day, exact, flag, formula, id, kinds, named, rule, text, whole } from "./scalars.ts";
import { limit } from "./period.ts";

/** On whom a measure falls. */
export const target = z.union([
  z.enum(["unit", "parent", "team", "holder"]),
  z.strictObject({ parent: kinds }),
  /** Holders of a responsibility for the unit; `as_of` says on which day: of each event that counted, or of the period's end. */
  z.strictObject({ holder: z.union([id, z.array(id).min(1)]), as_of: z.enum(["events", "period_end"]), at: z.union([z.enum(["unit", "parent"]), z.strictObject({ parent: kinds })]).optional() }),
]);

/** A measure as a step, a list or a rule proposes it. */
export const proposal = z.strictObject({
  measure: id,
  of: target,
  by: text.optional(),
  with: z.array(text).optional(),
  document: id.optional(),
  due: limit.optional(),
  /** A condition that only a person can find: the proposal waits for it. */
  needs_finding: text.optional(),
  /** A person chooses between `measure` and these. */
  or: z.array(id).optional(),
  when: formula.optional(),
  clause,
  note: text.optional(),
});
const proposals = z.union([proposal, z.array(proposal).min(1)]).transform((value) => (Array.isArray(value) ? value : [value]));

export const list = z.strictObject({
  ...rule,
  kind: z.enum(["red", "black", "other"]),
  /** Over an assessment's units and periods … */
  of: id.optional(),
  /** … or over units and a cadence of its own. */
  every: id.optional(),
  units: kinds.optional(),
  where: formula.optional(),
  unless: formula.optional(),
  /** The first or last n, or a percentage of the pool, of a named rank. */
  take: z
    .strictObject({
      rank: id,
      first: whole.optional(),
      last: whole.optional(),
      first_percent: exact.optional(),
      last_percent: exact.optional(),
      rounding: z.enum(["ceil", "floor", "half_up"]).optional(),
      /** Ties at the edge: all in (default), none in, or as the tie-break chain decides (AMB-10). */
      edge: z.enum(["include_all", "include_none", "tie_break"]).optional(),
    })
    .optional(),
  exclude: formula.optional(),
  order: formula.optional(),
  publish: z.enum(["inside", "public", "no"]).optional(),
  measures: proposals.optional(),
});

export const counter = z.union([
  z.strictObject({ list: id }),
  z.strictObject({ assessment: id, grades: z.array(id).min(1) }),
  z.strictObject({ when: formula, every: id, units: kinds }),
  /** Single records: each counts once, by `key` (lineage, problem, unit …). */
  z.strictObject({ facts: id, where: formula.optional(), every: id, window: z.enum(["period", "to_date"]).optional() }),
]);

export const ladder = z.strictObject({
  ...rule,
  per: z.enum(["unit", "lineage", "problem", "holder", "team"]),
  /** Several counters are alternatives: the first that reaches a step wins. */
  counts: z.union([counter, z.array(counter).min(1)]).transform((value) => (Array.isArray(value) ? value : [value])),
  how: z.enum(["consecutive", "cumulative", "nth_ever"]),
  window: z.strictObject({ last: whole, of: id }).optional(),
  /** What a period without a result does to the count (AMB-8). */
  gap: z.partialRecord(z.enum(["out_of_scope", "round_not_held", "not_inspected", "no_answer", "exempt", "unranked"]), z.enum(["keeps", "resets", "counts"])).optional(),
  reset: z.array(z.union([z.enum(["campaign_end", "year_start", "after_last_step"]), z.strictObject({ when: formula })])).optional(),
  /** 首次: the first of a streak, or the first ever (AMB-16). */
  first_means: z.enum(["of_streak", "ever"]).optional(),
  after_last: z.enum(["repeat", "stop", "restart"]),
  steps: z.record(z.string().regex(/^\d+$/), proposals),
});

export const measure = z.strictObject({
  ...rule,
  /** Higher is graver; absorption (AMB-5) needs it. */
  severity: whole.optional(),
  document: id.optional(),
  /** The measure belongs to another organ: only its hand-over date and reference are kept (D-8). */
  hand_over_to: text.optional(),
  /** Proposed and never published. */
  inside: flag.optional(),
});

/** Two measures for one unit in one window: only the gravest is proposed for issue (AMB-5). */
export const absorption = z.strictObject({ window: id, among: z.array(id).optional(), clause, note: text.optional() });

export const award = z.strictObject({
  ...rule,
  kind: z.enum(["award", "deduction"]),
  /** A cadence, or `item` for each fact. */
  every: id,
  during: z.enum(["campaign", "after_campaign", "always"]).optional(),
  units: kinds,
  list: id.optional(),
  when: formula.optional(),
  /** Yuan a unit. */
  amount: formula.optional(),
  /** Yuan an item: facts that satisfy `where`. The unit is the nearest of `units` above the fact's. */
  items: z.strictObject({ from: id, where: formula.optional(), each: exact, count: formula.optional() }).optional(),
  /** A sum shared among the units by weight, to the fen, largest remainder first. */
  pool: z.strictObject({ amount: exact, by: formula.optional(), unit: exact.optional() }).optional(),
  /** A person sets the amount within this range. */
  range: z.strictObject({ min: exact, max: exact }).optional(),
  ceiling: z.strictObject({ amount: exact, per: z.enum(["unit_and_period", "unit_and_year", "unit_and_campaign"]) }).optional(),
  /** Only the largest of a group is paid. */
  exclusive: id.optional(),
  payer: text,
  payee: text,
  by: text.optional(),
  document: id.optional(),
  /** 取消…资格 and the like: until when a unit is not eligible. */
  effect: z.strictObject({ text, bars: z.array(id).optional(), for: z.strictObject({ periods: whole, of: id }).optional() }).optional(),
});

export const decision = z.strictObject({
  asks: text,
  clause,
  variants: z.record(id, z.strictObject({ label: text, is: z.unknown() })),
  value: id,
  set_by: text,
  set_on: day.optional(),
  note: text.optional(),
  ambiguity: text.optional(),
});
