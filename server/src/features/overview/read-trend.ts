import { reach, readTrend as spec } from "@cunjing/contract";
import { formatDay } from "@cunjing/engine";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { splitByChild } from "../../platform/lists/split-by-child.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteDay } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { campaignCalendar, periodsOf } from "./campaign-calendar.ts";
import { definitionsOf } from "./counts.ts";

/** Nobody reads more in one picture. */
const MOST_PERIODS = 400;

interface DayRow {
  readonly found_on: string | null;
  readonly closed_on: string | null;
  readonly count: number;
  /** 1: the row is of days of close-out. */
  readonly closes: number;
}

/** What was found and closed in each period, and what was left at its end. */
export const readTrend = handleRead(spec, async (context) => {
  const { tx, actor, campaign, query, now } = context;
  const today = siteDay(now);
  const calendar = await campaignCalendar(context, today);
  const split = await splitByChild(tx, reach(actor, "problem.read", campaign), query.unit);
  const rows = await tx.ask(
    compose(sql<DayRow>`select found_on, closed_on, count(*)::integer as count, grouping(found_on)::integer as closes
      from (select p.found_on, case when p.state = 'closed' then p.closed_on end as closed_on from problem p
        where p.campaign = ${campaign}::uuid and ${withinRanges("p.pos", split.ranges)} and p.state <> 'withdrawn') p
      group by grouping sets ((found_on), (closed_on))`),
  );
  const found = counter(rows.filter(({ closes }) => closes === 0).map((row) => [row.found_on, row.count]));
  const closed = counter(rows.filter(({ closes }) => closes === 1).map((row) => [row.closed_on, row.count]));
  const stock = (day: string) => found("", day) - closed("", day);
  const periods = periodsOf(calendar, query.cadence, today).slice(-MOST_PERIODS);
  const begins = periods[0] === undefined ? today : formatDay(periods[0].first - 1);
  return {
    today,
    unit: { unit: split.unit.id, name: split.unit.name },
    cadence: calendar.named(query.cadence),
    before: { found: found("", begins), closed: closed("", begins), stock: stock(begins) },
    periods: periods.map((period) => {
      const [first_day, last_day] = [formatDay(period.first), formatDay(period.last)];
      return {
        period: period.id,
        title: period.title,
        first_day,
        last_day,
        complete: last_day < today,
        found: found(first_day, last_day),
        closed: closed(first_day, last_day),
        stock: stock(last_day),
      };
    }),
    definitions: definitionsOf(["found", "closed", "stock"], false),
  };
});

/** How many in days, first and last included; those without a day are in none. */
function counter(days: readonly (readonly [string | null, number])[]) {
  return (first: string, last: string): number =>
    days.reduce((sum, [day, count]) => sum + (day !== null && first <= day && day <= last ? count : 0), 0);
}
