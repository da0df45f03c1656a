/** What was looked at and found in a period, counted by the database: the numbers of a bulletin's text (S1-20). Nothing that is under seal counts. */
import { sql } from "kysely";
import { prepare } from "../../../platform/statements/prepare.ts";
import { choiceOf } from "./campaign-words.ts";
import type { DraftInput } from "./draft.ts";
import { PROBLEM_COLUMNS, PROBLEM_JOINS, type ProblemFacts } from "./listed-problems.ts";

interface Args {
  readonly campaign: string;
  readonly first: string;
  readonly last: string;
}

export interface PeriodWork {
  readonly inspections: readonly { readonly kind: string; readonly n: number }[];
  readonly villages: number;
  readonly towns: number;
  readonly found: readonly {
    readonly category: string | null;
    readonly channel: string | null;
    readonly county: string;
    readonly n: number;
  }[];
  /** As they stood on the period's last day, whenever the document is made: of all that was found until then. */
  readonly standing: {
    readonly found: number;
    readonly closed: number;
    readonly overdue: number;
    readonly deferred: number;
  };
  readonly at_once: number;
  /** The gravest of each category, and the gravest of all. */
  readonly examples: readonly ProblemFacts[];
}

const COUNTIES = ["county", "county_city", "district", "functional_zone"];

/** Events after which a problem is where it was. */
const STATE_KEPT = ["receipt", "extended", "warned"];
/** Events after which nobody is late with it. */
const CLOCK_STOPPED = ["acceptance_requested", "accepted", "closed", "deferred"];

const select = prepare<Args & { counties: readonly string[] }, Omit<PeriodWork, "examples">>(
  (a) => sql`with seen as (
      select i.kind, i.unit, u.kind as unit_kind, u.parent from inspection i join unit u on u.id = i.unit
      where i.campaign = ${a.campaign}::uuid and i.day between ${a.first}::date and ${a.last}::date and i.state <> 'withdrawn' and i.sealed_by is null
    ), ledger as (
      select p.* from problem p
      where p.campaign = ${a.campaign}::uuid and p.found_on <= ${a.last}::date and p.state <> 'withdrawn' and p.sealed_by is null
    ), moves as (
      select distinct on (e.problem) e.problem, e.event from problem_event e
      where e.campaign = ${a.campaign}::uuid and e.day <= ${a.last}::date and e.event <> all (${STATE_KEPT}::text[])
      order by e.problem, e.day desc, e.revision desc, e.n desc
    ), dues as (
      select distinct on (e.problem) e.problem, e.to_day from problem_event e
      where e.campaign = ${a.campaign}::uuid and e.day <= ${a.last}::date and e.to_day is not null
      order by e.problem, e.day desc, e.revision desc, e.n desc
    ), standing as (
      select p.id, m.event, coalesce(d.to_day, p.due_on) as due_on
      from ledger p left join moves m on m.problem = p.id left join dues d on d.problem = p.id
    )
    select
      coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'n', n) order by n desc, kind)
        from (select kind, count(*)::int as n from seen where kind not in ('self', 'double') group by kind) k), '[]') as inspections,
      (select count(distinct unit)::int from seen where unit_kind in ('village', 'community')) as villages,
      (select count(distinct parent)::int from seen where unit_kind in ('village', 'community')) as towns,
      coalesce((select jsonb_agg(to_jsonb(one)) from (
        select p.category, p.channel, c.name as county, count(*)::int as n
        from ledger p join unit c on c.kind = any (${a.counties}::text[]) and p.pos between c.pos and c.pos_end
        where p.found_on >= ${a.first}::date group by p.category, p.channel, c.name, c.pos order by c.pos, p.category, p.channel) one), '[]') as found,
      (select jsonb_build_object('found', count(*)::int, 'closed', (count(*) filter (where event = 'closed'))::int,
          'overdue', (count(*) filter (where event <> all (${CLOCK_STOPPED}::text[]) and due_on < ${a.last}::date))::int,
          'deferred', (count(*) filter (where event = 'deferred'))::int) from standing) as standing,
      (select count(*)::int from ledger where found_on >= ${a.first}::date and channel = 'on_the_spot' and closed_on = found_on) as at_once`,
);

/** Few are named in the text, more are listed in the annex. */
const selectExamples = prepare<Args, ProblemFacts>(
  (a) => sql`with ranked as (
      select p.campaign, p.id, p.severity, p.found_on,
        row_number() over (partition by p.category order by array_position(array['serious', 'prominent', 'ordinary'], p.severity), p.found_on, p.id) as own,
        row_number() over (order by array_position(array['serious', 'prominent', 'ordinary'], p.severity), p.found_on, p.id) as overall
      from problem p
      where p.campaign = ${a.campaign}::uuid and p.found_on between ${a.first}::date and ${a.last}::date and p.state <> 'withdrawn' and p.sealed_by is null
    )
    select ${PROBLEM_COLUMNS} from ranked join problem p on p.campaign = ranked.campaign and p.id = ranked.id ${PROBLEM_JOINS}
    where p.campaign = ${a.campaign}::uuid and (ranked.own <= 3 or (ranked.overall <= 20 and ranked.severity <> 'ordinary'))
    order by ranked.overall`,
);

export async function readPeriodWork(
  { tx, campaign }: DraftInput,
  first: string,
  last: string,
): Promise<PeriodWork> {
  const args = { campaign, first, last };
  const [counts, examples] = await Promise.all([
    tx.askOne(select({ ...args, counties: COUNTIES })),
    tx.ask(selectExamples(args)),
  ]);
  if (counts === undefined) throw new Error("a statement of counts gave no row");
  return { ...counts, examples };
}

/** 督查320次、暗访41次. */
export const inspectionsInWords = ({ inspections }: PeriodWork): string =>
  inspections.map(({ kind, n }) => `${choiceOf("inspections", "kind", kind)}${n}次`).join("、") || "无记录";

export const sumOf = (counts: readonly { readonly n: number }[]): number =>
  counts.reduce((sum, { n }) => sum + n, 0);
