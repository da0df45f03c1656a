import type { Actor } from "@cunjing/contract";
import { contextOf } from "../../../platform/commands/context.ts";
import { openTransaction, type Transaction } from "../../../platform/commands/transaction.ts";
import type { Parts } from "../../../platform/parts.ts";

/** Runs `work` in one transaction under the actor's rows and commits; uploads are no commands, as their bytes come in parts. */
export async function asActor<T>(
  parts: Parts,
  actor: Actor,
  campaign: string | null,
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
    // A refusal leaves the connection as it was; after anything else it may be half dead.
    if (!(error instanceof Error && error.name === "Refusal")) broken = error as Error;
    throw error;
  } finally {
    connection.release(broken);
  }
}
