import { z } from "zod";
import { day, unitId } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { basis } from "./unit-shapes.ts";

/** Takes units out of a pool, a team's territory or a grid from a day on; that they were in it stays on record. */
export const endRelations = defineCommand({
  name: "end-relations",
  noun: "unit",
  summary: { zh: "把单位移出组别、督查范围或网格", en: "Take units out of a pool, a territory or a grid" },
  verb: "unit.write",
  scope: "site",
  body: z.strictObject({
    hierarchy: z.enum(["pool", "team", "grid"], {
      error: "应为 pool（组别）、team（督查范围）或 grid（网格）",
    }),
    parent: unitId,
    children: z.array(unitId).min(1, { error: "至少一个" }).max(2000, { error: "最多 2000 个" }),
    last_day: day,
    basis,
  }),
  result: z.object({ ended: z.number().int() }),
  failures: ["unit_unrelated"],
});
