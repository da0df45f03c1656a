import { z } from "zod";
import { day, unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { unitLine } from "./unit-shapes.ts";

const days = z.object({ first_day: day.nullable(), last_day: day.nullable() });

/** A unit as it is today, and what was recorded of it over time. */
export const readUnit = defineRead({
  name: "read-unit",
  noun: "unit",
  summary: { zh: "查看单位及其沿革", en: "See a unit and its past" },
  verb: "unit.read",
  scope: "site",
  path: "/units/:unit",
  query: z.strictObject({ unit: unitId }),
  answer: unitLine.extend({
    revision: z.number().int(),
    /** Nearest first. */
    above: z.array(z.object({ unit: unitId, name: z.string() })),
    attributes: z.record(z.string(), z.unknown()),
    versions: z.array(days.extend({ name: z.string(), kind: z.string(), code: z.string().nullable() })),
    relations: z.array(
      days.extend({
        hierarchy: z.enum(["administrative", "pool", "team", "grid"]),
        parent: z.string(),
        /** null where it is no unit. */
        parent_name: z.string().nullable(),
      }),
    ),
    /** Units that it took over from. */
    succeeded: z.array(z.object({ unit: unitId, name: z.string(), on: day })),
  }),
  failures: ["not_found"],
});
