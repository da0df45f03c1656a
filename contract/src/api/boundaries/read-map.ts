import { z } from "zod";
import { defineRead } from "../specs.ts";

/** What the operator has set for the base map; nothing on a closed network, where boundaries and points are the map. */
export const readMap = defineRead({
  name: "read-map",
  noun: "boundary",
  summary: { zh: "底图设置", en: "Settings of the base map" },
  verb: "unit.read",
  scope: "site",
  path: "/map",
  query: z.strictObject({}),
  answer: z.object({
    /** In the order in which they lie on each other; empty: there is no base map. */
    layers: z.array(
      z.object({
        /** With {z}, {x} and {y}; raster, 256 pixels. */
        tiles: z.string(),
      }),
    ),
    /** gcj02: what is drawn on it is converted for display, and never stored so (requirements, E5). */
    crs: z.enum(["wgs84", "gcj02"]),
    /** Shown on the map always: whose it is, and its approval number (审图号). */
    attribution: z.string(),
    max_zoom: z.int(),
  }),
  failures: [],
});
