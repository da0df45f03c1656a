import { unlockSignIn as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { requireAccount } from "./require-account.ts";

const unlock = prepare<{ account: string }, { unlocked: boolean }>(
  (a) => sql`select unlock_sign_in(${a.account}::uuid) as unlocked`,
);

/** The failures so far no longer count against the account; against addresses they do. */
export const unlockSignIn = handleCommand(spec, async ({ tx, body: { account }, record }) => {
  await requireAccount(tx, account);
  const done = await tx.askOne(unlock({ account }));
  record({ kind: "account.unlocked", noun: "account", subject: account });
  return { unlocked: done?.unlocked ?? false };
});
