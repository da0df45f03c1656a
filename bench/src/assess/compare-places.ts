/** Stored results beside those of the statement, village by village: exact scores by cross-multiplication, and places. */
import { parseFraction } from "@cunjing/engine";
import type pg from "pg";

export interface Differences {
  readonly compared: number;
  readonly ranked: number;
  readonly scores: number;
  readonly places: number;
}

interface Row {
  readonly score: string | null;
  readonly place: number | null;
  readonly n: string | null;
  readonly d: string | null;
  readonly expected: string | null;
}

export async function comparePlaces(client: pg.ClientBase, assessment: string): Promise<Differences> {
  const { rows } = await client.query<Row>(
    `select r.score, r.place, b.n::text, b.d::text, b.place::text as expected
     from (select * from assessment_result where assessment = $1) r full join bench_score b on b.unit = r.unit`,
    [assessment],
  );
  let scores = 0;
  let places = 0;
  let ranked = 0;
  for (const { score, place, n, d, expected } of rows) {
    if (place !== null) ranked++;
    if (String(place) !== String(expected)) places++;
    if (score === null || n === null || d === null) {
      if ((score === null) !== (n === null)) scores++;
      continue;
    }
    const own = parseFraction(score);
    if (own.n * BigInt(d) !== BigInt(n) * own.d) scores++;
  }
  return { compared: rows.length, ranked, scores, places };
}
