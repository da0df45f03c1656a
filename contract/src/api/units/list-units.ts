import { z } from "zod";
import { day, page, unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { unitLine } from "./unit-shapes.ts";

/** The units right below a unit, or at the top, in official order: today's, or those of a day. */
export const listUnits = defineRead({
  name: "list-units",
  noun: "unit",
  summary: { zh: "列出下级单位", en: "List the units below a unit" },
  verb: "unit.read",
  scope: "site",
  path: "/units",
  query: z.strictObject({
    ...page,
    parent: unitId.optional(),
    hierarchy: z.enum(["administrative", "pool", "team", "grid"]).default("administrative"),
    /** Left out: today. */
    on: day.optional(),
  }),
  answer: z.object({ units: z.array(unitLine), next: z.string().nullable() }),
  failures: ["cursor_wrong"],
});
