/** Blocks as a check reads them: some at a time, so many that their events fit in memory. */
import { sql } from "kysely";
import { prepare } from "../../../platform/statements/prepare.ts";
import type { BlockContent } from "./digest-block.ts";

export interface StoredBlock extends BlockContent {
  readonly digest: string;
}

interface BlockRow extends Omit<StoredBlock, "listed"> {
  readonly ids: readonly string[];
  readonly receipts: readonly string[];
  readonly seals: readonly (string | null)[];
  readonly digests: Buffer;
}

const DIGEST_BYTES = 32;

/** The next blocks behind `after`: as many as hold `events` events between them, and one at least. */
export const selectBlocks = prepare<{ after: number; total: number; events: number; most: number }, BlockRow>(
  (
    a,
  ) => sql`select number, cluster, after_event, last_xid::text as last_xid, last_event, events as count, total,
      extract(epoch from sealed_at)::text as sealed_at, ids::text[] as ids, receipts, seals::text[] as seals, digests,
      encode(previous, 'hex') as previous, encode(digest, 'hex') as digest
    from trail_block
    where number > ${a.after}::bigint and (total <= ${a.total}::bigint + ${a.events}::bigint
      or number = (select min(number) from trail_block where number > ${a.after}::bigint))
    order by number limit ${a.most}::integer`,
);

/** The lists made one: what is too much or too little in one of them shows in the block's digest. */
export function toBlock({ ids, receipts, seals, digests, ...row }: BlockRow): StoredBlock {
  const listed = ids.map((id, at) => ({
    id,
    received_at: receipts[at] ?? "",
    seal: seals[at] ?? null,
    digest: digests.subarray(at * DIGEST_BYTES, (at + 1) * DIGEST_BYTES).toString("hex"),
  }));
  return { ...row, listed };
}
