import {
  type Actor,
  isIssued,
  MOST_ASSESSMENT_PERIODS,
  listAssessmentPeriods as spec,
} from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { ASSESSMENT_COLUMNS, type AssessmentRow, toAssessmentLine } from "./assessment-row.ts";
import { type OfferedMove, offerMoves } from "./offer-moves.ts";
import { allPeriods } from "./period-policy.ts";

interface Edition extends AssessmentRow {
  readonly sheets_unanswered: number;
  readonly objections_open: number;
}

/** What a check waits for, of the sheets that the asker may see: a county, of its own. */
const selectEditions = prepare<{ campaign: string }, Edition>(
  (a) => sql`select ${ASSESSMENT_COLUMNS},
      case when a.state <> 'in_check' then 0 else (select count(*)::integer from assessment_sheet s
        where s.campaign = a.campaign and s.assessment = a.id and s.answered_at is null) end as sheets_unanswered,
      case when a.state <> 'in_check' then 0 else (select count(*)::integer from assessment_objection o
        where o.campaign = a.campaign and o.assessment = a.id and o.state = 'open') end as objections_open
    from assessment a
    where a.campaign = ${a.campaign}::uuid and a.state <> 'withdrawn' order by a.edition desc, a.id`,
);

/** The policy's periods that have begun, each with its results: what is over and has none is due to be computed. */
export const listAssessmentPeriods = handleRead(spec, async ({ tx, actor, campaign, now }) => {
  const today = siteDay(now);
  const [periods, rows] = await Promise.all([allPeriods(tx, campaign), tx.ask(selectEditions({ campaign }))]);
  const editions = Map.groupBy(rows, ({ cadence, period }) => `${cadence} ${period}`);
  const begun = periods
    .filter(({ scores, first_day }) => scores.length > 0 && first_day <= today)
    .sort((a, b) => b.period.last - a.period.last || b.period.first - a.period.first);
  return {
    today,
    periods: begun.slice(0, MOST_ASSESSMENT_PERIODS).map(({ period, first_day, last_day, scores }) => ({
      cadence: period.cadence,
      period: period.id,
      title: period.full_title,
      first_day,
      last_day,
      complete: last_day < today,
      scores: [...scores],
      editions: (editions.get(`${period.cadence} ${period.id}`) ?? []).map((row) => ({
        ...toAssessmentLine(row),
        moves: movesOf(row, actor, campaign, today),
      })),
    })),
  };
});

function movesOf(row: Edition, actor: Actor, campaign: string, today: string): OfferedMove[] {
  if (isIssued(row.state)) return [];
  const { sheets_unanswered, objections_open } = row;
  const around = { today, sheets_unanswered, objections_open, receipts_missing: 0, corrections_open: 0 };
  // It may still be answered where the office entered what was told: nothing asks for it.
  return offerMoves(row, actor, campaign, around).filter(
    ({ move }) => move !== "answer_sheet" || sheets_unanswered > 0,
  );
}
