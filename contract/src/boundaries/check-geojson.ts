/**
 * A file of boundaries, feature by feature: RFC 7946, polygons in degrees of WGS-84. Everything that is wrong is said with the feature's number
 * and name; what is right comes out as MultiPolygons to seven decimals, a centimetre.
 */

export type Position = readonly [lon: number, lat: number];
export type Ring = readonly Position[];
export type Polygons = readonly (readonly Ring[])[];

export interface Boundary {
  /** Its number in the file, from 1, and what it calls itself: `第3个要素“甲县”`. */
  readonly at: string;
  /** One of the two. */
  readonly unit: string | undefined;
  readonly code: string | undefined;
  readonly polygons: Polygons;
}

export interface BoundaryFault {
  readonly at: string;
  readonly found: string;
  readonly expected: string;
}

export const MOST_FEATURES = 5_000;
export const MOST_POSITIONS = 500_000;

interface Feature {
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
}

/** @param file parsed JSON of whatever shape */
export function checkGeojson(file: unknown): {
  boundaries: readonly Boundary[];
  faults: readonly BoundaryFault[];
} {
  const { type, features, crs } = (file ?? {}) as { type?: unknown; features?: unknown; crs?: unknown };
  const whole = (found: string, expected: string) => ({
    boundaries: [],
    faults: [{ at: "", found, expected }],
  });
  if (type !== "FeatureCollection" || !Array.isArray(features))
    return whole(show(type), "应为 GeoJSON 的 FeatureCollection");
  if (crs !== undefined && !/CRS84|EPSG:+(?:4326|4490)\b/.test(JSON.stringify(crs)))
    return whole(show(crs), "应为 WGS-84 或 CGCS2000 的经纬度，请先转换坐标系");
  if (features.length === 0) return whole("0", "至少应有一个要素");
  if (features.length > MOST_FEATURES)
    return whole(`${features.length}`, `最多 ${MOST_FEATURES} 个要素，请分几次导入`);
  const budget = { left: MOST_POSITIONS };
  const boundaries: Boundary[] = [];
  const faults: BoundaryFault[] = [];
  for (const [index, feature] of (features as (Feature | null)[]).entries()) {
    const read = readFeature(feature, index + 1, budget);
    if ("polygons" in read) boundaries.push(read);
    else faults.push(read);
  }
  return { boundaries, faults };
}

function readFeature(
  feature: Feature | null,
  number: number,
  budget: { left: number },
): Boundary | BoundaryFault {
  const { properties, geometry } = feature ?? {};
  const name = textOf(properties?.name);
  const at = `第${number}个要素${name === undefined ? "" : `“${name}”`}`;
  const fault = (found: string, expected: string): BoundaryFault => ({ at, found, expected });
  if (feature?.type !== "Feature") return fault(show(feature?.type), "应为 Feature");
  const unit = textOf(properties?.unit);
  const code = textOf(properties?.code);
  if (unit === undefined && code === undefined)
    return fault("", "properties 中应有 unit（单位编号）或 code（区划代码）");
  const { type, coordinates } = geometry ?? {};
  if (type !== "Polygon" && type !== "MultiPolygon") return fault(show(type), "应为 Polygon 或 MultiPolygon");
  const parts: unknown = type === "Polygon" ? [coordinates] : coordinates;
  if (!Array.isArray(parts) || parts.length === 0) return fault(show(parts), "应有坐标");
  const polygons: Ring[][] = [];
  for (const part of parts as unknown[]) {
    if (!Array.isArray(part) || part.length === 0) return fault(show(part), "每个面至少应有一圈坐标");
    const rings: Ring[] = [];
    for (const ring of part as unknown[]) {
      const read = readRing(ring, budget);
      if ("expected" in read) return fault(read.found, read.expected);
      rings.push(read.ring);
    }
    polygons.push(rings);
  }
  return { at, unit, code, polygons };
}

function readRing(
  ring: unknown,
  budget: { left: number },
): { ring: Ring } | { found: string; expected: string } {
  if (!Array.isArray(ring) || ring.length < 4)
    return { found: show(ring), expected: "一圈坐标至少应有 4 个点" };
  budget.left -= ring.length;
  if (budget.left < 0)
    return {
      found: `${MOST_POSITIONS - budget.left}`,
      expected: `全部最多 ${MOST_POSITIONS} 个点，请先简化`,
    };
  const positions: Position[] = [];
  for (const position of ring as unknown[]) {
    const [lon, lat] = Array.isArray(position) ? (position as unknown[]) : [];
    if (
      typeof lon !== "number" ||
      typeof lat !== "number" ||
      !(Math.abs(lon) <= 180) ||
      !(Math.abs(lat) <= 90)
    )
      return { found: show(position), expected: "每个点应为 [经度, 纬度]，单位为度，经度在前" };
    positions.push([toSeven(lon), toSeven(lat)]);
  }
  const [first, last] = [positions[0], positions.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
    return { found: show(last), expected: "一圈坐标的首尾应是同一点" };
  return { ring: positions };
}

const toSeven = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== ""
    ? value.trim()
    : typeof value === "number"
      ? String(value)
      : undefined;

function show(value: unknown): string {
  const text = value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
