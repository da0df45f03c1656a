import { unlinkProvider as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { endSessionsOf } from "./session-statements.ts";

const deleteLink = prepare<{ provider: string; subject: string }, { account: string }>(
  (a) => sql`delete from oidc_link
    where provider = ${a.provider}::text and subject = ${a.subject}::text returning account`,
);

export const unlinkProvider = handleCommand(spec, async ({ tx, body, record }) => {
  const link = await tx.askOne(deleteLink(body));
  if (link === undefined) return refuse("not_found", {});
  tx.write(endSessionsOf({ account: link.account, but: undefined }));
  record({
    kind: "account.provider-unlinked",
    noun: "account",
    subject: link.account,
    change: { provider: body.provider },
    personal: { subject: body.subject },
  });
  return { account: link.account };
});
