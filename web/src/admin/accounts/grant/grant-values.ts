/** What is filled in where a role is granted, and what is sent of it. */
import { type Reach, ROLE_REACHES, ROLES, type Role } from "@cunjing/contract";
import type { GrantPlace } from "./use-grant-places.ts";

export interface GrantValues {
  readonly role: Role;
  readonly campaign?: string;
  readonly organ?: string;
  readonly reach?: Reach;
  readonly units?: readonly { readonly unit: string; readonly name: string }[];
  readonly pool?: string;
  readonly team?: string;
  readonly first_day: string;
  readonly last_day?: string;
}

type Organ = GrantPlace["organs"][number];
type Team = GrantPlace["teams"][number];

/** What is asked for: the reach that was chosen if the role may have it, else the role's usual one. */
export function reachOf(role: Role, chosen: Reach | undefined): Reach {
  const allowed: readonly Reach[] = ROLE_REACHES[role];
  return chosen !== undefined && allowed.includes(chosen) ? chosen : (allowed[0] ?? "none");
}

/** The organs that whoever holds the role acts for. */
export const organsFor = (role: Role, organs: readonly Organ[]): readonly Organ[] =>
  organs.filter((organ) => organ.role === role && reachesOf(role).includes(reachOfOrgan(organ)));

/** A covert team's members see its sealed rounds: the team goes with that role alone, and the role with no other team. */
export const teamsFor = (role: Role, teams: readonly Team[]): readonly Team[] =>
  teams.filter(({ is_covert }) => is_covert === (role === "covert_member"));

/** Through what the organ acts: its team, its pool, or its unit. */
export function reachOfOrgan({ team, pool }: Pick<Organ, "team" | "pool">): Reach {
  if (team !== null) return "team";
  return pool !== null ? "pool" : "unit";
}

/** The body of `grant-role` besides its ids: fields of another reach, filled in before, are left out. */
export function grantBody({
  role,
  campaign,
  reach,
  units = [],
  pool,
  team,
  first_day,
  last_day,
}: GrantValues) {
  const held = reachOf(role, reach);
  const unit = units[0]?.unit;
  return {
    role,
    reach: held,
    first_day,
    ...(last_day ? { last_day } : {}),
    ...(ROLES[role].scope === "campaign" && campaign ? { campaign } : {}),
    ...(held === "unit" && unit !== undefined ? { unit } : {}),
    ...(held === "pool" && pool ? { pool } : {}),
    ...(held === "team" && team ? { team } : {}),
  };
}

const reachesOf = (role: Role): readonly Reach[] => ROLE_REACHES[role];
