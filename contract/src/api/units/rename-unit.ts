import { z } from "zod";
import { line, unitId } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { attributes, basis, changed, officialOrder, on, unitCode, unitKind } from "./unit-shapes.ts";

/** The unit stays itself; from the day on it is called, or is, something else (S1-10: 长垣县 became a city). */
export const renameUnit = defineCommand({
  name: "rename-unit",
  noun: "unit",
  summary: { zh: "单位更名、改类型或代码", en: "Rename a unit, change its kind or code" },
  verb: "unit.write",
  scope: "site",
  body: z.strictObject({
    unit: unitId,
    on,
    name: line(60).optional(),
    kind: unitKind.optional(),
    /** null: it has none any more. */
    code: unitCode.nullable().optional(),
    order: officialOrder.optional(),
    attributes: attributes.optional(),
    basis,
  }),
  result: changed,
  failures: [
    "unit_missing",
    "unit_not_on_day",
    "unit_unchanged",
    "unit_kind_misplaced",
    "unit_code_wrong",
    "unit_code_taken",
    "unit_day_ahead",
  ],
});
