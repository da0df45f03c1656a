import { readMap as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";

/** The base map as the configuration has it. */
export const readMap = handleRead(spec, async ({ parts }) => {
  const { layers, crs, attribution, maxZoom } = parts.config.map ?? {
    layers: [],
    crs: "wgs84",
    attribution: "",
    maxZoom: 18,
  };
  return { layers: layers.map((tiles) => ({ tiles })), crs, attribution, max_zoom: maxZoom };
});
