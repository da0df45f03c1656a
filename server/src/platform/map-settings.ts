/** The base map, as the environment names it. Without tiles there is none: a closed network's map is boundaries and points. */
export interface MapSettings {
  /** Templates of raster tiles with {z}, {x} and {y}, the lowest first. */
  readonly layers: readonly string[];
  /** What the tiles are drawn in: Tianditu is CGCS2000, wgs84 to the metre; Amap and Tencent are gcj02. */
  readonly crs: "wgs84" | "gcj02";
  readonly attribution: string;
  readonly maxZoom: number;
}

/** @throws Error that names the variable and what would be right */
export function readMapSettings(environment: Record<string, string | undefined>): MapSettings {
  const layers = (environment.CUNJING_MAP_TILES ?? "").split(/\s+/).filter((template) => template !== "");
  for (const template of layers) checkTemplate(template);
  const crs = environment.CUNJING_MAP_CRS ?? "wgs84";
  if (crs !== "wgs84" && crs !== "gcj02")
    throw new Error(`CUNJING_MAP_CRS must be wgs84 or gcj02, not ${crs}`);
  const maxZoom = Number(environment.CUNJING_MAP_MAX_ZOOM ?? 18);
  if (!Number.isInteger(maxZoom) || maxZoom < 1 || maxZoom > 22)
    throw new Error(
      `CUNJING_MAP_MAX_ZOOM must be a whole number from 1 to 22, not ${environment.CUNJING_MAP_MAX_ZOOM}`,
    );
  return { layers, crs, attribution: environment.CUNJING_MAP_ATTRIBUTION ?? "", maxZoom };
}

/** Where a browser fetches tiles from, for the content policy of pages with a map; empty where the server's own address serves them. */
export function tileOrigins(map: MapSettings | undefined): readonly string[] {
  const origins = (map?.layers ?? [])
    .filter((template) => !template.startsWith("/"))
    .map((template) => new URL(template).origin);
  return [...new Set(origins)];
}

function checkTemplate(template: string): void {
  const missing = ["{z}", "{x}", "{y}"].filter((part) => !template.includes(part));
  const address = URL.canParse(template, "http://site") ? new URL(template, "http://site") : undefined;
  if (
    missing.length > 0 ||
    address === undefined ||
    !/^https?:$/.test(address.protocol) ||
    /["';,]/.test(template)
  )
    throw new Error(
      `CUNJING_MAP_TILES must be addresses such as https://tiles.example/{z}/{x}/{y}.png, parted by spaces, not ${template}`,
    );
}
