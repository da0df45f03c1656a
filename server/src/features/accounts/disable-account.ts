import { disableAccount as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { switchAccount } from "./switch-account.ts";

export const disableAccount = handleCommand(spec, async (context) => {
  await switchAccount(context, true);
  return { account: context.body.account, disabled: true as const };
});
