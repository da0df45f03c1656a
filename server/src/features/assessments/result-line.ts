/** A stored result as pages show it: the row's values put into the shape that all units share. */
import type { AnswerOf, listAssessmentResults } from "@cunjing/contract";
import type { RankResult } from "@cunjing/engine";
import { type RawBuilder, sql } from "kysely";
import { siteInstant } from "../../platform/site-day.ts";
import type { PartShape, ScoreShape, StoredPart } from "./engine/stored-results.ts";

export interface ResultRow {
  readonly score_of: string;
  readonly unit: string;
  readonly unit_name: string;
  readonly pool: string;
  readonly place: number | null;
  readonly seq: number;
  readonly score: string | null;
  readonly printed: string | null;
  readonly absent: string | null;
  readonly grade: string | null;
  readonly grade_label: string | null;
  readonly ranks: readonly RankResult[];
  readonly parts: Readonly<Record<string, StoredPart>>;
  readonly lists: string[];
  readonly change: string | null;
  readonly adjusted: string | null;
  readonly reason: string | null;
  readonly adjusted_at: Date | null;
  readonly adjusted_by: string | null;
}

/** An adjustment was of the value that it names: computed anew to another, the score has none. */
export const RESULT_COLUMNS: RawBuilder<unknown> = sql`r.score_of, r.unit, r.unit_name, r.pool, r.place, r.seq, r.score, r.printed, r.absent,
  r.grade, r.grade_label, r.ranks, r.parts, r.lists, j.change, j.adjusted, j.reason, j.adjusted_at, post_of(j.adjusted_by) as adjusted_by`;

export const WITH_ADJUSTMENT: RawBuilder<unknown> = sql`assessment_result r left join assessment_adjustment j
  on j.campaign = r.campaign and j.assessment = r.assessment and j.score_of = r.score_of and j.unit = r.unit and j.computed = r.score
    and j.change <> '0'`;

type Line = AnswerOf<typeof listAssessmentResults>["results"][number];

export function toResultLine(row: ResultRow, shapes: readonly ScoreShape[]): Line {
  const shape = shapes.find(({ score_of }) => score_of === row.score_of);
  const { change, adjusted, reason, adjusted_at } = row;
  return {
    score_of: row.score_of,
    unit: row.unit,
    unit_name: row.unit_name,
    score: row.score,
    printed: row.printed,
    absent: row.absent,
    grade: row.grade,
    grade_label: row.grade_label,
    ranks: [...row.ranks],
    parts: (shape?.parts ?? []).flatMap((part) => partLines(part, row.parts)),
    lists: row.lists,
    adjustment:
      change === null || adjusted === null || reason === null || adjusted_at === null
        ? null
        : { change, adjusted, reason, by: row.adjusted_by, at: siteInstant(adjusted_at) },
  };
}

function partLines(part: PartShape, values: ResultRow["parts"], above = ""): Line["parts"] {
  const path = `${above}${part.id}`;
  const stored = values[path] ?? null;
  const plain = stored === null || typeof stored === "string";
  const line = {
    part: path,
    label: part.label,
    full: part.full,
    value: plain ? stored : stored.value,
    absent: plain ? null : stored.absent,
    clause: [...part.clause],
  };
  return [line, ...(part.parts ?? []).flatMap((below) => partLines(below, values, `${path}.`))];
}
