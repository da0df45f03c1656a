import { erasePersonalValues as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";

/** The function asks for the verb itself, and gives no value back (migration 0017). */
const erase = prepare<
  { noun: string; subject: string; names: readonly string[] | undefined; command: string; at: Date },
  { event_id: number; name: string }
>(
  (a) => sql`select event_id, name
    from erase_personal(${a.noun}::text, ${a.subject}::text, ${a.names}::text[], ${a.command}::uuid, ${a.at}::timestamptz)
    order by event_id, name`,
);

/** The record names each value that went, so that a check can tell an erasure from a value that somebody took away. */
export const erasePersonalValues = handleCommand(spec, async ({ tx, body, command, at, record }) => {
  const { noun, subject, names, basis, reason } = body;
  const erased = await tx.ask(erase({ noun, subject, names, command, at }));
  if (erased.length === 0) return refuse("nothing_to_erase", {});
  record({
    kind: "personal.erased",
    noun,
    subject,
    change: { basis, reason, values: erased.map(({ event_id, name }) => [event_id, name]) },
  });
  return { erased: erased.length };
});
