import type { Actor } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";

/** Who stands above the teams sees both scores of a place at once. */
const ABOVE_TEAMS: readonly string[] = ["campaign_office", "pool_lead", "watch_office"];

/**
 * Two teams that score one place for the agreement statistics do so blindly: of a pair of tasks a team sees the other's inspection when its
 * own is in. A condition over `inspection i`.
 */
export function notBlind(actor: Actor, campaign: string): RawBuilder<boolean> {
  const own = actor.grants.filter((grant) => grant.campaign === campaign);
  const teams = own.flatMap(({ team }) => team ?? []);
  if (teams.length === 0 || own.some(({ role }) => ABOVE_TEAMS.includes(role))) return sql<boolean>`true`;
  return sql<boolean>`(i.task is null or not exists (
    select from task theirs join task mine on mine.campaign = theirs.campaign
      and (mine.double_of = theirs.id or theirs.double_of = mine.id)
    where theirs.campaign = i.campaign and theirs.id = i.task and mine.team = any(${teams}::uuid[]) and mine.withdrawn_at is null
      and not exists (select from inspection o where o.campaign = mine.campaign and o.task = mine.id and o.state <> 'withdrawn')))`;
}
