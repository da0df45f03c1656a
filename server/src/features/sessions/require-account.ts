import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { build, prepare } from "../../platform/statements/prepare.ts";

const selectAccount = prepare<{ account: string }, { id: string }>((a) =>
  build.selectFrom("account").select("id").where("id", "=", a.account),
);

/** @throws a refusal not_found where there is no such account for this actor */
export async function requireAccount(tx: Transaction, account: string): Promise<void> {
  if ((await tx.askOne(selectAccount({ account }))) === undefined) refuse("not_found", {});
}
