/** What an overview shows of a unit: counts, the rate with both of its numbers, and where it stood in the last result. */
import { z } from "zod";
import { exactScore, rankLine } from "../assessments/assessment-values.ts";
import { day, unitId, uuid } from "../scalars.ts";

export const rateLine = z.object({
  /** Exact, "17/18"; null where nothing was found: 0 of 0 is no rate. */
  exact: z.string().nullable(),
  /** 94.4%（17/18） */
  printed: z.string(),
  numerator: z.int(),
  denominator: z.int(),
});

export const unitCounts = z.object({
  found: z.int(),
  closed: z.int(),
  open: z.int(),
  overdue: z.int(),
  /** Closed ÷ found. */
  rate: rateLine,
});

/** Longitude and latitude in WGS-84 (CGCS2000 is the same to the centimetre), in degrees. */
export const point = z.object({
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
});

/** The result that the scores are of: the latest that the reader sees, or that of the period asked for. */
export const scoredBy = z.object({
  assessment: uuid,
  period: z.string(),
  title: z.string(),
  first_day: day,
  last_day: day,
  /** Anything before `issued` is provisional (暂定), and seen by whoever prepares or checks it alone. */
  state: z.string(),
  edition: z.int(),
  score_of: z.string(),
  label: z.string(),
});

export const unitScore = z.object({
  score: exactScore.nullable(),
  printed: z.string().nullable(),
  absent: z.string().nullable(),
  /** 审定调整: what stands in place of the computed value. */
  adjusted: exactScore.nullable(),
  grade: z.string().nullable(),
  grade_label: z.string().nullable(),
  /** The first of its ranks, with its pool and how many are in it. */
  rank: rankLine.nullable(),
  lists: z.array(z.string()),
});

export const named = z.object({ unit: unitId, name: z.string() });

/** What a number means, beside it always. */
export const definedNumber = z.object({ id: z.string(), label: z.string(), definition: z.string() });
