import { readAccount as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { grantAnswer, selectAccount, selectContact, selectGrants } from "./account-statements.ts";

/** One account with its grants. Its telephone is not shown: keeping accounts does not need it. */
export const readAccount = handleRead(spec, async ({ tx, query: { account } }) => {
  const [row, grants, contact] = await Promise.all([
    tx.askOne(selectAccount({ account })),
    tx.ask(selectGrants({ account })),
    tx.askOne(selectContact({ account })),
  ]);
  if (row === undefined) return refuse("not_found", {});
  return { ...row, has_contact: contact !== undefined, grants: grants.map(grantAnswer) };
});
