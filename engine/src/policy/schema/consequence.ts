/** Lists, ladders, measures and money: what follows from scores and events (policy-language, 4 to 6). */
import { z } from "zod";
import { limit } from "./period.ts";
import { clause, day, exact, flag, formula, id, kinds, rule, text, whole } from "./scalars.ts";

/** On whom a measure falls. */
export const target = z.union([
  z.enum(["unit", "parent", "team", "holder"]),
  z.strictObject({ parent: kinds }),
  /** Holders of a responsibility for the unit; `as_of` says on which day: of each event that counted, or of the period's end. */
  z.strictObject({
    holder: z.union([id, z.array(id).min(1)]),
    as_of: z.enum(["events", "period_end"]),
    at: z.union([z.enum(["unit", "parent"]), z.strictObject({ parent: kinds })]).optional(),
  }),
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
const proposals = z
  .union([proposal, z.array(proposal).min(1)])
  .transform((value) => (Array.isArray(value) ? value : [value]));

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
      /** The chain for `edge: tie_break`, highest first; the rank's own chain where not stated. Still equal: all in. */
      tie_break: z.array(formula).min(1).optional(),
      /** The fewest ranked units of a pool for which the list is made. */
      minimum_pool: whole.optional(),
    })
    .optional(),
  /** Units that never take a place; the next in rank moves up (顺延). `unless` instead leaves the place empty. */
  exclude: formula.optional(),
  /** The list's own order: the smallest value first. By place where not stated. */
  order: formula.optional(),
  publish: z.enum(["inside", "public", "no"]).optional(),
  measures: proposals.optional(),
});

const how = z.enum(["consecutive", "cumulative", "nth_ever"]);
const lastPeriods = z.strictObject({ last: whole, of: id });
/** What a counter may state for itself where a ladder has several. */
const counting = {
  /** What an explanation calls one event of this counter. */
  label: text.optional(),
  how: how.optional(),
  within: lastPeriods.optional(),
  /** Counts at which this counter reaches a step, where they are not the step's number: `{ 2: 3 }` reaches step 2 at three. */
  reaches: z.record(z.string().regex(/^\d+$/), whole).optional(),
};
export const counter = z.union([
  z.strictObject({ list: id, ...counting }),
  z.strictObject({ assessment: id, grades: z.array(id).min(1), ...counting }),
  z.strictObject({ when: formula, every: id, units: kinds, ...counting }),
  /** Single records, each once, in the order of their days; consecutive: each period that has one counts once. */
  z.strictObject({
    facts: id,
    where: formula.optional(),
    every: id,
    window: z.enum(["period", "to_date"]).optional(),
    /** The event falls on the nearest unit of these kinds at or above the fact's. */
    units: kinds.optional(),
    ...counting,
  }),
]);

export const ladder = z.strictObject({
  ...rule,
  per: z.enum(["unit", "lineage", "problem", "holder", "team"]),
  /** per holder: the kinds of responsibility whose holders are counted, as of each event; all kinds where not stated. */
  holder: z.union([id, z.array(id).min(1)]).optional(),
  /** Several counters are alternatives: the first that reaches a step wins. */
  counts: z
    .union([counter, z.array(counter).min(1)])
    .transform((value) => (Array.isArray(value) ? value : [value])),
  how,
  window: lastPeriods.optional(),
  /** What a period without a result does to the count (AMB-8). */
  gap: z
    .partialRecord(
      z.enum(["out_of_scope", "round_not_held", "not_inspected", "no_answer", "exempt", "unranked"]),
      z.enum(["keeps", "resets", "counts"]),
    )
    .optional(),
  reset: z
    .array(
      z.union([z.enum(["campaign_end", "year_start", "after_last_step"]), z.strictObject({ when: formula })]),
    )
    .optional(),
  /** 首次: the first of a streak, or the first ever (AMB-16). */
  first_means: z.enum(["of_streak", "ever"]).optional(),
  /** What a failed finding (`needs_finding`) does to the count: the event still counts (default), does not, or ends the streak. */
  when_not_found: z.enum(["counts", "keeps", "resets"]).optional(),
  /** One measure for each holder and period (default): the gravest stands for the others. */
  one_per_holder: flag.optional(),
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

/** Measures of several rules on one unit in one window: only the gravest is proposed for issue (AMB-5). `among`: only these ladders and lists. */
export const absorption = z.strictObject({
  window: id,
  among: z.array(id).optional(),
  clause,
  note: text.optional(),
});

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
  /** Yuan by place in a ranking: `{ rank: month_score.in_town, each: { 1: 15000, 2-3: 12000 } }`. */
  places: z
    .strictObject({
      rank: z.string().regex(/^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/, { error: "expected_rank_path" }),
      each: z.record(z.string().regex(/^[1-9]\d*(-[1-9]\d*)?$/, { error: "expected_places" }), exact),
    })
    .optional(),
  /** Yuan an item: facts that satisfy `where`. The unit is the nearest of `units` above the fact's. */
  items: z
    .strictObject({ from: id, where: formula.optional(), each: exact, count: formula.optional() })
    .optional(),
  /** A sum shared among the units by weight, to the fen, largest remainder first. */
  pool: z.strictObject({ amount: exact, by: formula.optional(), unit: exact.optional() }).optional(),
  /** A person sets the amount within this range: the fact `numbers` with this award's id as its indicator. */
  range: z.strictObject({ min: exact, max: exact }).optional(),
  ceiling: z
    .strictObject({ amount: exact, per: z.enum(["unit_and_period", "unit_and_year", "unit_and_campaign"]) })
    .optional(),
  /** Only the largest of a group is paid. */
  exclusive: id.optional(),
  /** `{unit}` stands for the unit's name. */
  payer: text,
  payee: text,
  by: text.optional(),
  document: id.optional(),
  /** 取消…资格 and the like: until when a unit is not eligible. */
  effect: z
    .strictObject({
      text,
      bars: z.array(id).optional(),
      for: z.strictObject({ periods: whole, of: id }).optional(),
    })
    .optional(),
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
