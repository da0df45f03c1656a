/** One block of the chain, in one transaction: there whole, or not at all. */
import { sql } from "kysely";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import type { TrailHead } from "../../../platform/trail/latest-head.ts";
import { type BlockContent, digestBlock } from "./digest-block.ts";
import { digestEvent } from "./digest-event.ts";
import { type ChainEnd, findUnsealed } from "./find-unsealed.ts";

/** A block is read whole by a check, and its lists are 100 bytes an event. */
export const MOST_IN_BLOCK = 1_000;

interface LastBlock extends ChainEnd {
  readonly number: number;
  readonly total: number;
  readonly digest: string;
}

/** Sealers pass one after the other; that two never make the same block is the primary key's word. */
const lockChain = prepare<Record<never, never>, unknown>(
  () => sql`select pg_advisory_xact_lock(hashtextextended('cunjing trail', 0))`,
);

/** Asked after the lock: what another sealer committed meanwhile is seen. */
const selectLast = prepare<Record<never, never>, LastBlock>(
  () => sql`select number, cluster, after_event, last_xid::text as last_xid, last_event, total, encode(digest, 'hex') as digest
    from trail_block order by number desc limit 1`,
);

const selectHere = prepare<Record<never, never>, { cluster: string; now: string }>(
  () =>
    sql`select system_identifier::text as cluster, extract(epoch from clock_timestamp())::text as now from pg_control_system()`,
);

const insertBlock = prepare<Record<string, unknown>, { sealed_at: Date }>(
  (
    a,
  ) => sql`insert into trail_block (number, cluster, after_event, last_xid, last_event, events, total, sealed_at,
      ids, receipts, seals, digests, previous, digest)
    values (${a.number}::bigint, ${a.cluster}::text, ${a.after_event}::bigint, ${a.last_xid}::xid8, ${a.last_event}::bigint,
      ${a.count}::integer, ${a.total}::bigint, timestamptz 'epoch' + (${a.sealed_at}::text || ' s')::interval,
      ${a.ids}::bigint[], ${a.receipts}::text[], ${a.seals}::uuid[], ${a.digests}::bytea, decode(${a.previous}::text, 'hex'),
      decode(${a.digest}::text, 'hex'))
    returning sealed_at`,
);

export interface SealedBlock extends TrailHead {
  readonly events: number;
}

/**
 * Seals the next events; undefined: there are none yet. It takes what the tree, the seals and the events are at this moment.
 * @param elsewhere for tests: another cluster's identifier
 */
export async function sealBlock(
  tx: Transaction,
  elsewhere?: string,
  most = MOST_IN_BLOCK,
): Promise<SealedBlock | undefined> {
  await tx.ask(lockChain({}));
  const [last, here] = await Promise.all([tx.askOne(selectLast({})), tx.askOne(selectHere({}))]);
  if (here === undefined) throw new Error("PostgreSQL did not say which cluster it is");
  const { events, end } = await findUnsealed(tx, last, elsewhere ?? here.cluster, most);
  if (events.length === 0) return undefined;
  const listed = events.map((event) => ({
    id: event.id,
    received_at: event.received_at,
    seal: event.seal,
    digest: digestEvent(event, event.seal),
  }));
  const block: BlockContent = {
    ...end,
    number: (last?.number ?? 0) + 1,
    count: listed.length,
    listed,
    total: (last?.total ?? 0) + listed.length,
    sealed_at: here.now,
    previous: last?.digest ?? null,
  };
  const digest = digestBlock(block);
  const row = await tx.askOne(
    insertBlock({
      ...block,
      ids: listed.map(({ id }) => id),
      receipts: listed.map(({ received_at }) => received_at),
      seals: listed.map(({ seal }) => seal),
      digests: Buffer.from(listed.map((one) => one.digest).join(""), "hex"),
      digest,
    }),
  );
  if (row === undefined) throw new Error("the block was not written");
  return { number: block.number, digest, sealed_at: row.sealed_at, events: listed.length };
}
