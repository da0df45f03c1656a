/** Which records count: those of the transactions that had committed when the facts of a period were frozen. */
import { sql } from "kysely";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { prepare } from "../../../platform/statements/prepare.ts";

/**
 * A line drawn through the records by transaction, not by clock: a command may be received before the line and commit after it, so an
 * instant would let facts slip in later. Stored with a period's results, it gives the same facts for ever.
 */
export interface Watermark {
  /** pg_snapshot as text, such as `4711:4720:4715`: the truth. */
  readonly snapshot: string;
  /** When it was taken, ISO 8601: for people and printed pages. */
  readonly taken_at: string;
}

const selectSnapshot = prepare<Record<never, never>, { snapshot: string }>(
  () => sql`select pg_current_snapshot()::text as snapshot`,
);

/** The line as it is now. Writing facts in the same transaction is not for this side of it. @param now the command's or job's own time */
export async function takeWatermark(tx: Transaction, now: Date): Promise<Watermark> {
  const row = await tx.askOne(selectSnapshot({}));
  return { snapshot: row?.snapshot ?? "", taken_at: now.toISOString() };
}
