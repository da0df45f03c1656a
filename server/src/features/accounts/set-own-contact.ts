import { setOwnContact as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { contactEvent, writeContact } from "./write-contact.ts";

export const setOwnContact = handleCommand(spec, async ({ tx, actor: { account }, body, record }) => {
  writeContact(tx, account, body);
  record(contactEvent(account, body));
  return { account };
});
