import type { Query } from "../statements/prepare.ts";
import { isDatabaseError } from "./constraint-failures.ts";
import { Refusal } from "./refusal.ts";
import { openTransaction, type Pool, type Transaction } from "./transaction.ts";

/**
 * Runs `work` in one transaction that is no command's: committed when it resolves, without trace when it throws.
 * @param context whose rows it sees
 * @throws what `work` or the database throws
 */
export async function inTransaction<T>(
  database: Pool,
  context: Query,
  work: (tx: Transaction) => Promise<T>,
  begin = "begin",
): Promise<T> {
  const connection = await database.connect();
  let broken: Error | undefined;
  try {
    const tx = openTransaction(connection, begin, context);
    try {
      const result = await work(tx);
      await tx.commit();
      return result;
    } catch (error) {
      await tx.rollback();
      throw error;
    }
  } catch (error) {
    // A refusal and an answer of PostgreSQL's leave the connection as it was; after anything else it may be half dead.
    if (!(error instanceof Refusal || isDatabaseError(error))) broken = error as Error;
    throw error;
  } finally {
    connection.release(broken);
  }
}
