/** Rights are one question, asked first: may this actor do this, here? Lists are cut by the same answer (`reach`). */
import { EVERYBODY, hasVerb } from "./powers.ts";
import type { Role } from "./roles.ts";
import { ROLES } from "./roles.ts";
import { VERBS, type Verb } from "./verbs.ts";

/** Positions in the unit tree, first and last included: a unit's own position to the last one below it. */
export type Range = readonly [first: number, last: number];

/** A role that an account holds: in a campaign over units, or on the site (campaign null, no ranges). */
export interface Grant {
  readonly role: Role;
  readonly campaign: string | null;
  readonly ranges: readonly Range[];
  /** The unit or body in whose name it is held, as today's tree has it. */
  readonly unit: string | null;
  readonly team: string | null;
  /** Rounds whose sealed records this grant lets its holder see before their release. */
  readonly cleared?: readonly string[];
}

/** Who asks, as the session knows: the grants are those that hold today. */
export interface Actor {
  readonly account: string;
  readonly post: string;
  readonly grants: readonly Grant[];
}

/** Where it is to be done. Without `pos`: anywhere in the campaign (or, with campaign null, on the site). */
export interface Place {
  readonly campaign: string | null;
  readonly pos?: number | undefined;
}

/** Whether a grant of this actor gives the verb at this place, or everybody may. */
export function can(actor: Actor, verb: Verb, place: Place): boolean {
  if (EVERYBODY.includes(verb)) return true;
  return actor.grants.some((grant) => gives(grant, verb, place.campaign) && reaches(grant, place.pos));
}

/** Whether the actor may do it on the site or in any campaign: what reads of the site ask, which cut their answer by the actor's own part. */
export function canAnywhere(actor: Actor, verb: Verb): boolean {
  return EVERYBODY.includes(verb) || actor.grants.some(({ campaign }) => can(actor, verb, { campaign }));
}

/** All that the actor may do at some place of the campaign, or with null on the site: a screen offers nothing else. In the order of VERBS. */
export function verbsIn(actor: Actor, campaign: string | null): readonly Verb[] {
  return (Object.keys(VERBS) as Verb[]).filter((verb) => can(actor, verb, { campaign }));
}

/** The roles that the actor holds in the campaign, or with null on the site, each once. */
export function rolesIn(actor: Actor, campaign: string | null): readonly Role[] {
  return [...new Set(actor.grants.filter((grant) => grant.campaign === campaign).map(({ role }) => role))];
}

/** The ranges in which the actor may do it, in order and without overlaps; empty: nowhere. */
export function reach(actor: Actor, verb: Verb, campaign: string): readonly Range[] {
  return joinRanges(
    actor.grants.filter((grant) => gives(grant, verb, campaign)).flatMap((grant) => grant.ranges),
  );
}

/** All that the actor may touch of a campaign, by whatever verb: what row-level security lets through. */
export function wholeReach(actor: Actor, campaign: string): readonly Range[] {
  return joinRanges(
    actor.grants.filter((grant) => grant.campaign === campaign).flatMap((grant) => grant.ranges),
  );
}

/** The grants through which the actor may do it there: their sides and units decide what follows. */
export function grantsFor(actor: Actor, verb: Verb, place: Place): readonly Grant[] {
  return actor.grants.filter((grant) => gives(grant, verb, place.campaign) && reaches(grant, place.pos));
}

/** Ranges in order, those that touch or overlap made one. */
export function joinRanges(ranges: readonly Range[]): readonly Range[] {
  const joined: [number, number][] = [];
  for (const [first, last] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

function gives(grant: Grant, verb: Verb, campaign: string | null): boolean {
  const { scope } = ROLES[grant.role];
  return hasVerb(grant.role, verb) && (scope === "site" || grant.campaign === campaign);
}

function reaches(grant: Grant, pos: number | undefined): boolean {
  if (pos === undefined || ROLES[grant.role].scope === "site") return true;
  return grant.ranges.some(([first, last]) => first <= pos && pos <= last);
}

/** All the actor's grants in the campaign that reach the position, whatever they give. */
export function grantsOver(actor: Actor, campaign: string, pos: number): readonly Grant[] {
  return actor.grants.filter((grant) => grant.campaign === campaign && reaches(grant, pos));
}
