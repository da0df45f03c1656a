/** Writes down what the server's own code sends to PostgreSQL, trip by trip: what is sent before an answer is waited for is one trip. */
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
  let pending = 0;
  const record =
    (connection: Connection): Connection["query"] =>
    async (statement) => {
      const { text, values = [] } = statement;
      if (pending === 0) trips.push([]);
      trips.at(-1)!.push({ text, values });
      pending += 1;
      try {
        return await connection.query(statement);
      } finally {
        pending -= 1;
      }
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
