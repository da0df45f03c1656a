import type { CommandContext } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { lockTeam, type TeamRow } from "./team-statements.ts";

/**
 * The team, locked, as the sender saw it. Whose it is comes before its revision, which is nothing to whoever does not keep it: a covert team's
 * would rise with each territory given to it, so to them it is not there.
 * @throws refusals `not_found`, `team_of_another`, `revision_outdated`
 */
export async function teamToChange(
  { tx, campaign, base, now }: Pick<CommandContext<unknown>, "tx" | "campaign" | "base" | "now">,
  team: string,
): Promise<TeamRow> {
  const row = await tx.askOne(lockTeam({ campaign, team, day: siteDay(now) }));
  if (row === undefined || (row.kind === "covert" && !row.own)) return refuse("not_found", {});
  if (!row.own) return refuse("team_of_another", { team: row.name });
  return row.revision === base ? row : refuse("revision_outdated", { seen: base ?? 0, found: row.revision });
}
