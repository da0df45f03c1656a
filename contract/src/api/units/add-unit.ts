import { z } from "zod";
import { unitId } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { basis, changed, newUnit, on } from "./unit-shapes.ts";

/** A unit that was not on record: founded on a day, or there all along. */
export const addUnit = defineCommand({
  name: "add-unit",
  noun: "unit",
  summary: { zh: "新增单位", en: "Add a unit" },
  verb: "unit.write",
  scope: "site",
  body: z.strictObject({
    ...newUnit.shape,
    parent: unitId.nullable(),
    /** Its first day; left out: it has always been there. */
    on: on.optional(),
    basis,
  }),
  result: changed,
  failures: [
    "id_taken",
    "unit_missing",
    "unit_not_on_day",
    "unit_kind_misplaced",
    "unit_code_wrong",
    "unit_code_taken",
    "unit_day_ahead",
    "unit_changed_later",
  ],
});
