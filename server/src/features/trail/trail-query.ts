/** The trail's closed list of filters as SQL; each has its index (server/migrations/0015-problem-reads.sql). */
import { type AnswerOf, kindsOfGroup, type listEvents, type Range, type TrailGroup } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { receiptKey } from "../../platform/lists/receipt-key.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { compose, composeNamed, prepare, type Query } from "../../platform/statements/prepare.ts";

export type TrailEvent = AnswerOf<typeof listEvents>["events"][number];

export interface TrailFilters {
  readonly subject?: string | undefined;
  readonly kind?: string | undefined;
  readonly group?: TrailGroup | undefined;
  readonly command?: string | undefined;
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
  readonly received_at: Date;
  readonly at: Date;
}

/**
 * Where a page begins: after so many events of this receipt, and all newer ones. Not after an event's number: gaps between the numbers would
 * tell a reader how much there is that they do not see (server-design, 8), so no number leaves the server.
 */
export type After = readonly [received_at: string, shown: number];

/** Receipts from `since` on, and before `until`; null: no bound. As texts of instants. */
export interface Window {
  readonly since: string | null;
  readonly until: string | null;
}

export interface EventKey {
  readonly key: string;
  readonly event: number;
}

/**
 * Keys of the events of a window, the newest receipt first, from the first one of the receipt that `after` names. Events are parted by the month of receipt, and planning costs more than reading:
 * bounds leave whole months out of it, the rows are fetched by another statement, and where all that is asked for is bound the plan is kept.
 */
export function trailKeys(
  scope: TrailScope,
  window: Window,
  after: After | undefined,
  limit: number,
): Query<EventKey> {
  const conditions = [
    ...conditionsOf(scope),
    ...inWindow(window),
    ...(after === undefined ? [] : [sql`e.received_at <= ${after[0]}::timestamptz`]),
  ];
  // Ranges of units are literals, by which the planner sees how much they hold: each has a plan of its own.
  return (scope.ranges === undefined ? composeNamed : compose)<EventKey>(
    sql<EventKey>`select ${receiptKey("e.received_at")} as key, e.id as event from event e
      where ${sql.join(conditions, sql` and `)} order by e.received_at desc, e.id desc limit ${limit}::integer`,
  );
}

/** The events of these keys, in their order; `low` and `high` are the first and the last receipt among them. */
export const selectEvents = prepare<
  { receipts: readonly string[]; events: readonly number[]; low: string; high: string },
  StoredEvent
>(
  (
    a,
  ) => sql`select e.received_at, e.at, e.kind, e.noun, e.subject, e.unit, u.name as unit_name, post_of(e.account) as by,
      e.account, e.command, e.change
    from unnest(${a.receipts}::timestamptz[], ${a.events}::bigint[]) k (received_at, id)
    join event e on e.received_at = k.received_at and e.id = k.id
      and e.received_at between ${a.low}::timestamptz and ${a.high}::timestamptz
    left join unit u on u.id = e.unit
    order by e.received_at desc, e.id desc`,
);

const inWindow = ({ since, until }: Window): RawBuilder<unknown>[] => [
  ...(since === null ? [] : [sql`e.received_at >= ${since}::timestamptz`]),
  ...(until === null ? [] : [sql`e.received_at < ${until}::timestamptz`]),
];

function conditionsOf({ campaign, ranges, filters }: TrailScope): RawBuilder<unknown>[] {
  const { subject, kind, group, command, account } = filters;
  return [
    campaign === null ? sql`e.campaign is null` : sql`e.campaign = ${campaign}::uuid`,
    ...(ranges === undefined ? [] : [withinRanges("e.pos", ranges)]),
    ...(subject === undefined ? [] : [sql`e.subject = ${subject}::text`]),
    ...(kind === undefined ? [] : [sql`e.kind = ${kind}::text`]),
    ...(group === undefined ? [] : [sql`e.kind = any (${kindsOfGroup(group)}::text[])`]),
    ...(command === undefined ? [] : [byCommand(command)]),
    ...(account === undefined ? [] : [sql`e.account = ${account}::uuid`]),
  ];
}

/** Found by when the command was received, since an index of events by command would be paid for by every write (migration 0017). */
const byCommand = (command: string): RawBuilder<unknown> =>
  sql`e.command = ${command}::uuid and e.received_at >= (select command_received_at(${command}::uuid))
    and e.received_at < (select command_received_at(${command}::uuid) + interval '10 minutes')`;

/** @param showsAccount whether the reader may be told whose account it was */
export function toTrailEvent(row: StoredEvent, showsAccount: boolean): TrailEvent {
  return {
    ...row,
    received_at: siteInstant(row.received_at),
    at: siteInstant(row.at),
    account: showsAccount ? row.account : null,
  };
}
