import { enableAccount as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { switchAccount } from "./switch-account.ts";

export const enableAccount = handleCommand(spec, async (context) => {
  await switchAccount(context, false);
  return { account: context.body.account, disabled: false as const };
});
