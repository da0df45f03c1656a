import { digestFields } from "./digest-fields.ts";

/** One event as its block lists it. */
export interface ListedEvent {
  readonly id: string;
  /** Seconds since 1970 with six decimals, as text. */
  readonly received_at: string;
  readonly seal: string | null;
  /** SHA-256 in hex. */
  readonly digest: string;
}

/** A block without its own digest. */
export interface BlockContent {
  readonly number: number;
  readonly cluster: string;
  readonly after_event: number;
  readonly last_xid: string;
  readonly last_event: number;
  /** How many events it says that it holds. */
  readonly count: number;
  readonly listed: readonly ListedEvent[];
  /** Events in this block and all before it. */
  readonly total: number;
  /** Seconds since 1970 with six decimals, as text. */
  readonly sealed_at: string;
  /** The digest of the block before; null in the first. */
  readonly previous: string | null;
}

/** The digest that the next block, a bulletin or an export holds: the head of the chain up to here. */
export function digestBlock(block: BlockContent): string {
  const listed = block.listed.flatMap(({ id, received_at, seal, digest }) => [id, received_at, seal, digest]);
  return digestFields("cunjing block 1", [
    String(block.number),
    block.cluster,
    String(block.after_event),
    block.last_xid,
    String(block.last_event),
    String(block.count),
    String(block.total),
    block.sealed_at,
    digestFields("cunjing events 1", listed),
    block.previous,
  ]);
}
