/** A short transaction as a person, for what belongs to a push and is no command of its own. */
import type { Actor } from "@cunjing/contract";
import { isDatabaseError } from "../../platform/commands/constraint-failures.ts";
import { contextOf } from "../../platform/commands/context.ts";
import { openTransaction, type Transaction } from "../../platform/commands/transaction.ts";
import type { Parts } from "../../platform/parts.ts";

/** Commits when `work` resolves. @throws what `work` or the database throws */
export async function actAs<T>(
  parts: Parts,
  actor: Actor,
  campaign: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const connection = await parts.database.connect();
  let broken: Error | undefined;
  try {
    const tx = openTransaction(connection, "begin", contextOf(actor, campaign));
    try {
      const result = await work(tx);
      await tx.commit();
      return result;
    } catch (error) {
      await tx.rollback();
      throw error;
    }
  } catch (error) {
    if (!isDatabaseError(error)) broken = error as Error;
    throw error;
  } finally {
    connection.release(broken);
  }
}
