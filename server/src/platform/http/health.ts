/** GET /api/health: the process answers. GET /api/ready: and all that it needs does too, so that a balancer may send it requests. */
import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { askAlone } from "../database/batch.ts";
import { lookAtFeed } from "../database/feed-lag.ts";
import { readMigrations } from "../database/read-migrations.ts";
import type { Parts } from "../parts.ts";
import { prepare } from "../statements/prepare.ts";

/** An answer is kept for so long: whoever asks a hundred times a second costs no more than one who asks once. */
const FRESH_MS = 2_000;
const WITHIN_MS = 3_000;
/** Jobs that wait longer than this are said to lag. Requests are served all the same, so it makes nobody unready. */
const LAG_SECONDS = 300;
/** Changes that are held back from the phones for longer: write transactions are cut off after half of it, so something else is left open. */
const FEED_LAG_SECONDS = 60;

export interface Readiness {
  readonly ready: boolean;
  readonly database: "reachable" | "unreachable";
  readonly migrations: "applied" | "missing" | "unknown";
  readonly files: "writable" | "unwritable";
  /** `unknown` as long as the database is unreachable. */
  readonly jobs: "in_time" | "lagging" | "unknown";
  /** What phones pull; a transaction left open in the cluster holds it back. Makes nobody unready. */
  readonly feed: "in_time" | "lagging" | "unknown";
}

const selectState = prepare<object, { migration: number; lag: number }>(
  () =>
    sql`select migration_level() as migration, coalesce((select lag_seconds from jobs_state()), 0) as lag`,
);

export function serveHealth(app: FastifyInstance, parts: Parts): void {
  app.get("/api/health", async (_, reply) => {
    reply.header("cache-control", "no-store");
    return { alive: true };
  });
  const ask = keepFresh(() => askReadiness(parts));
  app.get("/api/ready", async (_, reply) => {
    const readiness = await ask();
    reply.header("cache-control", "no-store");
    return reply.code(readiness.ready ? 200 : 503).send(readiness);
  });
}

async function askReadiness(parts: Parts): Promise<Readiness> {
  const [state, files] = await Promise.all([
    within(askDatabase(parts)).catch(() => undefined),
    within(writeProbe(parts)).then(
      () => "writable" as const,
      () => "unwritable" as const,
    ),
  ]);
  if (state === undefined)
    return {
      ready: false,
      database: "unreachable",
      migrations: "unknown",
      files,
      jobs: "unknown",
      feed: "unknown",
    };
  // A database ahead of the program is one whose other instances are being renewed first: the old ones go on.
  const migrations = state.migration >= readMigrations().length ? "applied" : "missing";
  const jobs = state.lag > LAG_SECONDS ? "lagging" : "in_time";
  const feed = state.feedLag > FEED_LAG_SECONDS ? "lagging" : "in_time";
  const ready = migrations === "applied" && files === "writable";
  return { ready, database: "reachable", migrations, files, jobs, feed };
}

async function askDatabase({ database }: Parts) {
  const connection = await database.connect();
  let broken: Error | undefined;
  try {
    const [state] = await askAlone(connection, selectState({}));
    return { ...state!, feedLag: await lookAtFeed(database, connection) };
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    connection.release(broken);
  }
}

const PROBE = Buffer.from("ready\n");
const PROBE_CONTENT = { sha256: createHash("sha256").update(PROBE).digest("hex"), bytes: PROBE.length };

/** Putting the same content again changes nothing, but writes a draft: on a full or read-only disk it fails. */
const writeProbe = ({ files }: Parts): Promise<void> =>
  files.put(
    "health/probe",
    PROBE_CONTENT,
    (async function* () {
      yield PROBE;
    })(),
  );

function within<T>(work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`no answer within ${WITHIN_MS} ms`)), WITHIN_MS).unref();
    }),
  ]);
}

function keepFresh<T>(ask: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  let until = 0;
  return () => {
    // The machine's own time: how fresh an answer is does not follow the site's clock.
    const now = performance.now();
    if (kept === undefined || until <= now) {
      kept = ask();
      until = now + FRESH_MS;
    }
    return kept;
  };
}
