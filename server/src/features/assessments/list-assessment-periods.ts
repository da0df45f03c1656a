import { MOST_ASSESSMENT_PERIODS, listAssessmentPeriods as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { ASSESSMENT_COLUMNS, type AssessmentRow, toAssessmentLine } from "./assessment-row.ts";
import { allPeriods } from "./period-policy.ts";

const selectEditions = prepare<{ campaign: string }, AssessmentRow>(
  (a) => sql`select ${ASSESSMENT_COLUMNS} from assessment a
    where a.campaign = ${a.campaign}::uuid and a.state <> 'withdrawn' order by a.edition desc, a.id`,
);

/** The policy's periods that have begun, each with its results: what is over and has none is due to be computed. */
export const listAssessmentPeriods = handleRead(spec, async ({ tx, campaign, now }) => {
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
      editions: (editions.get(`${period.cadence} ${period.id}`) ?? []).map(toAssessmentLine),
    })),
  };
});
