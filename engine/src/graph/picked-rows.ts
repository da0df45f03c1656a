/** Some members of an assessment that is done, wherever they stand: what a list asks of few of a country's is not computed for all. */
import { gather } from "../vector/slice.ts";
import type { NumberVector } from "../vector/types.ts";
import type { AssessmentValues } from "./assessment-values.ts";
import { type MemberRows, memberRows, type RowSource } from "./member-rows.ts";
import type { RankValues } from "./rank-members.ts";
import { gradeVector } from "./read-member.ts";

/** @param rows the members, by their rows; formulas then have one row for each of these */
export function pickRows(source: RowSource, values: AssessmentValues, rows: Int32Array): MemberRows {
  const ranks = new Map<string, RankValues>();
  // Formulas over many rows ask again for each of their chunks.
  const rankOf = (name: string): RankValues => {
    const rank = ranks.get(name) ?? pickRank(values.rank(name), rows);
    ranks.set(name, rank);
    return rank;
  };
  const picked = memberRows(
    {
      ...source,
      units: pick(source.units, rows),
      done: () => ({
        grade: () => gather(gradeVector(values), rows),
        rank: rankOf,
      }),
    },
    0,
    rows.length,
  );
  picked.setScore(gather(values.score, rows) as NumberVector);
  return picked;
}

function pickRank(rank: RankValues, rows: Int32Array): RankValues {
  return {
    ...rank,
    rank: pick(rank.rank, rows),
    fromEnd: pick(rank.fromEnd, rows),
    sharing: pick(rank.sharing, rows),
    pool: pick(rank.pool, rows),
  };
}

function pick(column: Int32Array, rows: Int32Array): Int32Array {
  const picked = new Int32Array(rows.length);
  const { length } = rows;
  for (let i = 0; i < length; i++) picked[i] = column[rows[i]!]!;
  return picked;
}
