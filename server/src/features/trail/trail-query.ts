/** The trail's closed list of filters as SQL; each has its index (server/migrations/0015-problem-reads.sql). */
import type { AnswerOf, listEvents, Range } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { receiptKey } from "../../platform/lists/receipt-key.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { compose, type Query } from "../../platform/statements/prepare.ts";

export type TrailEvent = AnswerOf<typeof listEvents>["events"][number];

export interface TrailFilters {
  readonly subject?: string | undefined;
  readonly kind?: string | undefined;
  readonly account?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface TrailScope {
  /** Null: what was done on the site. */
  readonly campaign: string | null;
  /** Where it was done; undefined: wherever row-level security lets the reader see, the unplaced included. */
  readonly ranges?: readonly Range[] | undefined;
  readonly filters: TrailFilters;
}

export interface StoredEvent extends Omit<TrailEvent, "received_at" | "at"> {
  readonly key: string;
  readonly received_at: Date;
  readonly at: Date;
}

/** Where a page begins: after the event of this receipt and number. */
export type After = readonly [received_at: string, id: number];

/**
 * A page, the newest receipt first. Events are parted by the month of receipt: bounds in days leave whole months unread, and so does the
 * cursor. Keys first, from an index alone; then the rows of the page.
 */
export function trailPage(scope: TrailScope, after: After | undefined, limit: number): Query<StoredEvent> {
  const conditions = [...conditionsOf(scope), ...(after === undefined ? [] : beforeKey(after))];
  return compose(
    sql<StoredEvent>`select e.id as event, ${receiptKey("e.received_at")} as key, e.received_at, e.at, e.kind, e.noun, e.subject,
        e.unit, u.name as unit_name, post_of(e.account) as by, e.account, e.command, e.change
      from (select e.received_at, e.id from event e where ${sql.join(conditions, sql` and `)}
        order by e.received_at desc, e.id desc limit ${limit}::integer) hit
      join event e on e.received_at = hit.received_at and e.id = hit.id
      left join unit u on u.id = e.unit
      order by e.received_at desc, e.id desc`,
  );
}

function conditionsOf({ campaign, ranges, filters }: TrailScope): RawBuilder<unknown>[] {
  const { subject, kind, account, from, to } = filters;
  return [
    campaign === null ? sql`e.campaign is null` : sql`e.campaign = ${campaign}::uuid`,
    ...(ranges === undefined ? [] : [withinRanges("e.pos", ranges)]),
    ...(subject === undefined ? [] : [sql`e.subject = ${subject}::text`]),
    ...(kind === undefined ? [] : [sql`e.kind = ${kind}::text`]),
    ...(account === undefined ? [] : [sql`e.account = ${account}::uuid`]),
    ...(from === undefined ? [] : [sql`e.received_at >= ${`${from}T00:00:00+08:00`}::timestamptz`]),
    ...(to === undefined
      ? []
      : [sql`e.received_at < ${`${to}T00:00:00+08:00`}::timestamptz + interval '24 hours'`]),
  ];
}

/** Said twice: the first leaves out the months after it, which a comparison of pairs does not. */
const beforeKey = ([received_at, id]: After): RawBuilder<unknown>[] => [
  sql`e.received_at <= ${received_at}::timestamptz`,
  sql`(e.received_at, e.id) < (${received_at}::timestamptz, ${id}::bigint)`,
];

/** @param showsAccount whether the reader may be told whose account it was */
export function toTrailEvent({ key: _, ...row }: StoredEvent, showsAccount: boolean): TrailEvent {
  return {
    ...row,
    received_at: siteInstant(row.received_at),
    at: siteInstant(row.at),
    account: showsAccount ? row.account : null,
  };
}
