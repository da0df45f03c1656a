/** A short transaction as a person, for what belongs to a push and is no command of its own. */
import type { Actor } from "@cunjing/contract";
import { contextOf } from "../../platform/commands/context.ts";
import { inTransaction } from "../../platform/commands/in-transaction.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import type { Parts } from "../../platform/parts.ts";

/** Commits when `work` resolves. @throws what `work` or the database throws */
export const actAs = <T>(
  parts: Parts,
  actor: Actor,
  campaign: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> => inTransaction(parts.database, contextOf(actor, campaign), work);
