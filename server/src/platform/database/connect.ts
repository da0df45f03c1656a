/**
 * Pools of connections: pipelined (a statement is sent without waiting for the answer to the one before), with one set of
 * parsers and settings for all.
 */
import pg from "pg";
import { parsers } from "./parsers.ts";

/** A pool of connections of one role; `connect()` lends a connection, which must be released. */
export type Pool = pg.Pool;

export type PoolOptions = {
  /** Shown in `pg_stat_activity` and in logs: which process, for what. */
  name: string;
  /** Connections at most; PostgreSQL of our own takes a hundred in all. */
  max?: number;
  /** Off for connections that read with cursors or COPY, which cannot share a pipeline. */
  pipeline?: boolean;
  /**
   * Milliseconds that one statement, and a transaction's silence between two, may take. A transaction left open holds the feed
   * back for everybody, so it is cut off.
   */
  patienceMs?: number;
  /** Told of each connection that breaks: for the log. */
  report?: (error: Error) => void;
};

const CONNECTS_WITHIN_MS = 5_000;
const PATIENCE_MS = 30_000;

/**
 * A pool of connections to that URL. Nothing is connected before the first use, and a server that restarts is found again by
 * the next use; what was under way fails (see `isUnavailable`). End it with `end()`.
 */
export function connect(url: string, options: PoolOptions): Pool {
  const { name, max = 10, pipeline = true, patienceMs = PATIENCE_MS, report = () => {} } = options;
  const settings = [
    // Compilation costs more than it saves on queries of a few milliseconds.
    "jit=off",
    `statement_timeout=${patienceMs}`,
    `idle_in_transaction_session_timeout=${patienceMs}`,
    "timezone=UTC",
  ];
  const pool = new pg.Pool({
    connectionString: url,
    application_name: name,
    max,
    pipeline,
    types: parsers,
    options: settings.map((setting) => `-c ${setting}`).join(" "),
    connectionTimeoutMillis: CONNECTS_WITHIN_MS,
    keepAlive: true,
  });
  // A connection without a listener ends the process when it breaks: idle ones tell the pool, lent ones only themselves.
  pool.on("error", report);
  pool.on("connect", (client) => client.on("error", report));
  return pool;
}

/** A pool or a connection. */
export type Sender = Pick<pg.ClientBase, "query">;

/** A statement with its values, such as `prepare` and `compose` make. */
export type Statement<Row> = {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly name?: string | undefined;
  /** For the compiler alone: what its rows are. */
  readonly row?: Row;
};

/** Sends a statement (by its name, parsed once a connection, where it has one) and gives its rows. */
export async function send<Row>(sender: Sender, { text, values, name }: Statement<Row>): Promise<Row[]> {
  const named = name === undefined ? {} : { name };
  const { rows } = await sender.query({ text, values: values as unknown[], ...named });
  return rows as Row[];
}
