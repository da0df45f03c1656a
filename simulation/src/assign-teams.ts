import { seedRandom } from "./random.ts";
import type { AssessedUnit } from "./read-tree.ts";

export type Team = {
  /** The policy's id: keyed by pool, since names repeat between the pools (S1-33). */
  id: string;
  name: string;
  /** Points by which the team scores above (or below) what it sees. */
  leniency: number;
};
export type Teams = {
  /** The team of each assessed unit. */
  of: ReadonlyMap<string, Team>;
  /** A second team of the same pool, for visits that are scored twice. */
  second: ReadonlyMap<string, Team>;
  covert: Team;
  supervision: Team;
};

/** Hands each track's units to its teams in runs of the official order (S1-12, S1-13). */
const ORDINALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

export function assignTeams(
  seed: string,
  assessed: readonly AssessedUnit[],
  counts: Readonly<Record<string, number>>,
): Teams {
  const makeTeam = (id: string, name: string, reach: number): Team => ({
    id,
    name,
    leniency: Math.round(seedRandom(seed, "team", id).bell(reach)),
  });
  const of = new Map<string, Team>();
  const second = new Map<string, Team>();
  for (const [track, members] of Map.groupBy(assessed, ({ unit }) => unit.track || unit.kind)) {
    const inOrder = members.toSorted(
      (a, b) => Number(a.unit.order) - Number(b.unit.order) || (a.unit.id < b.unit.id ? -1 : 1),
    );
    const count = Math.min(counts[track] ?? 1, inOrder.length);
    const teams = Array.from({ length: count }, (_, at) =>
      makeTeam(`${track}_${at + 1}`, `第${ORDINALS[at] ?? at + 1}督查小组`, 7),
    );
    for (const [at, { unit }] of inOrder.entries()) {
      const mine = Math.floor((at * count) / inOrder.length);
      of.set(unit.id, teams[mine] as Team);
      second.set(unit.id, teams[(mine + 1) % count] as Team);
    }
  }
  return {
    of,
    second,
    covert: makeTeam("covert", "督查暗访组", 2),
    supervision: makeTeam("gan_zhuan_zheng_office", "“敢转争”督导组", 2),
  };
}
