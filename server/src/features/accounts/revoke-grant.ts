import { revokeGrant as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";

const lockGrant = prepare<{ grant: string }, { account: string; role: string; revoked_at: Date | null }>(
  (a) => sql`select account, role, revoked_at from role_grant where id = ${a.grant}::uuid for no key update`,
);

const revoke = prepare<{ grant: string; at: Date }, unknown>(
  (a) => sql`update role_grant set revoked_at = ${a.at}::timestamptz where id = ${a.grant}::uuid`,
);

/** Takes a role back at once: the processes that keep sessions are told by trigger (migration 0007). */
export const revokeGrant = handleCommand(spec, async ({ tx, actor, body, now, record }) => {
  const { grant, reason } = body;
  const row = await tx.askOne(lockGrant({ grant }));
  if (row === undefined) return refuse("not_found", {});
  const { account, role } = row;
  if (account === actor.account) return refuse("account_own", {});
  if (row.revoked_at !== null) return refuse("grant_over", {});
  tx.write(revoke({ grant, at: now }));
  record({ kind: "account.revoked", noun: "account", subject: account, change: { grant, role, reason } });
  return { grant, account };
});
