/** What the map draws: the units' regions where their boundary was loaded, else their point; shaded as the tiles are. */
import gcoord from "gcoord";
import type { Answer } from "../../api/types.ts";
import { shadeOf } from "./classes.ts";
import { type Child, type NumberId, readNumber, valueAlone } from "./numbers.ts";

export type Boundaries = Answer<"read-boundaries">;
export type Crs = Answer<"read-map">["crs"];
type Position = [number, number];

export interface PlaceFeature {
  readonly type: "Feature";
  readonly properties: {
    readonly unit: string;
    readonly name: string;
    readonly printed: string;
    readonly shade: string;
  };
  readonly geometry:
    | { readonly type: "MultiPolygon"; readonly coordinates: Position[][][] }
    | { readonly type: "Point"; readonly coordinates: Position };
}

/** Base maps in GCJ-02 stand some hundred metres off: what is drawn on them is moved for display, and never stored so (requirements, E5). */
export const toDisplay = (position: readonly number[], crs: Crs): Position => {
  const [lon = 0, lat = 0] = position;
  return crs === "gcj02"
    ? (gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02) as Position)
    : [lon, lat];
};

interface Drawing {
  readonly children: readonly Child[];
  readonly boundaries: Boundaries;
  readonly crs: Crs;
  readonly by: NumberId;
}

/** In official order; a unit with neither boundary nor point is not drawn (the table has it). */
export function featuresOf({ children, boundaries, crs, by }: Drawing): readonly PlaceFeature[] {
  const regions = new Map(boundaries.features.map((feature) => [feature.id, feature.geometry.coordinates]));
  return children.flatMap((child): readonly PlaceFeature[] => {
    const number = readNumber(child, by);
    const properties = {
      unit: child.unit,
      name: child.name,
      printed: number == null ? "" : valueAlone(number.printed),
      shade: shadeOf(by, number?.value ?? null),
    };
    const region = regions.get(child.unit);
    if (region !== undefined) {
      const coordinates = region.map((polygon) =>
        polygon.map((ring) => ring.map((at) => toDisplay(at, crs))),
      );
      return [
        { type: "Feature" as const, properties, geometry: { type: "MultiPolygon" as const, coordinates } },
      ];
    }
    if (child.point === null) return [];
    const coordinates = toDisplay([child.point.lon, child.point.lat], crs);
    return [{ type: "Feature" as const, properties, geometry: { type: "Point" as const, coordinates } }];
  });
}

/** West, south, east, north of all that is drawn. */
export function boundsOf(features: readonly PlaceFeature[]): [number, number, number, number] | undefined {
  const positions = features.flatMap(({ geometry }) =>
    geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates.flat(2),
  );
  if (positions.length === 0) return undefined;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of positions) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** Where a unit's name stands: the middle of its largest ring's box. */
export function middleOf({ geometry }: PlaceFeature): Position {
  if (geometry.type === "Point") return geometry.coordinates;
  const rings = geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1));
  const boxes = rings.map((ring) => {
    const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
    const box = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)] as const;
    return { box, area: (box[1] - box[0]) * (box[3] - box[2]) };
  });
  const [largest] = boxes.toSorted((a, b) => b.area - a.area);
  if (largest === undefined) return [0, 0];
  const [west, east, south, north] = largest.box;
  return [(west + east) / 2, (south + north) / 2];
}
