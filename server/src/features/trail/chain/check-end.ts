/** What no block can show: heads that were printed, what waits for its block, and what was put in where no block looks. */
import type { TrailFinding } from "@cunjing/contract";
import { sql } from "kysely";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import type { Reached } from "./check-batch.ts";
import { blockFinding } from "./compare-blocks.ts";
import { finding } from "./compare-events.ts";
import type { ChainEnd } from "./find-unsealed.ts";

const MOST_NAMED = 20;

const selectUnknown = prepare<{ heads: readonly string[] }, { head: string }>(
  (a) => sql`select head from unnest(${a.heads}::text[]) given (head)
    where not exists (select from trail_block b where b.digest = decode(given.head, 'hex'))`,
);

/** Events of transactions that PostgreSQL has not given out yet: a raw hand made them. */
const selectWaiting = prepare<ChainEnd, { waiting: number; oldest: Date | null }>(
  (a) => sql`select count(*) as waiting, min(received_at) as oldest from event e
    where e.id > ${a.after_event}::bigint and (e.xid, e.id) > (${a.last_xid}::xid8, ${a.last_event}::bigint)`,
);

const selectAhead = prepare<{ after_event: number; most: number }, { id: string; received_at: string }>(
  (a) => sql`select e.id::text as id, extract(epoch from e.received_at)::text as received_at from event e
    where e.id > ${a.after_event}::bigint and e.xid >= pg_snapshot_xmax(pg_current_snapshot())
    order by e.xid, e.id limit ${a.most}::integer`,
);

/** Rows of the time before this cluster that no block lists: looked for one by one only where there are more than there were. */
const countBefore = prepare<{ after_event: number }, { events: number }>(
  (a) => sql`select count(*) as events from event e where e.id <= ${a.after_event}::bigint`,
);
const selectUnlisted = prepare<{ after_event: number; most: number }, { id: string; received_at: string }>(
  (a) => sql`select e.id::text as id, extract(epoch from e.received_at)::text as received_at from event e
    where e.id <= ${a.after_event}::bigint
      and not exists (select from trail_block b, unnest(b.ids) listed where listed = e.id)
    order by e.id limit ${a.most}::integer`,
);

export interface EndChecked {
  readonly findings: readonly TrailFinding[];
  /** Events that are not sealed yet, and when the first of them was received: normally a minute's. */
  readonly waiting: number;
  readonly oldest: Date | null;
}

export async function checkEnd(
  tx: Transaction,
  { end, total_on_arrival }: Reached,
  heads: readonly string[],
): Promise<EndChecked> {
  const { after_event } = end;
  const [unknown, waiting, ahead, before] = await Promise.all([
    tx.ask(selectUnknown({ heads })),
    tx.askOne(selectWaiting(end)),
    tx.ask(selectAhead({ after_event, most: MOST_NAMED })),
    after_event > 0 && total_on_arrival !== undefined ? tx.askOne(countBefore({ after_event })) : undefined,
  ]);
  const unlisted =
    before !== undefined && before.events > (total_on_arrival ?? 0)
      ? await tx.ask(selectUnlisted({ after_event, most: MOST_NAMED }))
      : [];
  const named = (kind: "event_ahead" | "event_added") => (row: { id: string; received_at: string }) =>
    finding(kind, { ...row, block: null });
  return {
    findings: [
      ...unknown.map(({ head }) => blockFinding("head_unknown", null, head)),
      ...unlisted.map(named("event_added")),
      ...ahead.map(named("event_ahead")),
    ],
    waiting: waiting?.waiting ?? 0,
    oldest: waiting?.oldest ?? null,
  };
}
