import type { Actor } from "@cunjing/contract";
import { isDatabaseError, isTransient } from "../../../platform/commands/constraint-failures.ts";
import { contextOf } from "../../../platform/commands/context.ts";
import { openTransaction, type Transaction } from "../../../platform/commands/transaction.ts";
import type { Parts } from "../../../platform/parts.ts";

/** As for commands (platform/commands/run-command.ts): a round may be released just now, or two wait for each other. */
const TRIES = 3;

/**
 * Runs `work` in one transaction under the actor's rows and commits; uploads are no commands, as their bytes come in parts. It begins anew where
 * the database asks for that.
 */
export async function asActor<T>(
  parts: Parts,
  actor: Actor,
  campaign: string | null,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptAsActor(parts, actor, campaign, work);
    } catch (error) {
      if (!(isDatabaseError(error) && isTransient(error) && attempt < TRIES)) throw error;
    }
  }
}

async function attemptAsActor<T>(
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
