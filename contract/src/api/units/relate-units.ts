import { z } from "zod";
import { day, unitId } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { basis, changed } from "./unit-shapes.ts";

/** Puts units into a pool, a team's territory or a grid for some days (requirements, B6, S2-16). */
export const relateUnits = defineCommand({
  name: "relate-units",
  noun: "unit",
  summary: { zh: "把单位编入组别、督查范围或网格", en: "Put units into a pool, a territory or a grid" },
  verb: "unit.write",
  scope: "site",
  body: z.strictObject({
    hierarchy: z.enum(["pool", "team", "grid"], {
      error: "应为 pool（组别）、team（督查范围）或 grid（网格）",
    }),
    /** The pool's or the team's id, or the unit that is the grid. */
    parent: unitId,
    children: z.array(unitId).min(1, { error: "至少一个" }).max(2000, { error: "最多 2000 个" }),
    first_day: day,
    /** Left out: until it is ended. */
    last_day: day.optional(),
    basis,
  }),
  result: changed,
  failures: ["unit_missing", "unit_not_on_day", "unit_named_twice", "unit_relation_taken"],
});
