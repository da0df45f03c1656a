import { z } from "zod";
import { line, unitId } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

/**
 * Takes in a GeoJSON FeatureCollection: polygons in WGS-84 (CGCS2000 is the same here), each with `unit` (its id) or `code` (its division code)
 * among its properties. All of it, or nothing with every feature that is wrong. Boundaries that are not in the file stay as they are.
 */
export const importBoundaries = defineCommand({
  name: "import-boundaries",
  noun: "boundary",
  summary: { zh: "导入单位边界（GeoJSON）", en: "Import the boundaries of units (GeoJSON)" },
  verb: "unit.write",
  scope: "site",
  body: z.strictObject({
    file: line(200),
    /** The file, or the file packed by gzip. */
    boundaries: z
      .base64({ error: "应为 Base64 编码的文件内容" })
      .max(2_000_000, { error: "最大约 1.5 MB，请用 gzip 压缩，或分几次导入" }),
    /** Only say what would change; nothing is written. */
    only_plan: z.boolean().default(false),
  }),
  result: z.object({
    added: z.array(unitId),
    replaced: z.array(unitId),
    unchanged: z.int(),
  }),
  failures: ["too_large"],
});
