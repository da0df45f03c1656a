import { listRankIntervals as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { askOfResult } from "./ask-of-result.ts";
import { assessmentOf } from "./assessment-row.ts";
import { selectShape } from "./list-assessment-results.ts";

/** The rank by which the ranking is ordered: the first of any unit. */
const selectRank = prepare<{ campaign: string; assessment: string; score_of: string }, { rank: string }>(
  (a) => sql`select r.ranks -> 0 ->> 'name' as rank from assessment_result r
    where r.campaign = ${a.campaign}::uuid and r.assessment = ${a.assessment}::uuid and r.score_of = ${a.score_of} and r.place is not null
    limit 1`,
);

/** How sure the places are, from the very facts that were frozen. */
export const listRankIntervals = handleRead(spec, async ({ tx, campaign, query }) => {
  const { assessment } = query;
  const [row, shape] = await Promise.all([
    assessmentOf(tx, campaign, assessment),
    tx.askOne(selectShape({ campaign, assessment })),
  ]);
  const score_of = query.score_of ?? shape?.shape?.[0]?.score_of;
  if (score_of === undefined) return { score_of: null, intervals: [] };
  const ranked = await tx.askOne(selectRank({ campaign, assessment, score_of }));
  if (ranked === undefined) return { score_of, intervals: [] };
  const intervals = await askOfResult(tx, campaign, row, (key) => ({
    kind: "intervals",
    key,
    score_of,
    rank: ranked.rank,
    period: row.period,
    cadence: row.cadence,
  }));
  return { score_of, intervals: intervals.map(({ unit, from, to }) => ({ unit, from, to })) };
});
