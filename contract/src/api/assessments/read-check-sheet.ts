/** A county's check sheet (核对单): its own units' figures and its objections with what was decided. */
import { z } from "zod";
import { page, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { assessmentLine, objectionLine, resultLine, sheetLine } from "./assessment-values.ts";

export const readCheckSheet = defineRead({
  name: "read-check-sheet",
  noun: "assessment",
  summary: { zh: "读取核对单", en: "Read a check sheet" },
  verb: "assessment.check",
  scope: "campaign",
  path: "/assessments/:assessment/sheets/:sheet",
  query: z.strictObject({ assessment: uuid, sheet: unitId, ...page }),
  answer: z.object({
    assessment: assessmentLine,
    sheet: sheetLine,
    results: z.array(resultLine),
    next: z.string().nullable(),
    objections: z.array(objectionLine),
  }),
  failures: ["not_found", "cursor_wrong"],
});
