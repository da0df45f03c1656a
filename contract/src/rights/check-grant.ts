/** Whether a role may be given: administrators apart from each other and from the work, a reach that fits the role (requirements, B6, E6). */
import { type Failure, failure } from "../failures/failure.ts";
import type { Phrase } from "../failures/phrase.ts";
import { REACHES, type Reach, ROLE_REACHES } from "./reaches.ts";
import { ROLES, type Role } from "./roles.ts";

/** Days a role is held, both included; null is open. */
interface Days {
  readonly first_day: string;
  readonly last_day: string | null;
}

export interface HeldGrant extends Days {
  readonly role: Role;
}

export interface WantedGrant extends HeldGrant {
  readonly campaign: string | null;
  readonly reach: Reach;
  readonly unit: string | null;
  readonly pool: string | null;
  readonly team: string | null;
}

/**
 * What stands against the grant, or undefined.
 * @param held the account's other grants that are not revoked
 */
export function checkGrant(wanted: WantedGrant, held: readonly HeldGrant[]): Failure | undefined {
  const { role } = wanted;
  const expected = faultOfReach(wanted);
  if (expected !== undefined) return failure("grant_reach_wrong", { role: phraseOf(role), expected });
  if (role === "visiting_auditor" && wanted.last_day === null)
    return failure("grant_last_day_missing", { role: phraseOf(role) });
  const other = held.find((one) => doOverlap(one, wanted) && !mayShareAccount(one.role, role));
  if (other !== undefined)
    return failure("grant_apart", { role: phraseOf(role), held: phraseOf(other.role) });
  return undefined;
}

/** Roles of the work may meet in one account; an administrator's with no other (three powers apart: GB/T 22239-2019, 8.1.5). */
export function mayShareAccount(a: Role, b: Role): boolean {
  return a === b || (ROLES[a].side !== "administering" && ROLES[b].side !== "administering");
}

/** What would be right, or undefined. */
function faultOfReach({ role, campaign, reach, unit, pool, team }: WantedGrant): Phrase | undefined {
  const allowed: readonly Reach[] = ROLE_REACHES[role];
  if (!allowed.includes(reach)) return either(allowed.map((one) => REACHES[one]));
  if (ROLES[role].scope === "site") {
    const isBare = campaign === null && unit === null && pool === null && team === null;
    return isBare
      ? undefined
      : { zh: "不属于行动，也不写单位、组别、队伍", en: "no campaign, unit, pool or team" };
  }
  // Without a campaign an office may open one over its unit: somebody has to be the first.
  if (campaign === null && role !== "campaign_office") return { zh: "写明属于哪个行动", en: "a campaign" };
  if (reach === "unit" && unit === null) return { zh: "写明单位", en: "a unit" };
  if ((reach === "pool") !== (pool !== null)) return { zh: "组别与范围相符", en: "a pool with reach pool" };
  if ((reach === "team") !== (team !== null)) return { zh: "队伍与范围相符", en: "a team with reach team" };
  return undefined;
}

const doOverlap = (a: Days, b: Days): boolean =>
  (a.last_day === null || b.first_day <= a.last_day) && (b.last_day === null || a.first_day <= b.last_day);

const phraseOf = (role: Role): Phrase => ({ zh: ROLES[role].zh, en: ROLES[role].en });

const either = (phrases: readonly Phrase[]): Phrase => ({
  zh: phrases.map(({ zh }) => zh).join("或"),
  en: phrases.map(({ en }) => en).join(" or "),
});
