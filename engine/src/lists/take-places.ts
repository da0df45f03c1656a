/** Takes the first places of one pool, with a stated answer for ties at the edge (AMB-10). */

export type EdgeRule = "include_all" | "include_none" | "tie_break";

export interface PoolPlaces {
  /** Units of the pool in the order of their places; units with an equal `placeOf` are tied. */
  readonly units: readonly number[];
  /** The place that the ranking gave: equal for tied units, rising along `units`. */
  placeOf(unit: number): number;
  /** How many places there are to take. */
  readonly places: number;
  readonly edge: EdgeRule;
  /** A dense ranking (1, 1, 2) spends one place on all that are tied. */
  readonly dense: boolean;
  /** edge tie_break: negative where a goes in before b, 0 where the chain does not decide. */
  breakTie(a: number, b: number): number;
}

export interface Taken {
  readonly unit: number;
  /** The unit's place falls on the edge, where a tie had to be decided. */
  readonly tiedAtEdge: boolean;
}

/** The units that are on the list. With `include_all` and ties they may be more than `places`, with `include_none` fewer. */
export function takePlaces(pool: PoolPlaces): readonly Taken[] {
  const taken: Taken[] = [];
  let place = 1;
  for (const group of tiedGroups(pool)) {
    const room = roomAt(place, group.length, pool);
    if (room <= 0) break;
    const edge = room < group.length;
    for (const unit of edge ? admitted(group, room, pool) : group) taken.push({ unit, tiedAtEdge: edge });
    place += pool.dense ? 1 : group.length;
  }
  return taken;
}

function roomAt(place: number, size: number, { places, dense }: PoolPlaces): number {
  if (!dense) return places - place + 1;
  if (place > places) return 0;
  return place < places ? size : 1;
}

function tiedGroups({ units, placeOf }: PoolPlaces): number[][] {
  const groups: number[][] = [];
  for (const unit of units) {
    const last = groups.at(-1);
    if (last !== undefined && placeOf(last[0]!) === placeOf(unit)) last.push(unit);
    else groups.push([unit]);
  }
  return groups;
}

/** Which of the tied go in where there is room for some of them only. */
function admitted(group: readonly number[], room: number, { edge, breakTie }: PoolPlaces): readonly number[] {
  if (edge === "include_all") return group;
  if (edge === "include_none") return [];
  const ordered = [...group].sort((a, b) => breakTie(a, b) || a - b);
  const lastIn = ordered[room - 1]!;
  // What the chain leaves equal goes in together: nobody is picked by the order of the file.
  return ordered.filter((unit, i) => i < room || breakTie(unit, lastIn) === 0);
}
