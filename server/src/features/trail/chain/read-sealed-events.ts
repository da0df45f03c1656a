/** The events of some blocks as they are now, with what their position and seal must be today. */
import { sql } from "kysely";
import { prepare } from "../../../platform/statements/prepare.ts";
import { type EventFields, eventColumns } from "./digest-event.ts";

export interface EventToday extends EventFields {
  readonly pos: string | null;
  /** Where its unit stands; null: it has none, or none that there is. */
  readonly unit_pos: string | null;
  readonly sealed_by: string | null;
  /** Whether the round that it was born with, as its block says, is still sealed. */
  readonly is_round_sealed: boolean;
}

/** Part of a block's list: only what a round sealed. */
interface Seals {
  readonly sealed_ids: readonly string[];
  readonly sealed_rounds: readonly (string | null)[];
}

const today = sql`${eventColumns}, e.pos::text as pos, u.pos::text as unit_pos, e.sealed_by::text as sealed_by,
  coalesce(r.sealed, false) as is_round_sealed`;

/** Behind one end of the chain up to another: what is put in between shows, since nothing may be there but what is listed. */
export const selectBetween = prepare<
  Seals & {
    after_event: number;
    from_xid: string;
    from_event: number;
    to_xid: string;
    to_event: number;
    most: number;
  },
  EventToday
>(
  (a) => sql`select ${today}
    from event e
    left join unit u on u.id = e.unit
    left join unnest(${a.sealed_ids}::bigint[], ${a.sealed_rounds}::uuid[]) s (id, round) on s.id = e.id
    left join round r on r.campaign = e.campaign and r.id = s.round
    where e.id > ${a.after_event}::bigint and (e.xid, e.id) > (${a.from_xid}::xid8, ${a.from_event}::bigint)
      and (e.xid, e.id) <= (${a.to_xid}::xid8, ${a.to_event}::bigint)
    order by e.xid, e.id limit ${a.most}::integer`,
);

/** By number and receipt: of a block made on arrival at a new cluster, and of an event that is not where it was. */
export const selectListed = prepare<
  Seals & { ids: readonly string[]; receipts: readonly string[] },
  EventToday
>(
  (a) => sql`select ${today}
    from unnest(${a.ids}::bigint[], ${a.receipts}::text[]) listed (id, receipt)
    join event e on e.id = listed.id and e.received_at = timestamptz 'epoch' + (listed.receipt || ' s')::interval
    left join unit u on u.id = e.unit
    left join unnest(${a.sealed_ids}::bigint[], ${a.sealed_rounds}::uuid[]) s (id, round) on s.id = e.id
    left join round r on r.campaign = e.campaign and r.id = s.round`,
);

/** By receipt alone: of events whose number is gone, which may stand under another behind the chain's end: the last first, where more have the receipt than are looked at. */
export const selectReceived = prepare<Seals & { receipts: readonly string[]; most: number }, EventToday>(
  (a) => sql`select ${today}
    from (select distinct receipt from unnest(${a.receipts}::text[]) given (receipt)) given
    join event e on e.received_at = timestamptz 'epoch' + (given.receipt || ' s')::interval
    left join unit u on u.id = e.unit
    left join unnest(${a.sealed_ids}::bigint[], ${a.sealed_rounds}::uuid[]) s (id, round) on s.id = e.id
    left join round r on r.campaign = e.campaign and r.id = s.round
    order by e.id desc limit ${a.most}::integer`,
);
