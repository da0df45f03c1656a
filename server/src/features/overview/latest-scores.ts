/**
 * Where units stood in the last result that the reader may see: row-level security decides which that is, as it does for the list of results
 * (migration 0019). One result for all of them: places of different periods are not compared on one map.
 */
import type { AnswerOf, readOverview } from "@cunjing/contract";
import { sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { RESULT_COLUMNS, type ResultRow, WITH_ADJUSTMENT } from "../assessments/result-line.ts";

type Answer = AnswerOf<typeof readOverview>;
type ScoredBy = NonNullable<Answer["scored_by"]>;
type Score = NonNullable<Answer["children"][number]["score"]>;

interface Key {
  readonly campaign: string;
  readonly units: readonly string[];
  /** null: of any. */
  readonly period: string | null;
}

/** The latest that any of the units has a row in; in its first assessment, as the list of results shows without a question. */
const selectLatest = prepare<Key, ScoredBy>(
  (a) => sql`select a.id as assessment, a.period, a.title, a.first_day, a.last_day, a.state, a.edition,
      a.shape->0->>'score_of' as score_of, a.shape->0->>'label' as label
    from assessment a
    where a.campaign = ${a.campaign}::uuid and a.superseded_by is null and a.state not in ('failed', 'withdrawn')
      and (${a.period}::text is null or a.period = ${a.period})
      and exists (select from assessment_result r where r.campaign = a.campaign and r.assessment = a.id
        and r.score_of = a.shape->0->>'score_of' and r.unit = any(${a.units}::text[]))
    order by a.last_day desc, a.first_day desc, a.edition desc, a.id limit 1`,
);

const selectScores = prepare<
  { campaign: string; assessment: string; score_of: string; units: readonly string[] },
  ResultRow
>(
  (a) => sql`select ${RESULT_COLUMNS} from ${WITH_ADJUSTMENT}
    where r.campaign = ${a.campaign}::uuid and r.assessment = ${a.assessment}::uuid and r.score_of = ${a.score_of}
      and r.unit = any(${a.units}::text[])`,
);

export interface LatestScores {
  readonly scoredBy: ScoredBy | null;
  readonly of: (unit: string) => Score | null;
}

/** The scores of units in the latest result, or in that of a period. */
export async function latestScores(tx: Transaction, key: Key): Promise<LatestScores> {
  const none: LatestScores = { scoredBy: null, of: () => null };
  if (key.units.length === 0) return none;
  const latest = await tx.askOne(selectLatest(key));
  if (latest === undefined) return none;
  const { assessment, score_of } = latest;
  const rows = await tx.ask(selectScores({ campaign: key.campaign, assessment, score_of, units: key.units }));
  const scores = new Map(rows.map((row) => [row.unit, toScore(row)]));
  return { scoredBy: latest, of: (unit) => scores.get(unit) ?? null };
}

const toScore = ({
  score,
  printed,
  absent,
  adjusted,
  grade,
  grade_label,
  ranks,
  lists,
}: ResultRow): Score => ({
  score,
  printed,
  absent,
  adjusted,
  grade,
  grade_label,
  rank: ranks[0] ?? null,
  lists,
});
