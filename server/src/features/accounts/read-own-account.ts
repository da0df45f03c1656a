import { readOwnAccount as spec, verbsIn } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { grantAnswer, selectAccount, selectContact, selectGrants } from "./account-statements.ts";

export const readOwnAccount = handleRead(spec, async ({ tx, actor, now }) => {
  const { account } = actor;
  const [row, grants, contact] = await Promise.all([
    tx.askOne(selectAccount({ account })),
    tx.ask(selectGrants({ account })),
    tx.askOne(selectContact({ account })),
  ]);
  if (row === undefined) return refuse("not_found", {});
  const { telephone = null, other = null } = contact ?? {};
  return {
    ...row,
    telephone,
    other,
    grants: grants.map(grantAnswer),
    verbs: [...verbsIn(actor, null)],
    as_of: now.toISOString(),
  };
});
