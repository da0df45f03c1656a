/** What came after a watermark about days before: new, changed, taken back, or opened by the release of a covert round. */
import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { compose } from "../../../platform/statements/prepare.ts";
import type { Watermark } from "./watermark.ts";

export interface LateFact {
  readonly kind: string;
  readonly id: string;
  readonly unit: string | null;
  readonly unit_name: string | null;
  readonly day: string | null;
  readonly why: "new" | "changed" | "withdrawn" | "released";
  /** When it was entered, as far as the record says. */
  readonly at: Date | null;
}

export interface LateQuestion {
  readonly campaign: string;
  readonly watermark: Watermark;
  /** Days of the period. Facts without a day are held to it by the period that they name. */
  readonly first: string;
  readonly last: string;
  readonly period: string;
  readonly limit: number;
}

/** One table: which rows are facts, their day or period, and when they came in. */
interface Late {
  readonly kind: RawBuilder<unknown>;
  readonly table: string;
  readonly id: RawBuilder<unknown>;
  readonly within: (asked: LateQuestion) => RawBuilder<unknown>;
  readonly day: RawBuilder<unknown>;
  readonly at: RawBuilder<unknown>;
  readonly counts: RawBuilder<unknown>;
  readonly xid: RawBuilder<unknown>;
  readonly source: string;
  readonly sealedOnce: RawBuilder<unknown>;
}

const onDay =
  (column: string) =>
  ({ first, last }: LateQuestion): RawBuilder<unknown> =>
    sql`${sql.ref(column)} between ${first}::date and ${last}::date`;

const NEVER = sql`false`;
/** Under a round that was opened: whatever it holds is late where its release is. */
const byRound = sql`exists (select from round o where o.campaign = r.campaign and o.id = r.round and o.released_at is not null)`;

const TABLES: readonly Late[] = [
  {
    kind: sql`'inspections'`,
    table: "inspection",
    id: sql`r.id::text`,
    within: onDay("r.day"),
    day: sql`r.day`,
    at: sql`coalesce(r.withdrawn_at, r.received_at)`,
    counts: sql`r.state = 'final' and r.score is not null and r.sealed_by is null`,
    xid: sql`r.fact_xid`,
    source: "inspection",
    sealedOnce: byRound,
  },
  {
    kind: sql`'problems'`,
    table: "problem",
    id: sql`r.id::text`,
    within: onDay("r.found_on"),
    day: sql`r.found_on`,
    at: sql`r.found_at`,
    counts: sql`r.state <> 'withdrawn' and r.sealed_by is null`,
    xid: sql`r.fact_xid`,
    source: "problem",
    sealedOnce: byRound,
  },
  {
    kind: sql`'problem_events'`,
    table: "problem_event",
    id: sql`r.problem || '/' || r.revision || '/' || r.n`,
    within: onDay("r.day"),
    day: sql`r.day`,
    at: sql`null::timestamptz`,
    counts: sql`r.sealed_by is null`,
    xid: sql`r.xid`,
    source: "problem_event",
    sealedOnce: NEVER,
  },
  {
    kind: sql`'warnings'`,
    table: "problem_warning",
    id: sql`r.id::text`,
    within: onDay("r.warned_on"),
    day: sql`r.warned_on`,
    at: sql`null::timestamptz`,
    counts: sql`r.sealed_by is null`,
    xid: sql`r.xid`,
    source: "problem_warning",
    sealedOnce: NEVER,
  },
  {
    kind: sql`'visits'`,
    table: "visit",
    id: sql`r.id::text`,
    within: onDay("r.day"),
    day: sql`r.day`,
    at: sql`coalesce(r.withdrawn_at, r.entered_at)`,
    counts: sql`r.withdrawn_at is null`,
    xid: sql`r.fact_xid`,
    source: "visit",
    sealedOnce: NEVER,
  },
  {
    kind: sql`'commitments'`,
    table: "commitment",
    id: sql`r.unit || '/' || r.period`,
    within: ({ period }) => sql`r.period = ${period}`,
    day: sql`null::date`,
    at: sql`coalesce(r.withdrawn_at, r.promised_at)`,
    counts: sql`r.withdrawn_at is null`,
    xid: sql`r.fact_xid`,
    source: "commitment",
    sealedOnce: NEVER,
  },
  {
    kind: sql`r.kind`,
    table: "entered_fact",
    id: sql`r.id::text`,
    within: ({ first, last, period }) =>
      sql`(r.day between ${first}::date and ${last}::date or (r.day is null and r.cells ->> 'period' = ${period}))`,
    day: sql`r.day`,
    at: sql`coalesce(r.withdrawn_at, r.received_at)`,
    counts: sql`r.withdrawn_at is null`,
    xid: sql`r.fact_xid`,
    source: "entered_fact",
    sealedOnce: NEVER,
  },
];

/** In the order of their days; one more than `limit` says that there are more. */
export async function listLateFacts(tx: Transaction, asked: LateQuestion): Promise<LateFact[]> {
  const found = sql.join(
    TABLES.map((table) => selectLate(table, asked)),
    sql` union all `,
  );
  return tx.ask(
    compose<LateFact>(sql`select l.kind, l.id, l.unit, u.name as unit_name, l.day, l.why, l.at
      from (${found}) l left join unit u on u.id = l.unit
      order by l.day nulls first, l.kind, l.id limit ${asked.limit + 1}::integer`),
  );
}

/** A fact that counted before stands in fact_past with the transactions between which it did. */
function selectLate(late: Late, asked: LateQuestion): RawBuilder<unknown> {
  const { campaign, watermark } = asked;
  const before = sql`counted_before(r.campaign, ${late.source}, ${late.id}, ${watermark.snapshot}::pg_snapshot)`;
  return sql`select ${late.kind} as kind, ${late.id} as id, r.unit, ${late.day} as day, ${late.at} as at,
      case when not (${late.counts}) then 'withdrawn' when ${before} then 'changed' when ${late.sealedOnce} then 'released' else 'new' end as why
    from ${sql.table(late.table)} r
    where r.campaign = ${campaign}::uuid and ${late.within(asked)}
      and not pg_visible_in_snapshot(${late.xid}, ${watermark.snapshot}::pg_snapshot)
      and ((${late.counts}) or ${before})`;
}
