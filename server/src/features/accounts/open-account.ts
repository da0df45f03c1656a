import { openAccount as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { contactEvent, writeContact } from "./write-contact.ts";

const insertAccount = prepare<{ account: string; name: string; post: string; language: string }, unknown>(
  (a) => sql`insert into account (id, name, post, language)
    values (${a.account}::uuid, ${a.name}::text, ${a.post}::text, ${a.language}::text)`,
);

/** A name that is in use is refused (constraint account_name_once). */
export const openAccount = handleCommand(spec, async ({ tx, body, record }) => {
  const { account, name, post, language, contact } = body;
  tx.write(insertAccount({ account, name, post, language }));
  // Some sites make names of people's own: it is kept where it can be erased.
  record({
    kind: "account.opened",
    noun: "account",
    subject: account,
    change: { post, language },
    personal: { name },
  });
  if (contact !== undefined && (contact.telephone !== null || contact.other !== null)) {
    writeContact(tx, account, contact);
    record(contactEvent(account, contact));
  }
  return { account, revision: 1 };
});
