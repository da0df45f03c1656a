import { discardHeld as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";

const lockHeld = prepare<{ command: string; campaign: string }, { state: string; name: string }>(
  (a) =>
    sql`select state, name from held_command where id = ${a.command}::uuid and campaign = ${a.campaign}::uuid for update`,
);

const discard = prepare<{ command: string; at: Date }, unknown>(
  (a) => sql`update held_command set state = 'discarded', settled_at = ${a.at} where id = ${a.command}::uuid`,
);

/** Gives up a command that waits, or that could not be done: it is done by nobody's push any more. */
export const discardHeld = handleCommand(spec, async ({ tx, campaign, body, now, record }) => {
  const row = await tx.askOne(lockHeld({ command: body.command, campaign }));
  if (row === undefined) return refuse("not_found", {});
  if (row.state === "done") return refuse("held_settled", {});
  tx.write(discard({ command: body.command, at: now }));
  record({ kind: "held.discarded", noun: "held", subject: body.command, change: { name: row.name } });
  return { command: body.command, state: "discarded" as const };
});
