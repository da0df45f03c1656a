import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { lockTeam, type TeamRow } from "./team-statements.ts";

/**
 * The team, locked, as the sender saw it.
 * @param base the revision that the sender saw (If-Match)
 * @throws refusals `not_found`, `revision_outdated`
 */
export async function teamToChange(
  tx: Transaction,
  campaign: string,
  team: string,
  base: number | undefined,
): Promise<TeamRow> {
  const row = await tx.askOne(lockTeam({ campaign, team }));
  if (row === undefined) return refuse("not_found", {});
  return row.revision === base ? row : refuse("revision_outdated", { seen: base ?? 0, found: row.revision });
}
