/** What an inspection is made of. */
import { z } from "zod";
import { foundProblem } from "../problems/find-problem.ts";
import { day, exactText, instant, line, prose, unitId, uuid, word } from "../scalars.ts";

/** An exact number of at least nothing; whole numbers may come as such. */
const amount = z
  .union([exactText, z.number().int().min(0).max(1_000_000).transform(String)])
  .refine((text) => !text.startsWith("-"), { error: "不能小于 0" });

/** A line of the checklist: occurrences (count), or the grade that the inspector gave (score). */
export const inspectionItem = z.strictObject({
  item: word,
  /** The household, toilet, road section … that was looked at; no person's name. */
  object: line(40).optional(),
  count: amount.optional(),
  score: amount.optional(),
  /** The full mark that the device knew: another than the standard's is refused, since its points would mean something else. */
  full: amount.optional(),
  note: line(200).optional(),
});

/** Up to 200: forty lines over several objects. */
export const inspectionItems = z.array(inspectionItem).max(200, { error: "最多 200 行" });

/** A problem found at the inspection: its unit is the inspection's where none is named (a spot may lie in a group or grid below). */
export const problemAtInspection = foundProblem
  .omit({ inspection: true, unit: true, source: true })
  .extend({ unit: unitId.optional() });

export const inspectionNote = prose(1000);

/** A score given as such, by who inspects without a standard (leaders, outside bodies). */
export const givenScore = z.strictObject({ score: amount, full_mark: amount });

export const scoreLine = z.object({
  item: z.string(),
  label: z.string(),
  change: z.string().nullable(),
  how: z.string(),
  clause: z.array(z.string()),
});

export const inspectionState = z.enum(["provisional", "final", "withdrawn"]);

/** An inspection as lists show it. Scores are exact texts: a decimal, or n/d. */
export const inspectionRow = z.object({
  inspection: uuid,
  revision: z.number().int(),
  unit: unitId,
  unit_name: z.string(),
  /** The two units above it, the higher first, without the campaign's root: villages of one name are told apart by them. */
  above: z.array(z.string()),
  round: uuid.nullable(),
  task: uuid.nullable(),
  team: uuid.nullable(),
  team_name: z.string().nullable(),
  kind: z.string(),
  standard: z.string().nullable(),
  day,
  state: inspectionState,
  score: z.string().nullable(),
  full_mark: z.string().nullable(),
  photos_awaited: z.number().int(),
  recusal: z.boolean(),
  /** The first scoring of the place, where this one is the second. */
  double_of: uuid.nullable(),
  /** How often it was put right since it was entered. */
  corrections: z.number().int(),
  /** When it was done as the device says, and when it came in. */
  entered_at: instant,
  received_at: instant,
});
