/**
 * Takes back a county's sheet as it was exported and filled in (CSV or workbook): every line with a reason is an objection. All of it, or nothing
 * with every error by its cell.
 */
import { z } from "zod";
import { line, unitId, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const importCheckSheet = defineCommand({
  name: "import-check-sheet",
  noun: "objection",
  summary: { zh: "从表格导入核对反馈", en: "Import a filled-in check sheet" },
  verb: "assessment.check",
  scope: "campaign",
  body: z.strictObject({
    assessment: uuid,
    sheet: unitId,
    file: line(200),
    content: z
      .base64({ error: "应为 Base64 编码的文件内容" })
      .max(2_000_000, { error: "最大约 1.5 MB，请分几次导入" }),
  }),
  result: z.object({ objections: z.int() }),
  failures: ["not_found", "assessment_state_wrong", "check_over", "sheet_answered", "fact_not_counted"],
});
