/** Columns that sheets of units have for where a unit is, in degrees of WGS-84. */
const LONGITUDE = ["lon", "lng", "longitude", "经度"] as const;
const LATITUDE = ["lat", "latitude", "纬度"] as const;

/** Where a unit is, by its attributes; null where they do not say, or say what is no place. */
export function readPoint(
  attributes: Readonly<Record<string, unknown>>,
): { lon: number; lat: number } | null {
  const lon = degrees(attributes, LONGITUDE, 180);
  const lat = degrees(attributes, LATITUDE, 90);
  return lon === undefined || lat === undefined ? null : { lon, lat };
}

function degrees(
  attributes: Readonly<Record<string, unknown>>,
  names: readonly string[],
  most: number,
): number | undefined {
  const said = names.map((name) => attributes[name]).find((value) => value !== undefined && value !== "");
  const number =
    typeof said === "string" && /^-?\d{1,3}(\.\d{1,12})?$/.test(said.trim()) ? Number(said) : said;
  return typeof number === "number" && Math.abs(number) <= most ? number : undefined;
}
