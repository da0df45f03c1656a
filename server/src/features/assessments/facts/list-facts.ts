import { can, reach, SERIES_COLUMNS, listFacts as spec } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { handleRead } from "../../../platform/commands/handler.ts";
import { refuse } from "../../../platform/commands/refusal.ts";
import { cutPage } from "../../../platform/lists/cursor.ts";
import { readKeys } from "../../../platform/lists/read-keys.ts";
import { intersectRanges, withinRanges } from "../../../platform/lists/within-ranges.ts";
import { siteInstant } from "../../../platform/site-day.ts";
import { compose, prepare } from "../../../platform/statements/prepare.ts";
import { namesAbove } from "../../units/names-above.ts";

const ORDER = "facts";
/** The day of facts that have none, for the order: after all others. */
const NO_DAY = "0001-01-01";

interface Row {
  readonly fact: string;
  readonly kind: string;
  readonly unit: string;
  readonly unit_name: string;
  readonly above: string[];
  readonly day: string | null;
  readonly cells: Record<string, string>;
  readonly source: string;
  readonly entered_by: string | null;
  readonly received_at: Date;
  readonly withdrawn: boolean;
  readonly withdrawn_by: string | null;
  readonly withdrawn_at: Date | null;
  readonly withdrawal_reason: string | null;
  readonly revision: number;
  readonly results: readonly ResultRow[];
}

interface ResultRow {
  readonly assessment: string;
  readonly title: string;
  readonly state: string;
  readonly frozen_at: string;
  readonly counted: boolean;
}

/**
 * The newest results of the periods that the fact's day falls into or its cells name; row-level security cuts them. What stands is held to the
 * freeze by its transaction, as the results were computed. Of what was withdrawn only the instants are left to a reader.
 */
const RESULTS = sql`(select coalesce(jsonb_agg(jsonb_build_object('assessment', a.id, 'title', a.title, 'state', a.state,
      'frozen_at', a.frozen_at, 'counted', case when f.withdrawn_at is null
        then pg_visible_in_snapshot(f.fact_xid, a.snapshot::pg_snapshot)
        else f.received_at <= a.frozen_at and f.withdrawn_at > a.frozen_at end)
      order by a.last_day - a.first_day, a.id), '[]'::jsonb)
    from assessment a
    where a.campaign = f.campaign and a.snapshot is not null and a.frozen_at is not null
      and a.state not in ('computing', 'failed', 'withdrawn')
      and (f.day between a.first_day and a.last_day or (f.day is null and f.cells ->> 'period' = a.period))
      and not exists (select from assessment newer where newer.campaign = a.campaign and newer.cadence = a.cadence
        and newer.period = a.period and newer.edition > a.edition and newer.snapshot is not null
        and newer.state not in ('computing', 'failed', 'withdrawn')))`;

const findPlace = prepare<{ unit: string }, { pos: number; pos_end: number }>(
  (a) => sql`select pos, pos_end from unit where id = ${a.unit}`,
);

/** Facts of one kind, withdrawn ones marked. */
export const listFacts = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const own = reach(actor, "fact.read", campaign);
  const place = query.unit === undefined ? undefined : await tx.askOne(findPlace({ unit: query.unit }));
  if (
    query.unit !== undefined &&
    (place === undefined || !can(actor, "fact.read", { campaign, pos: place.pos }))
  )
    return refuse("not_found", {});
  const ranges = place === undefined ? own : intersectRanges(own, [[place.pos, place.pos_end]]);
  const wanted: RawBuilder<unknown>[] = [
    sql`f.campaign = ${campaign}::uuid`,
    sql`f.kind = ${query.kind}`,
    withinRanges("f.pos", ranges),
  ];
  const column = SERIES_COLUMNS[query.kind];
  if (query.series !== undefined && column !== undefined)
    wanted.push(sql`f.cells ->> ${sql.lit(column)} = ${query.series}`);
  if (query.period !== undefined) wanted.push(sql`f.cells ->> 'period' = ${query.period}`);
  if (query.first_day !== undefined) wanted.push(sql`f.day >= ${query.first_day}::date`);
  if (query.last_day !== undefined) wanted.push(sql`f.day <= ${query.last_day}::date`);
  const after = readKeys(ORDER, query.cursor, ["day", "uuid"]);
  const day = sql`coalesce(f.day, ${sql.lit(NO_DAY)}::date)`;
  if (after !== undefined) wanted.push(sql`(${day}, f.id) < (${after[0]}::date, ${after[1]}::uuid)`);
  const rows = await tx.ask(
    compose<Row>(sql`select f.id as fact, f.kind, f.unit, u.name as unit_name,
        ${namesAbove(sql`f.campaign`)} as above, f.day, f.cells, f.source,
        post_of(f.entered_by) as entered_by, f.received_at, f.withdrawn_at is not null as withdrawn,
        post_of(f.withdrawn_by) as withdrawn_by, f.withdrawn_at, f.withdrawal_reason, f.revision, ${RESULTS} as results
      from entered_fact f join unit u on u.id = f.unit
      where ${sql.join(wanted, sql` and `)} order by ${day} desc, f.id desc limit ${query.limit + 1}::integer`),
  );
  const { page, next } = cutPage(rows, query.limit, ORDER, (row) => [row.day ?? NO_DAY, row.fact]);
  return { rows: page.map(toAnswer), next };
});

const toAnswer = ({ received_at, withdrawn_by, withdrawn_at, withdrawal_reason, results, ...row }: Row) => ({
  ...row,
  received_at: siteInstant(received_at),
  withdrawal:
    withdrawn_at === null
      ? null
      : { by: withdrawn_by, at: siteInstant(withdrawn_at), reason: withdrawal_reason ?? "" },
  results: results.map(({ frozen_at, ...one }) => ({ ...one, frozen_at: siteInstant(new Date(frozen_at)) })),
});
