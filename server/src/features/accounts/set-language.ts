import { setLanguage as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { prepare } from "../../platform/statements/prepare.ts";

const updateLanguage = prepare<{ account: string; language: string }, unknown>(
  (a) => sql`update account set language = ${a.language}::text where id = ${a.account}::uuid`,
);

/** No event: which language somebody reads is nobody's business. */
export const setLanguage = handleCommand(spec, async ({ tx, actor, body: { language } }) => {
  tx.write(updateLanguage({ account: actor.account, language }));
  return { language };
});
