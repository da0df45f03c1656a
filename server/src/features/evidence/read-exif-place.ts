import type { TiffDirectory, TiffFraction } from "./read-tiff.ts";

/** Where a photo's file says it was taken: raw, in its own datum, converted by nobody. */
export interface ExifPlace {
  /** Degrees, north positive, −90 to 90. */
  readonly latitude: number;
  /** Degrees, east positive, −180 to 180. */
  readonly longitude: number;
  /** Degrees, minutes and seconds exactly as written, for example `N 23/1 7/1 1234/100`. */
  readonly latitudeText: string;
  readonly longitudeText: string;
  /** `wgs84`, `cgcs2000`, `gcj02`, `bd09`, or what else the file calls it. */
  readonly datum: string;
  /** Whether the file names its datum; phones mostly do not, and then WGS-84 is assumed (EXIF prescribes none). */
  readonly datumSource: "recorded" | "assumed";
  /** Horizontal error in metres. */
  readonly accuracy: number | null;
  /** Metres above sea level (below: negative). */
  readonly altitude: number | null;
  /** How the position was found; `MANUAL` was typed. Null when the file does not say it in one of EXIF's words. */
  readonly method: "GPS" | "CELLID" | "WLAN" | "MANUAL" | null;
  /** Where the camera looked. */
  readonly direction: ExifDirection | null;
}

/** A bearing, clockwise from north, 0 up to 360. */
export interface ExifDirection {
  readonly degrees: number;
  readonly north: "true" | "magnetic" | "unknown";
}

const TAG = {
  latitudeRef: 1,
  latitude: 2,
  longitudeRef: 3,
  longitude: 4,
  altitudeRef: 5,
  altitude: 6,
  directionRef: 16,
  direction: 17,
  datum: 18,
  method: 27,
  error: 31,
} as const;

const DATUMS: readonly (readonly [RegExp, string])[] = [
  [/^wgs-?_?\s?84$/i, "wgs84"],
  [/^cgcs-?\s?2000$/i, "cgcs2000"],
  [/^gcj-?\s?02$/i, "gcj02"],
  [/^bd-?\s?09(?:ll)?$/i, "bd09"],
];

/** Reads the place from a GPS directory. Null when there is none, or none that lies on the earth. */
export function readExifPlace(gps: TiffDirectory): ExifPlace | null {
  const latitude = readAngle(gps, TAG.latitude, TAG.latitudeRef, "N", "S", 90);
  const longitude = readAngle(gps, TAG.longitude, TAG.longitudeRef, "E", "W", 180);
  if (!latitude || !longitude) return null;
  // Phones without a fix write zeros: the Gulf of Guinea is nobody's village.
  if (latitude.degrees === 0 && longitude.degrees === 0) return null;
  const datum = textOf(gps, TAG.datum);
  return {
    latitude: latitude.degrees,
    longitude: longitude.degrees,
    latitudeText: latitude.text,
    longitudeText: longitude.text,
    datum: datum ? (DATUMS.find(([mark]) => mark.test(datum))?.[1] ?? datum.slice(0, 32)) : "wgs84",
    datumSource: datum ? "recorded" : "assumed",
    accuracy: numberOf(gps, TAG.error),
    altitude: readAltitude(gps),
    method: readMethod(gps),
    direction: readDirection(gps),
  };
}

function readAngle(
  gps: TiffDirectory,
  tag: number,
  refTag: number,
  positive: string,
  negative: string,
  most: number,
): { degrees: number; text: string } | null {
  const value = gps.get(tag);
  const ref = textOf(gps, refTag).toUpperCase();
  if (value?.kind !== "fractions" || value.fractions.length < 1 || value.fractions.length > 3) return null;
  if (ref !== positive && ref !== negative) return null;
  let size = 0;
  for (const [index, part] of value.fractions.entries()) {
    // 0/0 is EXIF's "unknown"; seconds may be so, degrees may not.
    if (part.denominator === 0 && index === 0) return null;
    if (part.denominator !== 0) size += part.numerator / part.denominator / 60 ** index;
  }
  if (!(size <= most)) return null;
  const text = `${ref} ${value.fractions.map(writeFraction).join(" ")}`;
  return { degrees: ref === negative && size !== 0 ? -size : size, text };
}

function readAltitude(gps: TiffDirectory): number | null {
  const height = numberOf(gps, TAG.altitude);
  const ref = gps.get(TAG.altitudeRef);
  const below = ref?.kind === "bytes" && (ref.bytes[0] === 1 || ref.bytes[0] === 3);
  return height === null || height === 0 ? height : below ? -height : height;
}

/** The method is a word after eight bytes that name its alphabet (EXIF 3.0, 4.6.6). */
function readMethod(gps: TiffDirectory): ExifPlace["method"] {
  const value = gps.get(TAG.method);
  const word =
    value?.kind === "bytes"
      ? value.bytes
          .subarray(8)
          .toString("latin1")
          .replace(/[\0 ]+$/, "")
      : value?.kind === "text"
        ? value.text
        : "";
  return word === "GPS" || word === "CELLID" || word === "WLAN" || word === "MANUAL" ? word : null;
}

function readDirection(gps: TiffDirectory): ExifDirection | null {
  const degrees = numberOf(gps, TAG.direction);
  if (degrees === null || degrees > 360) return null;
  const ref = textOf(gps, TAG.directionRef).toUpperCase();
  return { degrees: degrees % 360, north: ref === "T" ? "true" : ref === "M" ? "magnetic" : "unknown" };
}

function numberOf(gps: TiffDirectory, tag: number): number | null {
  const value = gps.get(tag);
  const fraction = value?.kind === "fractions" ? value.fractions[0] : undefined;
  return fraction && fraction.denominator !== 0 ? fraction.numerator / fraction.denominator : null;
}

function textOf(gps: TiffDirectory, tag: number): string {
  const value = gps.get(tag);
  return value?.kind === "text" ? value.text : "";
}

function writeFraction(fraction: TiffFraction): string {
  return `${fraction.numerator}/${fraction.denominator}`;
}
