/** A whole policy document. The published JSON Schema (engine/policy.schema.json) is generated from this. */
import { z } from "zod";
import { assessment, pool } from "./assessment.ts";
import { absorption, award, decision, ladder, list, measure } from "./consequence.ts";
import { factKind, standard } from "./fact.ts";
import { indicator } from "./indicator.ts";
import { periods } from "./period.ts";
import { day, id, named, text, whole } from "./scalars.ts";
import { blocks } from "./work.ts";

const editedDay = z.union([day, z.strictObject({ day, reason: text })]);
const dayOff = z.strictObject({
  work: z.array(editedDay).optional(),
  rest: z.array(editedDay).optional(),
  source: text,
});

export const policySchema = z.strictObject({
  language: whole,
  policy: id,
  title: text,
  /** Made-up places only: examples never look like issued documents (D-9). */
  example: z.boolean().optional(),
  issued: z.strictObject({ by: text, day, number: text.optional() }),
  /** The days that it holds for; without `last` until it is replaced. */
  holds: z.strictObject({ first: day, last: day.optional() }).optional(),
  /** The level whose rule it is; several policies hold for one village at once and never mix. */
  level: text,
  source: z.strictObject({ document: text, where: text.optional(), note: text.optional() }),
  campaign: z
    .strictObject({
      title: text,
      first: day,
      last: day,
      clause: z.union([text, z.array(text)]),
      phases: z.array(z.strictObject({ label: text, first: day, last: day.optional() })).optional(),
    })
    .optional(),
  /** The source's clauses by their number: the quoted phrase, and which part of the product carries it if not a rule here. */
  clauses: z.record(
    z.string(),
    z.union([text, z.strictObject({ text, carried_by: text.optional(), why: text.optional() })]),
  ),
  calendar: z
    .strictObject({
      years: z.record(z.string().regex(/^\d{4}$/), dayOff).optional(),
      office_hours: z.array(z.string().regex(/^\d{2}:\d{2}-\d{2}:\d{2}$/)).optional(),
    })
    .optional(),
  periods,
  pools: named(pool).optional(),
  facts: named(factKind).optional(),
  standards: named(standard).optional(),
  indicators: named(indicator).optional(),
  assessments: named(assessment).optional(),
  lists: named(list).optional(),
  ladders: named(ladder).optional(),
  measures: named(measure).optional(),
  absorption: absorption.optional(),
  awards: named(award).optional(),
  ...blocks,
  decisions: named(decision).optional(),
});

/** A policy as it stands on one day under one set of decisions: nothing dated and nothing undecided is left in it. */
export type Policy = z.output<typeof policySchema>;
export type Block<K extends keyof Policy> =
  NonNullable<Policy[K]> extends Record<string, infer T> ? T : never;
export type Assessment = Block<"assessments">;
export type Indicator = Block<"indicators">;
export type List = Block<"lists">;
export type Ladder = Block<"ladders">;
export type Measure = Block<"measures">;
export type Award = Block<"awards">;
export type Decision = Block<"decisions">;
export type Cadence = Block<"periods">;
export type Pool = Block<"pools">;
export type Proposal = NonNullable<List["measures"]>[number];
