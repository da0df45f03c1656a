/** Whether a block is what its digest says, and follows the one before it. */
import type { TrailFinding, TrailFindingKind } from "@cunjing/contract";
import { digestBlock } from "./digest-block.ts";
import type { StoredBlock } from "./read-blocks.ts";

/** What is held to be right of the chain so far. */
export interface Vouched {
  readonly number: number;
  /** null before the first block. */
  readonly digest: string | null;
  readonly total: number;
}

export const START: Vouched = { number: 0, digest: null, total: 0 };

/** @returns what is wrong with the block itself; its events are compared apart */
export function compareBlock(before: Vouched, block: StoredBlock): TrailFinding[] {
  if (block.number !== before.number + 1) return [blockFinding("block_missing", before.number + 1)];
  const isWhole =
    digestBlock(block) === block.digest &&
    block.count === block.listed.length &&
    block.total === before.total + block.count;
  if (!isWhole) return [blockFinding("block_changed", block.number)];
  return block.previous === before.digest ? [] : [blockFinding("block_not_following", block.number)];
}

export const blockFinding = (
  kind: TrailFindingKind,
  block: number | null,
  detail: string | null = null,
): TrailFinding => ({
  kind,
  block,
  event: null,
  received_at: null,
  detail,
});
