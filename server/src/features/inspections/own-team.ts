import { type Actor, grantsFor } from "@cunjing/contract";
import { refuse } from "../../platform/commands/refusal.ts";

/**
 * The team in whose name a visit is entered: the one that is named, else the task's, else the actor's only one that reaches the unit. The
 * campaign's office and the lead bureau of a pool enter for any team (from paper); where a round has one team alone, for that. Outside of
 * a round a visit need not be a team's (a leader's).
 * @param round the teams of the round; empty: any
 * @throws refusals `team_not_yours`, `team_unclear`
 */
export function ownTeam(
  actor: Actor,
  place: { readonly campaign: string; readonly pos: number },
  asked: {
    readonly team: string | undefined;
    readonly task: string | null;
    readonly round: readonly string[];
  },
): string | null {
  const grants = grantsFor(actor, "inspection.enter", place);
  const own = [...new Set(grants.flatMap(({ team }) => team ?? []))];
  const entersForAll = grants.some(({ role, team }) => team === null && role !== "third_party");
  const inRound = own.filter((team) => asked.round.length === 0 || asked.round.includes(team));
  const named = asked.team ?? asked.task ?? undefined;
  if (named === undefined) {
    const [only, ...more] = own.length === 0 && entersForAll ? asked.round : inRound;
    if (more.length > 0) return refuse("team_unclear", {});
    if (only !== undefined) return only;
    return own.length === 0 && asked.round.length === 0 ? null : refuse("team_not_yours", {});
  }
  const fits =
    (asked.task === null || asked.task === named) &&
    (asked.round.length === 0 || asked.round.includes(named));
  return fits && (own.includes(named) || entersForAll) ? named : refuse("team_not_yours", {});
}
