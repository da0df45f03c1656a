import { exportCheckSheet as spec } from "@cunjing/contract";
import { writeTable } from "@cunjing/sheets";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { assessmentOf } from "./assessment-row.ts";
import { CHECK_TABLE, NO_OBJECTION } from "./check-table.ts";
import { selectShape } from "./list-assessment-results.ts";
import { ownSheet } from "./own-sheet.ts";
import { RESULT_COLUMNS, type ResultRow, toResultLine, WITH_ADJUSTMENT } from "./result-line.ts";

/** A county's villages and towns; a workbook of more lines than this nobody checks by hand. */
const MOST_UNITS = 5_000;

const selectOwn = prepare<{ campaign: string; assessment: string; low: number; high: number }, ResultRow>(
  (a) => sql`select ${RESULT_COLUMNS} from ${WITH_ADJUSTMENT}
    where r.campaign = ${a.campaign}::uuid and r.assessment = ${a.assessment}::uuid and r.pos between ${a.low}::bigint and ${a.high}::bigint
    order by r.seq limit ${sql.lit(MOST_UNITS)}`,
);

/** A line for each total and each part, to be sent round as a workbook and taken back by import-check-sheet. */
export const exportCheckSheet = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const { assessment, sheet: unit } = query;
  const [row, shape, sheet] = await Promise.all([
    assessmentOf(tx, campaign, assessment),
    tx.askOne(selectShape({ campaign, assessment })),
    ownSheet(tx, actor, [spec.verb], { campaign, assessment, sheet: unit }),
  ]);
  if (row.shown_at === null) return refuse("not_found", {});
  const results = await tx.ask(selectOwn({ campaign, assessment, low: sheet.pos, high: sheet.pos_end }));
  const shapes = shape?.shape ?? [];
  const lines = results.flatMap((one) => {
    const line = toResultLine(one, shapes);
    const label = shapes.find(({ score_of }) => score_of === line.score_of)?.label ?? line.score_of;
    const own = { unit: line.unit, unit_name: line.unit_name, score_of: line.score_of, reason: NO_OBJECTION };
    return [
      { ...own, part: "", label, value: line.printed ?? line.absent ?? "" },
      ...line.parts.map((part) => ({
        ...own,
        part: part.part,
        label: part.label,
        value: part.value ?? part.absent ?? "",
      })),
    ];
  });
  const file = writeTable(CHECK_TABLE, lines, { form: "xlsx" });
  return { file, name: `核对单-${sheet.unit_name}-${row.period}.xlsx` };
});
