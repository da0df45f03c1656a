/** Everything that a process works with, made in one place from the configuration. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { followSessionNotices } from "./features/sessions/follow-session-notices.ts";
import { openSessions } from "./features/sessions/open-sessions.ts";
import { type Config, makeClock } from "./platform/config.ts";
import { connect, type Pool } from "./platform/database/connect.ts";
import { openFileStore } from "./platform/files/open-file-store.ts";
import type { Parts, Sessions } from "./platform/parts.ts";
import { openPolicyShelf } from "./platform/policies/policy-shelf.ts";

/** Connections of a process. PostgreSQL of our own takes a hundred: two workers and the jobs leave room for owner and backups. */
const MOST_CONNECTIONS = 16;

export interface PartsPlan {
  readonly config: Config;
  readonly log: Logger;
  /** Shown in pg_stat_activity. */
  readonly name: string;
  /** As the application's role, or the jobs' in their process. */
  readonly databaseUrl: string;
  /** Where reads go that may lag a little; without one, to the same. */
  readonly replicaUrl?: string | undefined;
  /** Milliseconds that the site's clock is ahead of the real one: said by the primary, so that all processes agree. */
  readonly clockShift: number;
  /** Who a token belongs to; nobody, in a process that nobody signs in to. */
  readonly sessions: "kept" | "none";
}

export interface BuiltParts {
  readonly parts: Parts;
  /** By name, for the metrics. */
  readonly pools: Readonly<Record<string, Pool>>;
  /** Lets go of all connections; what is under way ends first. */
  readonly close: () => Promise<void>;
}

/** @throws where the files' place cannot be opened; the database may be away, and is looked for at each use */
export async function buildParts(plan: PartsPlan): Promise<BuiltParts> {
  const { config, log, name, databaseUrl, replicaUrl, clockShift } = plan;
  const report = (error: Error) => log.warn({ err: error }, "a database connection broke");
  const open = (url: string, use: string) =>
    connect(url, { name: `${name} ${use}`, max: MOST_CONNECTIONS, report });
  const database = open(databaseUrl, "database");
  const pools = replicaUrl === undefined ? { database } : { database, replica: open(replicaUrl, "replica") };
  const clock = makeClock(clockShift === 0 ? undefined : new Date(Date.now() + clockShift));
  const files = await openFileStore(config.files);
  const { sessions, stop } =
    plan.sessions === "none" ? NOBODY : keepSessions(database, databaseUrl, clock, report);
  return {
    parts: {
      config,
      database,
      replica: "replica" in pools ? pools.replica : database,
      files,
      policies: openPolicyShelf(clock),
      sessions,
      log,
      clock,
    },
    pools,
    close: async () => {
      await stop();
      await Promise.all(Object.values(pools).map((pool) => pool.end()));
    },
  };
}

interface KeptSessions {
  readonly sessions: Sessions;
  readonly stop: () => Promise<void>;
}

const NOBODY: KeptSessions = { sessions: { actorOf: async () => undefined }, stop: async () => {} };
const LISTENS_AGAIN_AFTER_MS = 1_000;

/** Sessions with the notices of other processes, which begin as soon as the database is there. */
function keepSessions(
  database: Pool,
  url: string,
  siteClock: () => Date,
  report: (error: Error) => void,
): KeptSessions {
  const sessions = openSessions(database, siteClock, () => new Date());
  const stopping = new AbortController();
  const following = (async () => {
    while (!stopping.signal.aborted) {
      try {
        return await followSessionNotices(url, sessions, report);
      } catch (error) {
        report(error as Error);
        await sleep(LISTENS_AGAIN_AFTER_MS, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
    return undefined;
  })();
  return {
    sessions,
    stop: async () => {
      stopping.abort();
      await (await following)?.stop();
    },
  };
}
