import type { Actor } from "@cunjing/contract";

/** The teams in whose name the actor issues in the campaign; none: it issues as an office. */
export const ownTeams = (actor: Actor, campaign: string): readonly string[] => [
  ...new Set(
    actor.grants.flatMap(({ campaign: of, team }) => (of === campaign && team !== null ? [team] : [])),
  ),
];
