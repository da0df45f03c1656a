/** Kinds of fact that a policy declares beside the built-in ones, and the standards of inspections (policy-language, 1 and 3). */
import { z } from "zod";
import { clause, exact, flag, id, named, rule, text } from "./scalars.ts";

export const factColumn = z.strictObject({
  label: text,
  type: z.enum(["number", "text", "day", "truth", "choice"]),
  choices: z.record(id, text).optional(),
  min: exact.optional(),
  max: exact.optional(),
  required: flag.optional(),
  note: text.optional(),
});

/** A table of records with `id`, `unit`, `day` and these columns. */
export const factKind = z.strictObject({ ...rule, columns: named(factColumn) });

/** One line of an inspection's checklist. */
export const standardItem = z.strictObject({
  ...rule,
  full: exact.optional(),
  /** Points taken off for each occurrence; the item never loses more than `cap` (default: its full mark). */
  deduct: exact.optional(),
  cap: exact.optional(),
  /** The item's own score is recorded (graded by the inspector) instead of occurrences. */
  graded: flag.optional(),
  /** Points added for each occurrence, up to `cap`. */
  bonus: exact.optional(),
  group: id.optional(),
  /** Items with the same name here are alternatives: only the largest deduction counts. */
  exclusive: id.optional(),
  /** One occurrence makes the group or the whole inspection zero. */
  zeroes: z.enum(["item", "group", "all"]).optional(),
  /** Several objects are looked at (households, toilets): the item is their mean. */
  sampled: z.enum(["mean", "sum", "worst"]).optional(),
});
export const standard = z.strictObject({
  ...rule,
  full: exact,
  groups: named(z.strictObject({ label: text, full: exact, clause: clause.optional() })).optional(),
  items: named(standardItem),
});
