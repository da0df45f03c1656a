/** Writes down what the server's own code sends to PostgreSQL, trip by trip. */
import type { Connection, Pool } from "@cunjing/server";

export interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
}

export interface Recording {
  readonly pool: Pool;
  /** The trips since the last call. */
  take(): Sent[][];
}

export function recordStatements(pool: Pool): Recording {
  let trips: Sent[][] = [];
  const record =
    (connection: Connection): Connection["query"] =>
    (batch) => {
      trips.push(batch.statements.map(({ text, values }) => ({ text, values })));
      return connection.query(batch);
    };
  return {
    pool: {
      async connect() {
        const connection = await pool.connect();
        return { query: record(connection), release: (broken) => connection.release(broken) };
      },
    },
    take() {
      const taken = trips;
      trips = [];
      return taken;
    },
  };
}
