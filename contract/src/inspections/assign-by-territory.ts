/** Which team goes to which unit: by whose territory it lies in, and evenly where several share it. */

export interface TeamTerritory {
  readonly team: string;
  /** Ranges of the unit tree that it covers; none: it goes everywhere (a covert or topic team). */
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

export interface PlacedUnit {
  readonly unit: string;
  readonly pos: number;
}

export interface Assignment {
  readonly assigned: readonly { readonly unit: string; readonly team: string }[];
  /** In no team's territory. */
  readonly unassigned: readonly string[];
}

/**
 * Each unit goes to the team with the narrowest territory around it: a team for a town before one for its county, either before one that goes
 * everywhere. Of several as narrow the one with the fewest units so far, then by id. Units are taken in the order of the tree, so that the
 * order in which they are given does not matter.
 */
export function assignByTerritory(units: readonly PlacedUnit[], teams: readonly TeamTerritory[]): Assignment {
  const load = new Map(teams.map(({ team }) => [team, 0]));
  const assigned: { unit: string; team: string }[] = [];
  const unassigned: string[] = [];
  for (const { unit, pos } of [...units].sort((a, b) => a.pos - b.pos)) {
    const [nearest] = teams
      .flatMap(({ team, ranges }) => {
        const width = widthAround(ranges, pos);
        return width === undefined ? [] : [{ team, width, load: load.get(team) ?? 0 }];
      })
      .sort((a, b) => a.width - b.width || a.load - b.load || (a.team < b.team ? -1 : 1));
    if (nearest === undefined) unassigned.push(unit);
    else {
      assigned.push({ unit, team: nearest.team });
      load.set(nearest.team, nearest.load + 1);
    }
  }
  return { assigned, unassigned };
}

/** The width of the narrowest range around a position; endless for a team that goes everywhere; undefined outside. */
function widthAround(ranges: TeamTerritory["ranges"], pos: number): number | undefined {
  if (ranges.length === 0) return Number.MAX_SAFE_INTEGER;
  const widths = ranges.flatMap(([first, last]) => (first <= pos && pos <= last ? [last - first] : []));
  return widths.length === 0 ? undefined : Math.min(...widths);
}
