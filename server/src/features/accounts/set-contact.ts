import { setContact as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { lockAccount } from "./account-statements.ts";
import { contactEvent, writeContact } from "./write-contact.ts";

export const setContact = handleCommand(spec, async ({ tx, body: { account, ...contact }, record }) => {
  if ((await tx.askOne(lockAccount({ account }))) === undefined) return refuse("not_found", {});
  writeContact(tx, account, contact);
  record(contactEvent(account, contact));
  return { account };
});
