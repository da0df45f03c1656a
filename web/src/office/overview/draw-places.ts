/** Regions and points as layers of the map. */
import type { Map as BaseMap } from "maplibre-gl";
import { token } from "../../ui/token.ts";
import type { PlaceFeature } from "./map-features.ts";

const SHADES = ["step0", "step1", "step2", "step3", "step4"] as const;
const HATCH_PIXELS = 8;

export function addPlaces(map: BaseMap, features: readonly PlaceFeature[]): void {
  map.addImage("hatch", hatch());
  map.addSource("places", {
    type: "geojson",
    data: { type: "FeatureCollection", features: [...features] } as never,
  });
  const colour = [
    "match",
    ["get", "shade"],
    ...SHADES.flatMap((shade, at) => [shade, token(`shade-${at}`)]),
    "zero",
    token("table"),
    token("wash"),
  ] as never;
  const has = (type: string) => ["==", ["geometry-type"], type] as never;
  map.addLayer({
    id: "regions",
    type: "fill",
    source: "places",
    filter: has("Polygon"),
    paint: { "fill-color": colour, "fill-opacity": 0.85 },
  });
  map.addLayer({
    id: "missing",
    type: "fill",
    source: "places",
    filter: ["all", has("Polygon"), ["==", ["get", "shade"], "missing"]] as never,
    paint: { "fill-pattern": "hatch" },
  });
  map.addLayer({
    id: "borders",
    type: "line",
    source: "places",
    filter: has("Polygon"),
    paint: { "line-color": token("ink-faint"), "line-width": 1 },
  });
  map.addLayer({
    id: "points",
    type: "circle",
    source: "places",
    filter: has("Point"),
    paint: {
      "circle-color": colour,
      "circle-radius": 9,
      "circle-stroke-color": token("ink-soft"),
      "circle-stroke-width": 1,
    },
  });
}

/** Missing is hatched, not zero. */
function hatch(): { width: number; height: number; data: Uint8ClampedArray } {
  const canvas = document.createElement("canvas");
  canvas.width = HATCH_PIXELS;
  canvas.height = HATCH_PIXELS;
  const context = canvas.getContext("2d");
  if (context === null) return { width: 1, height: 1, data: new Uint8ClampedArray(4) };
  context.strokeStyle = token("ink-faint");
  context.beginPath();
  context.moveTo(0, HATCH_PIXELS);
  context.lineTo(HATCH_PIXELS, 0);
  context.stroke();
  return context.getImageData(0, 0, HATCH_PIXELS, HATCH_PIXELS);
}
