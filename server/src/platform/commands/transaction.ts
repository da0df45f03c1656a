/**
 * One transaction on one connection. Statements are gathered and leave together when somebody waits for an answer (database/batch.ts): round
 * trips are what a command costs. `ask` gives a promise of rows; `write` only queues, and what fails there fails the commit.
 */
import { type Answer, Batch } from "../database/batch.ts";
import type { Query } from "../statements/prepare.ts";

/** What a transaction needs of a pg client. */
export interface Connection {
  query(batch: Batch): unknown;
}

/** Connections, given out one transaction at a time (database/connect.ts makes them). */
export interface Pool {
  connect(): Promise<Connection & { release(broken?: Error): void }>;
}

export interface Transaction {
  /** The rows of a statement. Several asked before the first await share a round trip, with all that was written before. */
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

/** What is only written waits for the next question or the end; an import of thousands of rows does not wait that long. */
const WRITES_AT_ONCE = 500;

/** Begins a transaction; nothing is sent before the first question. */
export function openTransaction(connection: Connection, begin: string, context: Query): OpenTransaction {
  let failed: unknown;
  let gathered = new Batch();
  let size = 0;
  let leaving = false;
  let begun = false;
  const sent: Promise<unknown>[] = [];

  const leave = () => {
    leaving = false;
    if (size === 0) return;
    begun = true;
    const batch = gathered;
    gathered = new Batch();
    size = 0;
    connection.query(batch);
  };

  const send = (query: Query): Promise<Answer> => {
    const answer = gathered.add(query);
    size += 1;
    // The first error is the true one: after it PostgreSQL only says that the transaction is aborted.
    // Rows are not kept: an export asks for a hundred thousand.
    const settled = answer.then(
      () => {},
      (error: unknown) => {
        failed ??= error;
      },
    );
    sent.push(settled);
    return answer;
  };

  /** At the end of this turn of the event loop, when all that is asked together has been asked. */
  const leaveSoon = () => {
    if (leaving) return;
    leaving = true;
    process.nextTick(leave);
  };

  const ask = async <Row>(query: Query<Row>): Promise<Row[]> => {
    const answer = send(query);
    leaveSoon();
    return (await answer).rows as Row[];
  };

  send(named(begin));
  send(context);

  return {
    ask,
    askOne: async (query) => (await ask(query))[0],
    write(query) {
      void send(query);
      if (size >= WRITES_AT_ONCE) leave();
    },
    async commit() {
      const ended = send(named("commit"));
      leave();
      await Promise.all(sent);
      if (failed !== undefined) throw failed;
      // PostgreSQL answers COMMIT of an aborted transaction with ROLLBACK: that would be a lost write called done.
      const { command } = await ended;
      if (command !== "COMMIT") throw new Error(`the transaction was not committed: ${command}`);
    },
    async rollback() {
      gathered.handleError(new Error("the transaction is rolled back"));
      gathered = new Batch();
      size = 0;
      if (begun) {
        void send(named("rollback"));
        leave();
      }
      await Promise.all(sent);
    },
  };
}

/** Begin, commit and rollback are parsed once a connection, as all else. */
const named = (text: string): Query => ({ text, values: [], name: text });
