/** The responsibility list of a day as a workbook that import-responsibilities takes back. Without telephones: files travel. */
import { z } from "zod";
import { defineRead } from "../specs.ts";
import { below, onDay } from "./responsibility-values.ts";

export const exportResponsibilities = defineRead({
  name: "export-responsibilities",
  noun: "responsibility",
  summary: { zh: "导出责任清单（Excel）", en: "Export the responsibility list as a workbook" },
  verb: "responsibility.read",
  scope: "campaign",
  path: "/responsibilities.xlsx",
  query: z.strictObject({ day: onDay, below }),
  answer: z.never(),
  media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  failures: ["not_found"],
});
