import type { Actor } from "@cunjing/contract";
import { isDatabaseError, isTransient } from "../../../platform/commands/constraint-failures.ts";
import { contextOf } from "../../../platform/commands/context.ts";
import { inTransaction } from "../../../platform/commands/in-transaction.ts";
import type { Transaction } from "../../../platform/commands/transaction.ts";
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
      return await inTransaction(parts.database, contextOf(actor, campaign, "force_generic_plan"), work);
    } catch (error) {
      if (!(isDatabaseError(error) && isTransient(error) && attempt < TRIES)) throw error;
    }
  }
}
