import { type Actor, can } from "@cunjing/contract";
import { sql } from "kysely";
import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";

export interface ResponsibilityToChange {
  readonly unit: string;
  readonly pos: number;
  readonly kind: string;
  readonly holder: string;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly revision: number;
}

const lock = prepare<{ campaign: string; id: string }, ResponsibilityToChange>(
  (a) => sql`select unit, pos, kind, holder, lower(valid) as first_day, upper(valid) - 1 as last_day, revision
    from responsibility
    where campaign = ${a.campaign}::uuid and id = ${a.id}::uuid and not isempty(valid) for no key update`,
);

/**
 * The responsibility, locked, as the sender saw it.
 * @throws refusals `not_found` (also where it was withdrawn), `revision_outdated`
 */
export async function responsibilityToChange(
  tx: Transaction,
  actor: Actor,
  campaign: string,
  id: string,
  base: number | undefined,
): Promise<ResponsibilityToChange> {
  const row = await tx.askOne(lock({ campaign, id }));
  if (row === undefined || !can(actor, "responsibility.write", { campaign, pos: row.pos }))
    return refuse("not_found", {});
  return row.revision === base ? row : refuse("revision_outdated", { seen: base ?? 0, found: row.revision });
}
