/**
 * How far the feed of phones is behind (docs/decisions/0022-sync.md): it reads below the oldest transaction that is still under way, in whatever
 * database of the cluster. When that began only a superuser may ask, so it is found from what was seen before: a look at time t says that all
 * transactions below `end` had begun by then; as soon as the horizon has passed that end, everything up to t has come.
 */
import { sql } from "kysely";
import { Gauge, type Registry } from "prom-client";
import type { Connection, Pool } from "../commands/transaction.ts";
import { prepare } from "../statements/prepare.ts";
import { askAlone } from "./batch.ts";

export interface SnapshotSeen {
  /** No transaction below it is under way. */
  readonly horizon: string;
  /** The first that has not begun. */
  readonly end: string;
}

interface Look {
  readonly at: number;
  readonly end: bigint;
}

/** Enough for an hour of looks some seconds apart. */
const MOST_LOOKS = 1_000;

export type FeedLag = (seen: SnapshotSeen, at: number) => number;

/** @returns a function that is told of each look (milliseconds of a clock that only runs on) and says the lag in seconds */
export function trackFeedLag(): FeedLag {
  let looks: Look[] = [];
  return ({ horizon, end }, at) => {
    looks = [...looks, { at, end: BigInt(end) }].slice(-MOST_LOOKS);
    const passed = looks.findLastIndex((look) => look.end <= BigInt(horizon));
    // What is older than the newest that was passed tells nothing any more.
    if (passed > 0) looks = looks.slice(passed);
    const since = looks[0]?.at ?? at;
    return (at - since) / 1000;
  };
}

const selectSnapshot = prepare<object, SnapshotSeen>(
  () =>
    sql`select pg_snapshot_xmin(s)::text as horizon, pg_snapshot_xmax(s)::text as end from pg_current_snapshot() s`,
);

const tracked = new WeakMap<Pool, FeedLag>();

/** The lag in seconds, as this process knows it from its looks so far. */
export async function lookAtFeed(pool: Pool, connection: Connection): Promise<number> {
  const [seen] = await askAlone(connection, selectSnapshot({}));
  const lag = tracked.get(pool) ?? trackFeedLag();
  tracked.set(pool, lag);
  return lag(seen!, performance.now());
}

/** Registers the gauge; without the database it shows nothing. */
export function measureFeedLag(registry: Registry, pool: Pool): void {
  new Gauge({
    name: "cunjing_feed_lag_seconds",
    help: "How long ago the newest change was made that phones can pull; held back by a transaction left open",
    registers: [registry],
    async collect() {
      const connection = await pool.connect().catch(() => undefined);
      if (connection === undefined) return this.reset();
      let broken: Error | undefined;
      try {
        this.set(await lookAtFeed(pool, connection));
      } catch (error) {
        broken = error as Error;
        this.reset();
      } finally {
        connection.release(broken);
      }
    },
  });
}
