import { z } from "zod";
import { line, unitId } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { basis, on } from "./unit-shapes.ts";

const ids = z.array(unitId);

/** What a sheet of units changes, in its order. A unit may be both renamed and moved. */
export const importSummary = z.object({
  added: ids,
  renamed: ids,
  moved: ids,
  withdrawn: ids,
  unchanged: z.number().int(),
});

/**
 * Takes in a sheet of units (docs/data-format.md, table units), CSV or workbook: all of it, or nothing with every error by its cell.
 * What the sheet says counts from the day; the past is not rewritten.
 */
export const importUnits = defineCommand({
  name: "import-units",
  noun: "unit",
  summary: { zh: "从表格导入单位", en: "Import units from a sheet" },
  verb: "unit.write",
  scope: "site",
  body: z.strictObject({
    file: line(200),
    sheet: z
      .base64({ error: "应为 Base64 编码的文件内容" })
      .max(2_000_000, { error: "最大约 1.5 MB，请分几次导入" }),
    on,
    /** The sheet is about what is below this unit, itself included; left out: about all units. */
    below: unitId.optional(),
    /** Units of that part that the sheet does not have are withdrawn. */
    complete: z.boolean().default(false),
    /** Only say what would change; nothing is written. */
    only_plan: z.boolean().default(false),
    basis,
  }),
  result: importSummary,
  failures: ["unit_missing", "unit_code_taken", "unit_day_ahead"],
});
