/** What a feature gives for work in the background: a function, registered by a line in tasks.ts. */
import type { Logger } from "pino";
import type { Transaction } from "../commands/transaction.ts";
import type { Parts } from "../parts.ts";

export interface JobContext {
  /** As in a command, but the connections are of the jobs' role; nobody is signed in. */
  readonly parts: Parts;
  readonly log: Logger;
  /** Which try this is, from 1. */
  readonly attempt: number;
  /** Told when the process is to end: long work stops at its next step and is done again later. */
  readonly signal: AbortSignal;
  /**
   * Runs `work` in one transaction that sees all of a campaign's rows, sealed ones too, or with null the site's rows alone.
   * Commits when it resolves. Long work (a photo) belongs outside of it.
   */
  readonly transact: <T>(campaign: string | null, work: (tx: Transaction) => Promise<T>) => Promise<T>;
}

/**
 * A task's handler. It may run twice (a process that is killed between the work and its tick), so what it does twice must be as if done once.
 * Throwing means: again later, after e, e², e³ … seconds, up to six hours apart.
 */
export type Task = (payload: Readonly<Record<string, unknown>>, context: JobContext) => Promise<void>;
