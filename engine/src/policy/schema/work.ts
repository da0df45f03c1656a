/** How the work goes on: reports, duties, draws, channels, teams, what is asked of people (policy-language, 7 and 8; requirements, B4 and D). */
import { z } from "zod";
import { due, limit } from "./period.ts";
import { clause, day, exact, flag, formula, id, kinds, named, rule, text, whole } from "./scalars.ts";

/** What a unit owes by a time. Its facts are `reports_due`: one row for each unit and period, with due, delivered, on_time. */
export const report = z.strictObject({
  ...rule,
  every: id,
  of: kinds,
  /** Which units of these kinds owe it; all where not stated. */
  where: formula.optional(),
  to: text,
  due,
  document: id.optional(),
  /** Fields that the unit fills in, and those that are known already (burden, D-1). */
  fields: whole.optional(),
  prefilled: whole.optional(),
});

/** Who should do what how often. Met by records of work (`visits`, inspections …), never by a check-in (D-1). */
export const duty = z.strictObject({
  ...rule,
  who: text,
  role: id,
  every: id,
  /** Times, or an amount such as half a day. Absent where the document names no number. */
  at_least: exact.optional(),
  measure: text.optional(),
  from: id.optional(),
  soft: flag.optional(),
  /** Owed once by each holder (default), or once for each unit held: a helper visits every household. */
  per: z.enum(["holder", "unit"]).optional(),
});

export const draw = z.strictObject({
  ...rule,
  every: id,
  /** What is drawn: units of these kinds, or facts of a kind (closed problems for a re-check). */
  of: kinds.optional(),
  from: id.optional(),
  where: formula.optional(),
  strata: formula.optional(),
  share: exact.optional(),
  count: whole.optional(),
  per: z.enum(["all", "stratum"]).optional(),
  rounding: z.enum(["ceil", "floor", "half_up"]).optional(),
  minimum: whole.optional(),
  compulsory: formula.optional(),
  /** Whether the compulsory ones use up the number. */
  compulsory_counts: flag.optional(),
  exhausted: z.enum(["rest_first", "reset", "refuse", "with_replacement"]).optional(),
});

/** How a problem is handed over, and by when it is to be put right. */
export const channel = z.strictObject({
  ...rule,
  severity: z.enum(["ordinary", "prominent", "serious"]).optional(),
  limit: limit.optional(),
  document: id.optional(),
  warns: flag.optional(),
});

/** The chain of steps from found to closed, in order. */
export const closing = z.strictObject({
  ...rule,
  steps: z
    .array(z.strictObject({ step: id, by: text, days: whole.optional(), clause: clause.optional() }))
    .min(1),
  photos: z.enum(["inspector", "necessary", "optional"]).optional(),
  look_back: z.array(whole).optional(),
});

export const team = z.strictObject({
  ...rule,
  pool: text.optional(),
  covers: text.optional(),
  topic: text.optional(),
  lead: text.optional(),
  members: z.array(text).optional(),
  count: whole.optional(),
});

export const body = z.strictObject({
  ...rule,
  kind: z.enum([
    "leading_group",
    "leading_group_office",
    "working_group",
    "task_force",
    "headquarters",
    "department",
    "government",
    "party_committee",
    "discipline",
    "team",
    "third_party",
    "other",
  ]),
  chaired_by: text.optional(),
  duties: z.array(text).optional(),
  part_of: id.optional(),
});

/** Kinds of responsibility that the document names, and whether every unit needs one. */
export const responsibility = z.strictObject({
  ...rule,
  holders: text,
  of: kinds,
  everyone: flag.optional(),
  /** Held by one at a time: a second holder of the same unit on the same day is a mistake. */
  one_holder: flag.optional(),
});

export const target = z.strictObject({
  ...rule,
  of: kinds,
  reach: formula.optional(),
  share: exact.optional(),
  by: day.optional(),
});

/** A named set of words: categories, places, behaviours. `open`: the document names it and does not list it (a gap). */
export const taxonomy = z.strictObject({
  ...rule,
  items: z.record(id, text).optional(),
  open: flag.optional(),
});

export const meeting = z.strictObject({
  ...rule,
  every: id,
  venue: text.optional(),
  agenda: z.array(text).optional(),
  document: id.optional(),
});

export const document = z.strictObject({
  ...rule,
  /** The kind of document (documents/ has them). */
  kind: id,
  by: text,
  to: z.array(text).optional(),
  every: id.optional(),
  due: due.optional(),
  numbered: flag.optional(),
});

/** Documents that stand above, beside and below this one. */
export const paper = z.strictObject({
  title: text,
  relation: z.enum(["implements", "implemented_by", "refines", "supports", "refers_to"]),
  number: text.optional(),
  count: whole.optional(),
  trial: flag.optional(),
  clause,
});

/** Limits of what the policy may ask of a village (D-1). `check` compares them with what the rules ask. */
export const burden = z.strictObject({
  clause: clause.optional(),
  visits_per_village_month: whole.optional(),
  fields_per_village_month: whole.optional(),
  photos_per_village_month: whole.optional(),
  forms_per_unit_month: whole.optional(),
});

export const publication = z.strictObject({
  ...rule,
  of: z.array(id).min(1),
  to: z.enum(["inside", "public"]),
  approval: text.optional(),
});

/** Where the document leaves money lines: sources, levels, what they are for. */
export const fund = z.strictObject({ ...rule, levels: z.array(text).optional(), source: text.optional() });

export const blocks = {
  reports: named(report).optional(),
  duties: named(duty).optional(),
  draws: named(draw).optional(),
  channels: named(channel).optional(),
  closing: closing.optional(),
  teams: named(team).optional(),
  bodies: named(body).optional(),
  responsibilities: named(responsibility).optional(),
  targets: named(target).optional(),
  taxonomies: named(taxonomy).optional(),
  meetings: named(meeting).optional(),
  documents: named(document).optional(),
  papers: named(paper).optional(),
  publications: named(publication).optional(),
  funds: named(fund).optional(),
  burden: burden.optional(),
};
