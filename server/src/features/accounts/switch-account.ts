/** Closing and opening an account again: the same act in both directions. */
import { sql } from "kysely";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { lockAccount } from "./account-statements.ts";

const setDisabled = prepare<{ account: string; at: Date | null }, unknown>(
  (a) => sql`update account set disabled_at = ${a.at}::timestamptz where id = ${a.account}::uuid`,
);

/**
 * Sessions of an account that is closed end by trigger (migration 0007). One that is so already stays as it is, without an event.
 * Nobody closes the own account: so one security administrator is always left.
 * @throws refusals `not_found`, `account_own`
 */
export async function switchAccount(
  { tx, actor, body, now, record }: CommandContext<{ account: string; reason: string }>,
  isClosing: boolean,
): Promise<void> {
  const { account, reason } = body;
  if (account.toLowerCase() === actor.account) refuse("account_own", {});
  const row = await tx.askOne(lockAccount({ account }));
  if (row === undefined) return refuse("not_found", {});
  if (row.disabled === isClosing) return;
  tx.write(setDisabled({ account, at: isClosing ? now : null }));
  record({
    kind: isClosing ? "account.disabled" : "account.enabled",
    noun: "account",
    subject: account,
    change: { reason },
  });
}
