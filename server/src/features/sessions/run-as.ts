import type { Actor } from "@cunjing/contract";
import { contextOf } from "../../platform/commands/context.ts";
import type { EventRecord } from "../../platform/commands/handler.ts";
import { inTransaction } from "../../platform/commands/in-transaction.ts";
import type { Pool, Transaction } from "../../platform/commands/transaction.ts";
import { eventStatements } from "../../platform/commands/write-events.ts";

/**
 * One transaction as an account that proved itself, or as nobody yet: row-level security shows an account its own rows
 * and nobody none.
 *
 * What a person does with passwords, codes and tokens goes this way and not through commands: a command's receipt
 * keeps a digest of its body and its whole result, and neither may be kept of a secret.
 */
export async function runAs<Result>(
  database: Pool,
  who: Actor | string | undefined,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const actor = typeof who === "object" ? who : { account: who ?? "", post: "", grants: [] };
  return inTransaction(database, contextOf(actor, null), work);
}

/** Write what happened to an account's means of signing in: who did it, never what the secret is. */
export function writeAccountEvents(
  tx: Transaction,
  frame: { readonly at: Date; readonly account: string; readonly act: string },
  events: readonly EventRecord[],
): void {
  const { at, account, act } = frame;
  for (const statement of eventStatements({ at, campaign: null, account, command: act }, events))
    tx.write(statement);
}
