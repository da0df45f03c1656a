import { z } from "zod";
import { unitId } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { basis, changed, newUnit, on } from "./unit-shapes.ts";

/** Several become one: results stay with the old units, the new one starts clean (requirements, AMB-15). */
export const mergeUnits = defineCommand({
  name: "merge-units",
  noun: "unit",
  summary: { zh: "合并单位", en: "Merge units" },
  verb: "unit.write",
  scope: "site",
  body: z.strictObject({
    units: z.array(unitId).min(1, { error: "至少一个" }).max(100, { error: "最多 100 个" }),
    on,
    /** One that goes on, or the new one; its parent may be left out where the merged units share theirs. */
    into: z.union([
      z.strictObject({ unit: unitId }),
      z.strictObject({ found: newUnit, parent: unitId.nullable().optional() }),
    ]),
    basis,
  }),
  result: changed,
  failures: [
    "unit_missing",
    "unit_not_on_day",
    "unit_too_few",
    "unit_named_twice",
    "unit_parent_needed",
    "unit_successor_wrong",
    "unit_kind_misplaced",
    "id_taken",
    "unit_code_wrong",
    "unit_code_taken",
    "unit_begins_then",
    "unit_changed_later",
    "unit_day_ahead",
  ],
});
