import type { ExifReading } from "./read-exif.ts";

/** How far the times that a photo's file tells lie from the one that the device claims; positive: the file's is later. */
export interface ClockDrift {
  /** Seconds between the camera's clock and the claim; null where the file tells no time of taking. */
  readonly camera: number | null;
  /** Whether the file names the zone of its clock, or the site's zone had to be assumed (said beside the number). */
  readonly cameraZone: "recorded" | "assumed" | null;
  /** Seconds between the satellites' time and the claim. A fix may be minutes old; null where there is none. */
  readonly satellites: number | null;
}

/**
 * Compares times. A drift is a hint to a person: clocks are set wrong in good faith, and files are written in bad.
 * @param claimedAt the device's instant of taking, ISO 8601 with a zone.
 * @param siteOffset the site's offset from UTC, for example `+08:00`, for files that name no zone.
 */
export function measureClockDrift(
  exif: Pick<ExifReading, "time" | "gpsTime">,
  claimedAt: string,
  siteOffset: string,
): ClockDrift {
  const claimed = Date.parse(claimedAt);
  const since = (instant: string): number => (Date.parse(instant) - claimed) / 1000;
  // The time of the file's last change says nothing about the taking.
  const time = exif.time?.source === "changed" ? null : exif.time;
  return {
    camera: time === null ? null : since(`${time.local}${time.offset ?? siteOffset}`),
    cameraZone: time === null ? null : time.offset === null ? "assumed" : "recorded",
    satellites: exif.gpsTime === null ? null : since(exif.gpsTime),
  };
}

/** A claimed position: what the device measured beside the photo. Degrees. */
export interface ClaimedPlace {
  readonly latitude: number;
  readonly longitude: number;
  readonly datum: string;
}

/** The distance between two places in metres, or why it cannot be told. */
export type PlaceDrift =
  | { readonly kind: "distance"; readonly metres: number }
  | { readonly kind: "datums-differ"; readonly claimed: string; readonly exif: string };

/** The earth's mean radius in metres (IUGG): on a sphere distances are right within 0.6 %. */
const EARTH_RADIUS = 6_371_008.8;

/** WGS-84 and CGCS2000 differ by centimetres, less than any telephone measures. */
const SAME_DATUM = new Set(["wgs84", "cgcs2000"]);

/**
 * Compares places. Positions of shifted datums (GCJ-02, BD-09) lie hundreds of metres from true ones; nothing is converted here
 * (stored is what was measured), so across datums there is no distance.
 */
export function measurePlaceDrift(exif: ClaimedPlace, claimed: ClaimedPlace): PlaceDrift {
  const comparable =
    exif.datum === claimed.datum || (SAME_DATUM.has(exif.datum) && SAME_DATUM.has(claimed.datum));
  if (!comparable) return { kind: "datums-differ", claimed: claimed.datum, exif: exif.datum };
  return { kind: "distance", metres: measureDistance(exif, claimed) };
}

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** The great-circle distance of two points in metres (haversine). */
export function measureDistance(one: Point, other: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const up = Math.sin(radians(other.latitude - one.latitude) / 2) ** 2;
  const across = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  const narrowing = Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude));
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(up + narrowing * across)));
}
