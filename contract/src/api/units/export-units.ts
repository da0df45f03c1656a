import { z } from "zod";
import { unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";

const query = z.strictObject({
  /** With all above it, so that the sheet can stand alone; left out: all units. */
  below: unitId.optional(),
});

/** Units with all their times as a sheet that import-units takes back unchanged. */
export const exportUnits = defineRead({
  name: "export-units",
  noun: "unit",
  summary: { zh: "导出单位表（CSV）", en: "Export units as CSV" },
  verb: "unit.write",
  scope: "site",
  path: "/units.csv",
  query,
  answer: z.never(),
  media: "text/csv; charset=utf-8",
  failures: ["unit_missing"],
});

export const exportUnitsBook = defineRead({
  ...exportUnits,
  name: "export-units-book",
  summary: { zh: "导出单位表（Excel）", en: "Export units as a workbook" },
  path: "/units.xlsx",
  media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
});
