/** A job is asked for in the transaction of the change that makes it needed: both are kept, or neither. */
import { sql } from "kysely";
import type { Transaction } from "../commands/transaction.ts";
import { prepare } from "../statements/prepare.ts";
import type { TaskName } from "./tasks.ts";

export interface JobRequest {
  readonly task: TaskName;
  /** What it is about, such as "photo 0198f3c2-…": of two jobs of a task with one key that have not begun, one is done. */
  readonly key: string;
  /** Ids alone: a job reads what holds when it runs, and personal values have no place in a queue. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Not before; absent: at once. */
  readonly runAt?: Date;
}

const insertRequest = prepare<
  { task: string; key: string; payload: string; run_at: Date | undefined },
  unknown
>(
  (a) => sql`insert into job_request (task, key, payload, run_at)
    values (${a.task}, ${a.key}, ${a.payload}::jsonb, ${a.run_at}::timestamptz)`,
);

/** Asks for a job; it begins within about a second of the commit. */
export function enqueue(tx: Pick<Transaction, "write">, { task, key, payload, runAt }: JobRequest): void {
  tx.write(insertRequest({ task, key, payload: JSON.stringify(payload), run_at: runAt }));
}
