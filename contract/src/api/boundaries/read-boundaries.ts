import { z } from "zod";
import { unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";

const position = z.array(z.number()).describe("经度、纬度，WGS-84");

/**
 * The units right below one as GeoJSON, in official order, those alone whose boundary was loaded; simplified for a screen, all by the same
 * grid, so that neighbours still meet. WGS-84 always: a base map in GCJ-02 is the page's to match.
 */
export const readBoundaries = defineRead({
  name: "read-boundaries",
  noun: "boundary",
  summary: { zh: "下级单位的边界（GeoJSON）", en: "Boundaries of the units below one (GeoJSON)" },
  verb: "unit.read",
  scope: "site",
  path: "/boundaries",
  query: z.strictObject({
    below: unitId,
    /** screen: some 2,000 steps across; full: as they were loaded. */
    detail: z.enum(["screen", "full"], { error: "应为 screen 或 full" }).default("screen"),
  }),
  answer: z.object({
    type: z.literal("FeatureCollection"),
    /** West, south, east, north of all; absent where there is none. */
    bbox: z.array(z.number()).optional(),
    features: z.array(
      z.object({
        type: z.literal("Feature"),
        id: unitId,
        properties: z.object({ unit: unitId, name: z.string(), kind: z.string() }),
        geometry: z.object({
          type: z.literal("MultiPolygon"),
          coordinates: z.array(z.array(z.array(position))),
        }),
      }),
    ),
  }),
  failures: ["not_found"],
});
