/** Checks the chain from a head that is held to be right to its end, some blocks at a time: the memory that it takes does not grow with the trail. */
import type { TrailFinding } from "@cunjing/contract";
import { sql } from "kysely";
import type { Pool, Transaction } from "../../../platform/commands/transaction.ts";
import { ONE_SNAPSHOT, transact } from "../../../platform/jobs/transact.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import { checkBatch, type Reached } from "./check-batch.ts";
import { checkEnd } from "./check-end.ts";
import { blockFinding, START } from "./compare-blocks.ts";
import type { ChainEnd } from "./find-unsealed.ts";

export interface TrailCheckPlan {
  /** Connections of the jobs' role. */
  readonly database: Pool;
  /** A head that was found right before: what lies up to it is not looked at again. */
  readonly after?: string | undefined;
  /** Heads from bulletins and exports, which must be in the chain. */
  readonly heads?: readonly string[] | undefined;
  /** Told after every few blocks. */
  readonly report?: ((progress: TrailProgress) => Promise<void> | void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface TrailProgress {
  readonly block: number;
  readonly blocks: number;
  readonly events: number;
}

export interface TrailChecked extends TrailProgress {
  /** The first ones, in the order of the chain. */
  readonly findings: readonly TrailFinding[];
  readonly more_findings: number;
  /** Personal values that were erased with a record. */
  readonly erased: number;
  readonly waiting: number;
  readonly oldest_waiting: Date | null;
  /** The last block's digest; null: no block yet. */
  readonly head: string | null;
}

/** More are counted: a trail that was written anew has as many as it has rows. */
const MOST_NAMED = 20;

const NOTHING: ChainEnd = { cluster: "", after_event: 0, last_xid: "0", last_event: 0 };
const BEGIN: Reached = { ...START, end: NOTHING, total_on_arrival: undefined };

const selectLastNumber = prepare<Record<never, never>, { last: number }>(
  () => sql`select coalesce(max(number), 0) as last from trail_block`,
);

const selectHeld = prepare<{ head: string }, ChainEnd & { number: number; total: number }>(
  (a) => sql`select number, cluster, after_event, last_xid::text as last_xid, last_event, total
    from trail_block where digest = decode(${a.head}::text, 'hex')`,
);

/** @throws where the signal is raised, or the database is away: what was found so far is not an answer */
export async function checkTrail({
  database,
  after,
  heads = [],
  report,
  signal,
}: TrailCheckPlan): Promise<TrailChecked> {
  const look = <T>(work: (tx: Transaction) => Promise<T>) => transact(database, null, work, ONE_SNAPSHOT);
  const findings: TrailFinding[] = [];
  let more = 0;
  const note = (found: readonly TrailFinding[]) => {
    const room = MOST_NAMED - findings.length;
    findings.push(...found.slice(0, room));
    more += Math.max(0, found.length - room);
  };
  const blocks = (await look((tx) => tx.askOne(selectLastNumber({}))))?.last ?? 0;
  let reached = await look((tx) => beginAfter(tx, after));
  if (reached === undefined) {
    note([blockFinding("head_unknown", null, after ?? null)]);
    reached = BEGIN;
  }
  const skipped = reached.total;
  let erased = 0;
  for (;;) {
    signal?.throwIfAborted();
    const from: Reached = reached;
    const batch = await look((tx) => checkBatch(tx, from));
    if (batch === undefined) break;
    note(batch.findings);
    erased += batch.erased;
    reached = batch.reached;
    await report?.({
      block: reached.number,
      blocks: Math.max(blocks, reached.number),
      events: reached.total - skipped,
    });
  }
  const last: Reached = reached;
  const end = await look((tx) => checkEnd(tx, last, heads));
  note(end.findings);
  return {
    block: last.number,
    blocks: Math.max(blocks, last.number),
    events: last.total - skipped,
    findings,
    more_findings: more,
    erased,
    waiting: end.waiting,
    oldest_waiting: end.oldest,
    head: last.digest,
  };
}

/** Undefined: there is no such block, so that nothing can be held right on its word. */
async function beginAfter(tx: Transaction, after: TrailCheckPlan["after"]): Promise<Reached | undefined> {
  if (after === undefined) return BEGIN;
  const held = await tx.askOne(selectHeld({ head: after }));
  if (held === undefined) return undefined;
  const { number, total, ...end } = held;
  return { number, digest: after, total, end, total_on_arrival: undefined };
}
