import { resetSecondFactor as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { countChange, dropTotp } from "./account-statements.ts";
import { requireAccount } from "./require-account.ts";
import { endSessionsOf } from "./session-statements.ts";

export const resetSecondFactor = handleCommand(spec, async ({ tx, body: { account }, now, record }) => {
  await requireAccount(tx, account);
  const dropped = await tx.askOne(dropTotp({ account }));
  if (dropped === undefined) return { reset: false };
  tx.write(countChange({ account, at: now }));
  tx.write(endSessionsOf({ account, but: undefined }));
  record({ kind: "account.second-factor-reset", noun: "account", subject: account });
  return { reset: true };
});
