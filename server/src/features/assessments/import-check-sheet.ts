import { randomUUID } from "node:crypto";
import { dataDetails, describeFailure, type Failure, say, importCheckSheet as spec } from "@cunjing/contract";
import { readOneTable } from "@cunjing/sheets";
import { sql } from "kysely";
import { type InputFault, InputRefusal } from "../../platform/commands/check-input.ts";
import { handleCommand } from "../../platform/commands/handler.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { CHECK_TABLE, NO_OBJECTION } from "./check-table.ts";
import { addObjection, openSheet } from "./raise-objection.ts";

const selectWithin = prepare<{ units: readonly string[]; low: number; high: number }, { id: string }>(
  (a) =>
    sql`select id from unit where id = any(${a.units}::text[]) and pos between ${a.low}::bigint and ${a.high}::bigint`,
);

/** So many objections of one sheet are looked at one by one; more than this is a quarrel and no check. */
const MOST = 200;

/** Every line with another word than 无异议 is an objection; all of them, or none and every line that is wrong. */
export const importCheckSheet = handleCommand(spec, async (context) => {
  const { tx, body } = context;
  const sheet = await openSheet(context, body.assessment, body.sheet);
  const { data, failures } = readOneTable(
    { name: body.file, bytes: Buffer.from(body.content, "base64") },
    CHECK_TABLE,
  );
  const faults: InputFault[] = failures.map(toFault);
  if (data === undefined) throw new InputRefusal(faults);
  const cell = (column: string, row: number): string => data.columns.get(column)?.[row] ?? "";
  const rows = Array.from({ length: data.length }, (_, row) => row).filter(
    (row) => !["", NO_OBJECTION].includes(cell("reason", row)),
  );
  const units = [...new Set(rows.map((row) => cell("unit", row)))];
  const within = new Set(
    (await tx.ask(selectWithin({ units, low: sheet.pos, high: sheet.pos_end }))).map(({ id }) => id),
  );
  for (const row of rows) {
    const unit = cell("unit", row);
    if (!within.has(unit))
      faults.push(faultAt(body.file, data.line[row] ?? 0, unit, `${sheet.unit_name}的单位编号`));
  }
  if (rows.length > MOST) faults.push(faultAt(body.file, 0, String(rows.length), `最多 ${MOST} 条异议`));
  if (faults.length > 0) throw new InputRefusal(faults);
  for (const row of rows) {
    const [score_of, part, fact] = ["score_of", "part", "fact"].map(
      (column) => cell(column, row) || undefined,
    );
    await addObjection(context, body.assessment, sheet, {
      objection: randomUUID(),
      unit: cell("unit", row),
      reason: cell("reason", row).slice(0, 500),
      ...(score_of === undefined ? {} : { score_of }),
      ...(part === undefined ? {} : { part }),
      ...(fact === undefined ? {} : { fact }),
    });
  }
  return { objections: rows.length };
});

const faultAt = (file: string, line: number, found: string, expected: string): InputFault => ({
  at: line === 0 ? file : `${file} 第 ${line} 行`,
  found,
  expected,
});

function toFault(one: Failure): InputFault {
  const details = dataDetails(one);
  const expected = describeFailure(one, "zh");
  if (details === undefined) return { at: "content", found: "", expected };
  return faultOf(details, expected);
}

const faultOf = (
  { file, row, found }: NonNullable<ReturnType<typeof dataDetails>>,
  expected: string,
): InputFault => faultAt(file, row ?? 0, say(found, "zh"), expected);
