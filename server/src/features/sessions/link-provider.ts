import { linkProvider as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { requireAccount } from "./require-account.ts";

const insertLink = prepare<
  { provider: string; subject: string; account: string; by: string; at: Date },
  { account: string }
>(
  (a) => sql`insert into oidc_link (provider, subject, account, made_by, made_at)
    values (${a.provider}::text, ${a.subject}::text, ${a.account}::uuid, ${a.by}::uuid, ${a.at}::timestamptz)
    on conflict do nothing returning account`,
);

export const linkProvider = handleCommand(spec, async ({ tx, actor, body, now, record }) => {
  await requireAccount(tx, body.account);
  const made = await tx.askOne(insertLink({ ...body, by: actor.account, at: now }));
  if (made === undefined) refuse("id_taken", { id: body.subject });
  record({
    kind: "account.provider-linked",
    noun: "account",
    subject: body.account,
    change: { provider: body.provider },
    personal: { subject: body.subject },
  });
  return body;
});
