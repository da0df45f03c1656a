import { endSessions as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { requireAccount } from "./require-account.ts";
import { endSessionsOf } from "./session-statements.ts";

/** How many there were is not said: it would tell whether somebody is using the system now. */
export const endSessions = handleCommand(spec, async ({ tx, body: { account }, record }) => {
  await requireAccount(tx, account);
  tx.write(endSessionsOf({ account, but: undefined }));
  record({ kind: "account.sessions-ended", noun: "account", subject: account });
  return { account };
});
