/** Some blocks and their events, in one snapshot. */
import type { TrailFinding } from "@cunjing/contract";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { checkPersonal } from "./check-personal.ts";
import { compareBlock, type Vouched } from "./compare-blocks.ts";
import {
  compareEvent,
  compareEvents,
  type Expected,
  finding,
  findRenumbered,
  MOST_RENUMBERED,
} from "./compare-events.ts";
import type { ChainEnd } from "./find-unsealed.ts";
import { type StoredBlock, selectBlocks, toBlock } from "./read-blocks.ts";
import { type EventToday, selectBetween, selectListed, selectReceived } from "./read-sealed-events.ts";

/** What fits in memory, with room for what somebody put in. */
const EVENTS_AT_ONCE = 5_000;
const BLOCKS_AT_ONCE = 500;
const ROOM_FOR_ADDED = 1_000;

/** How far a check is: up to a block, whose events are compared. */
export interface Reached extends Vouched {
  readonly end: ChainEnd;
  /** Events in blocks when this cluster's own counting began; undefined: not known, since the check began behind it. */
  readonly total_on_arrival: number | undefined;
}

export interface BatchChecked {
  readonly reached: Reached;
  readonly findings: readonly TrailFinding[];
  readonly erased: number;
}

/** The next blocks behind `from`; undefined: there are no more. */
export async function checkBatch(tx: Transaction, from: Reached): Promise<BatchChecked | undefined> {
  const rows = await tx.ask(
    selectBlocks({ after: from.number, total: from.total, events: EVENTS_AT_ONCE, most: BLOCKS_AT_ONCE }),
  );
  if (rows.length === 0) return undefined;
  const findings: TrailFinding[] = [];
  let reached = from;
  let erased = 0;
  for (const run of cutRuns(rows.map(toBlock))) {
    const begun = reached;
    for (const block of run) {
      findings.push(...compareBlock(reached, block));
      reached = advance(reached, block);
    }
    const expected = run.flatMap(({ number, listed }) => listed.map((one) => ({ ...one, block: number })));
    const isWhole = run.at(-1)?.number === begun.number + run.length && reached.end.last_xid !== "0";
    const found = await readFound(tx, begun, reached, expected);
    const compared = compareEvents(expected, found, isWhole);
    const [missing, personal] = await Promise.all([
      findMissing(tx, compared.missing),
      checkPersonal(tx, expected, found),
    ]);
    findings.push(...compared.findings, ...missing, ...personal.findings);
    erased += personal.erased;
  }
  return { reached, findings: findings.sort(byBlock), erased };
}

/** Blocks whose events are read alike: between two ends on one cluster, or by what they list on arrival there. */
function cutRuns(blocks: readonly StoredBlock[]): StoredBlock[][] {
  const kindOf = ({ cluster, after_event, last_xid }: StoredBlock) =>
    JSON.stringify([cluster, after_event, last_xid === "0"]);
  const runs: StoredBlock[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (before === undefined || kindOf(before) !== kindOf(block)) runs.push([block]);
    else run?.push(block);
  }
  return runs;
}

function advance(before: Reached, block: StoredBlock): Reached {
  const { number, digest, total, cluster, after_event, last_xid, last_event } = block;
  const arrives = cluster !== before.end.cluster || last_xid === "0";
  return {
    number,
    digest,
    total,
    end: { cluster, after_event, last_xid, last_event },
    total_on_arrival: arrives ? (last_xid === "0" ? total : before.total) : before.total_on_arrival,
  };
}

async function readFound(
  tx: Transaction,
  begun: Reached,
  { end }: Reached,
  expected: readonly Expected[],
): Promise<EventToday[]> {
  if (end.last_xid === "0") return tx.ask(selectListed({ ...listsOf(expected), ...sealsOf(expected) }));
  const continues = begun.end.cluster === end.cluster && begun.end.after_event === end.after_event;
  return tx.ask(
    selectBetween({
      ...sealsOf(expected),
      after_event: end.after_event,
      from_xid: continues ? begun.end.last_xid : "0",
      from_event: continues ? begun.end.last_event : 0,
      to_xid: end.last_xid,
      to_event: end.last_event,
      most: expected.length + ROOM_FOR_ADDED,
    }),
  );
}

/**
 * What is not in its place may be there still: by another transaction's number, or, the last event of all, under a number
 * behind the chain's end, up to which a batch reads.
 */
async function findMissing(tx: Transaction, missing: readonly Expected[]): Promise<TrailFinding[]> {
  if (missing.length === 0) return [];
  const lookable = missing.filter(({ received_at }) => /^-?\d+\.\d+$/.test(received_at));
  const found = await tx.ask(selectListed({ ...listsOf(lookable), ...sealsOf(lookable) }));
  const rows = new Map(found.map((row) => [row.id, row]));
  const gone = lookable.filter(({ id }) => !rows.has(id));
  const strangers = gone.length === 0 || gone.length > MOST_RENUMBERED ? [] : await readReceived(tx, gone);
  return missing.flatMap((one) => {
    const row = rows.get(one.id);
    if (row !== undefined) return compareEvent(one, row);
    const other = findRenumbered(one, strangers);
    return other === undefined ? [finding("event_missing", one)] : [finding("event_changed", one, other.id)];
  });
}

const readReceived = (tx: Transaction, gone: readonly Expected[]) =>
  tx.ask(selectReceived({ receipts: listsOf(gone).receipts, ...sealsOf(gone), most: EVENTS_AT_ONCE }));

const listsOf = (expected: readonly Expected[]) => ({
  ids: expected.map(({ id }) => id),
  receipts: expected.map(({ received_at }) => received_at),
});

function sealsOf(expected: readonly Expected[]) {
  const sealed = expected.filter(({ seal }) => seal !== null);
  return { sealed_ids: sealed.map(({ id }) => id), sealed_rounds: sealed.map(({ seal }) => seal) };
}

const byBlock = (one: TrailFinding, other: TrailFinding): number =>
  (one.block ?? Number.POSITIVE_INFINITY) - (other.block ?? Number.POSITIVE_INFINITY);
