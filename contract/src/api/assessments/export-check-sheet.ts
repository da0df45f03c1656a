/** A county's check sheet as a workbook, with empty columns for objections: import-check-sheet takes it back. */
import { z } from "zod";
import { unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const exportCheckSheet = defineRead({
  name: "export-check-sheet",
  noun: "assessment",
  summary: { zh: "导出核对单（Excel）", en: "Export a check sheet as a workbook" },
  verb: "assessment.check",
  scope: "campaign",
  path: "/assessments/:assessment/sheets/:sheet/export.xlsx",
  query: z.strictObject({ assessment: uuid, sheet: unitId }),
  answer: z.never(),
  media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  failures: ["not_found"],
});
