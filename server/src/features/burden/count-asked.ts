/**
 * Counts what the records say was asked of parts of the tree, by week. One statement over the tables of the work: row-level security leaves
 * sealed rounds out for the uncleared, and no table of its own keeps such counts.
 */
import type { Counted, WeekCounts } from "@cunjing/contract";
import { sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";

/** A part of the tree by its positions. */
export interface Area {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

interface Row {
  readonly area: string;
  /** The Monday of the week. */
  readonly monday: string;
  readonly what: Counted;
  readonly times: number;
}

const count = prepare<{ campaign: string; areas: string; first_day: string; last_day: string }, Row>(
  (a) => sql`with area as (
      select id, low, high from jsonb_to_recordset(${a.areas}::jsonb) as given(id text, low bigint, high bigint)
    ), asked as (
      select 'dispatches' as what, a.id, d.issued_on as day
      from area a join dispatch d on d.campaign = ${a.campaign}::uuid and d.pos between a.low and a.high
        and d.issued_on between ${a.first_day}::date and ${a.last_day}::date
      union all
      select case e.event when 'dispatched' then 'problems' else e.event end, a.id, e.day
      from area a join problem_event e on e.campaign = ${a.campaign}::uuid and e.pos between a.low and a.high
        and e.day between ${a.first_day}::date and ${a.last_day}::date
        and e.event in ('dispatched', 'rectification_started', 'acceptance_requested')
      union all
      select s.kind, a.id, (s.at at time zone 'Asia/Shanghai')::date
      from area a join dispatch_step s on s.campaign = ${a.campaign}::uuid and s.pos between a.low and a.high
        and (s.at at time zone 'Asia/Shanghai')::date between ${a.first_day}::date and ${a.last_day}::date
      union all
      select r.kind, a.id, r.asked_on
      from area a join problem_request r on r.campaign = ${a.campaign}::uuid and r.pos between a.low and a.high
        and r.asked_on between ${a.first_day}::date and ${a.last_day}::date
      union all
      select 'photos', a.id, (p.stored_at at time zone 'Asia/Shanghai')::date
      from area a join evidence p on p.campaign = ${a.campaign}::uuid and p.pos between a.low and a.high and p.stage = 'claim'
        and p.stored_at is not null and (p.stored_at at time zone 'Asia/Shanghai')::date between ${a.first_day}::date and ${a.last_day}::date
      union all
      select 'visits', a.id, i.day
      from area a join inspection i on i.campaign = ${a.campaign}::uuid and i.pos between a.low and a.high
        and i.day between ${a.first_day}::date and ${a.last_day}::date and i.state <> 'withdrawn'
    )
    select id as area, date_trunc('week', day)::date as monday, what, count(*)::integer as times
    from asked group by id, date_trunc('week', day), what`,
);

/**
 * By area and by the Monday of each week; what was not asked is left out.
 * @param days whole weeks, the first day a Monday
 */
export async function countAsked(
  tx: Transaction,
  campaign: string,
  areas: readonly Area[],
  days: { readonly first_day: string; readonly last_day: string },
): Promise<(area: string, monday: string) => WeekCounts> {
  if (areas.length === 0) return () => ({});
  const rows = await tx.ask(count({ campaign, areas: JSON.stringify(areas), ...days }));
  const byWeek = Map.groupBy(rows, ({ area, monday }) => `${area}\n${monday}`);
  return (area, monday) =>
    Object.fromEntries((byWeek.get(`${area}\n${monday}`) ?? []).map(({ what, times }) => [what, times]));
}
