/** Which events the next block takes: committed, in no block yet, and none that a transaction still open could come before. */
import { sql } from "kysely";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import { type EventFields, eventColumns } from "./digest-event.ts";

export interface UnsealedEvent extends EventFields {
  readonly seal: string | null;
}

/** Where the chain ends on a cluster. */
export interface ChainEnd {
  readonly cluster: string;
  readonly after_event: number;
  /** "0": on arrival at a new cluster, before anything was counted by its transactions. */
  readonly last_xid: string;
  readonly last_event: number;
}

/** An event is late when its transaction commits after later ones: below the oldest transaction still open none can come any more. */
const selectNext = prepare<
  { after_event: number; last_xid: string; last_event: number; most: number },
  UnsealedEvent
>(
  (a) => sql`select ${eventColumns}, e.sealed_by::text as seal
    from event e left join unit u on u.id = e.unit
    where e.id > ${a.after_event}::bigint and (e.xid, e.id) > (${a.last_xid}::xid8, ${a.last_event}::bigint)
      and e.xid < pg_snapshot_xmin(pg_current_snapshot())
    order by e.xid, e.id limit ${a.most}::integer`,
);

const selectFound = prepare<{ up_to: number; most: number }, UnsealedEvent>(
  (a) => sql`select ${eventColumns}, e.sealed_by::text as seal
    from event e left join unit u on u.id = e.unit
    where e.id <= ${a.up_to}::bigint
      and not exists (select from trail_block b, unnest(b.ids) listed where listed = e.id)
    order by e.id limit ${a.most}::integer`,
);

const lastOnArrival = prepare<Record<never, never>, { last: number }>(
  () => sql`select last_event_on_arrival() as last`,
);

/** The next events and where the chain ends with them; at most `most`. */
export async function findUnsealed(
  tx: Transaction,
  end: ChainEnd | undefined,
  cluster: string,
  most: number,
): Promise<{ events: UnsealedEvent[]; end: ChainEnd }> {
  const arrived = end !== undefined && end.cluster !== cluster;
  if (arrived || end?.last_xid === "0") {
    const up_to = arrived ? ((await tx.askOne(lastOnArrival({})))?.last ?? 0) : end.after_event;
    const events = await tx.ask(selectFound({ up_to, most }));
    const found = { cluster, after_event: up_to, last_xid: "0", last_event: 0 };
    if (arrived || events.length > 0) return { events, end: found };
  }
  const { after_event, last_xid, last_event } = end ?? { after_event: 0, last_xid: "0", last_event: 0 };
  const events = await tx.ask(selectNext({ after_event, last_xid, last_event, most }));
  const last = events.at(-1);
  return {
    events,
    end: {
      cluster,
      after_event,
      last_xid: last?.xid ?? last_xid,
      last_event: Number(last?.id ?? last_event),
    },
  };
}
