/**
 * Takes in a sheet of responsibilities (docs/data-format.md, table responsibilities), CSV or workbook: all of it, or nothing with every
 * error by its cell. Units are named by id, code, name or path. Rows that are on record already stay as they are.
 */
import { z } from "zod";
import { line, unitId } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const importResponsibilities = defineCommand({
  name: "import-responsibilities",
  noun: "responsibility",
  summary: { zh: "从表格导入责任", en: "Import responsibilities from a sheet" },
  verb: "responsibility.write",
  scope: "campaign",
  body: z.strictObject({
    file: line(200),
    sheet: z
      .base64({ error: "应为 Base64 编码的文件内容" })
      .max(2_000_000, { error: "最大约 1.5 MB，请分几次导入" }),
    /** The unit whose office keeps the duty summaries of these holders. */
    office: unitId.optional(),
    /** Only say what would be added; nothing is written. */
    only_plan: z.boolean().default(false),
  }),
  result: z.object({ added: z.number().int(), unchanged: z.number().int() }),
  failures: ["not_found", "policy_not_in_force"],
});
