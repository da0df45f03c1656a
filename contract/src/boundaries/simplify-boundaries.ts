/**
 * Boundaries for a screen. Every position goes to the nearest point of one grid, and what falls together is dropped: two units that share an edge
 * go to the same points and still meet, which no method that looks at one ring at a time can promise.
 */
import type { Polygons, Position, Ring } from "./check-geojson.ts";

/** West, south, east, north. */
export type Box = readonly [number, number, number, number];

/** Steps across the longer side: a wall screen's width in points. */
const STEPS = 2_000;

/** The grid's step in degrees for a view of this box: a power of ten or two or five times one, so that figures stay short. */
export function stepFor([west, south, east, north]: Box): number {
  const wanted = Math.max(east - west, north - south, 1e-6) / STEPS;
  const power = 10 ** Math.floor(Math.log10(wanted));
  return [5, 2, 1].map((times) => times * power).find((step) => step <= wanted) ?? power;
}

/** The same shape on the grid. A ring that shrinks to less than a triangle goes; where nothing would be left, the first polygon stays as it was. */
export function simplifyBoundary(polygons: Polygons, step: number): Polygons {
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  const snap = (degrees: number) => Number((Math.round(degrees / step) * step).toFixed(decimals));
  const kept = polygons
    .map((rings) => {
      const [outer, ...holes] = rings.map((ring) => thin(ring, snap));
      return outer === undefined || outer.length < 4
        ? []
        : [outer, ...holes.filter(({ length }) => length >= 4)];
    })
    .filter((rings) => rings.length > 0);
  return kept.length > 0 ? kept : polygons.slice(0, 1);
}

/** On the grid, without positions that fall on the one before. */
function thin(ring: Ring, snap: (degrees: number) => number): Ring {
  const kept: Position[] = [];
  for (const [lon, lat] of ring) {
    const here: Position = [snap(lon), snap(lat)];
    const last = kept.at(-1);
    if (last !== undefined && last[0] === here[0] && last[1] === here[1]) continue;
    kept.push(here);
  }
  return kept;
}

/** The box around polygons. */
export function boxOf(polygons: Polygons): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of polygons.flat(2)) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}
