/** The actor as seen from one problem: on which sides, at which level (contract/src/problems/sides.ts). */
import {
  type Actor,
  type ClosingChain,
  grantsOver,
  type HeldRole,
  type ProblemActor,
  type Role,
  sidesOf,
  type WorkLevel,
} from "@cunjing/contract";
import type { CaseRow } from "./case-row.ts";

/** The level at which a role's office works; teams and watchers are at none. */
export const LEVEL_OF: Partial<Record<Role, WorkLevel>> = {
  campaign_office: "city",
  pool_lead: "city",
  county_office: "county",
  town_office: "town",
  guanqu_office: "guanqu",
  village: "village",
};

/** @param isOwn whether it is the actor's own finding (found-by-own.ts) */
export function actingOn(
  actor: Actor,
  campaign: string,
  row: CaseRow,
  chain: ClosingChain,
  isOwn: boolean,
): ProblemActor {
  const grants = grantsOver(actor, campaign, row.pos);
  const held: HeldRole[] = grants.map(({ role, ranges }) => ({
    role,
    level: LEVEL_OF[role] ?? null,
    of_responsible_unit: ranges.some(
      ([first, last]) => row.responsible_pos <= first && last <= row.responsible_end,
    ),
  }));
  const level = held.find((one) => one.level !== null)?.level ?? null;
  return {
    person: actor.account,
    sides: sidesOf(held, chain),
    level,
    was_responsible: grants.some(({ unit }) => unit !== null && row.past_units.includes(unit)),
    finding: isOwn ? "own" : row.team === null ? "of_post" : "of_team",
  };
}
