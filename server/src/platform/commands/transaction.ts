/**
 * One transaction on one connection, its statements sent without waiting for each other (the connection pipelines): round trips are what
 * a command costs. `ask` gives a promise of rows; `write` only queues, and what fails there fails the commit.
 */
import type { Query } from "../statements/prepare.ts";

/** What a transaction needs of a pg client in pipeline mode. */
export interface Connection {
  /** pg's own, with the socket: what is asked in one turn of the event loop leaves in one packet. */
  readonly connection?: { readonly stream?: { cork(): void; uncork(): void } };
  query(statement: { text: string; values?: unknown[]; name?: string }): Promise<{
    rows: unknown[];
    rowCount: number | null;
    command: string;
  }>;
}

/** Connections in pipeline mode, given out one transaction at a time (database/connect.ts makes them). */
export interface Pool {
  connect(): Promise<Connection & { release(broken?: Error): void }>;
}

export interface Transaction {
  /** The rows of a statement. Several asked before the first await share a round trip. */
  ask<Row>(query: Query<Row>): Promise<Row[]>;
  /** The one row of a statement, or undefined. */
  askOne<Row>(query: Query<Row>): Promise<Row | undefined>;
  /** A statement whose rows nobody reads. Its failure fails the transaction. */
  write(query: Query): void;
}

export interface OpenTransaction extends Transaction {
  /** Ends it; resolves when PostgreSQL has committed. @throws the first error of any of its statements */
  commit(): Promise<void>;
  /** Ends it without trace. */
  rollback(): Promise<void>;
}

/** Begins a transaction; nothing is waited for. */
export function openTransaction(connection: Connection, begin: string, context: Query): OpenTransaction {
  let failed: unknown;
  const sent: Promise<unknown>[] = [];

  const { stream } = connection.connection ?? {};
  let corked = false;
  const cork = () => {
    if (corked || stream === undefined) return;
    corked = true;
    stream.cork();
    process.nextTick(() => {
      corked = false;
      stream.uncork();
    });
  };

  const send = (query: Query) => {
    cork();
    const answer = connection.query({
      text: query.text,
      values: query.values as unknown[],
      ...(query.name === undefined ? {} : { name: query.name }),
    });
    // The first error is the true one: after it PostgreSQL only says that the transaction is aborted.
    const settled = answer.catch((error: unknown) => {
      failed ??= error;
    });
    sent.push(settled);
    return answer;
  };

  const ask = async <Row>(query: Query<Row>): Promise<Row[]> => (await send(query)).rows as Row[];
  send({ text: begin, values: [] });
  send(context);

  return {
    ask,
    askOne: async (query) => (await ask(query))[0],
    write: (query) => void send(query),
    async commit() {
      const ended = send({ text: "commit", values: [] });
      await Promise.all(sent);
      if (failed !== undefined) throw failed;
      // PostgreSQL answers COMMIT of an aborted transaction with ROLLBACK: that would be a lost write called done.
      const { command } = await ended;
      if (command !== "COMMIT") throw new Error(`the transaction was not committed: ${command}`);
    },
    async rollback() {
      send({ text: "rollback", values: [] });
      await Promise.all(sent);
    },
  };
}
