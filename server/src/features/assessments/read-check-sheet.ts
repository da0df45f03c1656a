import { readCheckSheet as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { assessmentOf, toAssessmentLine } from "./assessment-row.ts";
import { selectShape } from "./list-assessment-results.ts";
import { selectObjections, toObjectionLine } from "./objection-line.ts";
import { ownSheet } from "./own-sheet.ts";
import { RESULT_COLUMNS, type ResultRow, toResultLine, WITH_ADJUSTMENT } from "./result-line.ts";
import { toSheetLine } from "./sheet-line.ts";

const ORDER = "sheet";
/** Objections of one sheet are few; a sheet with more is read through list-objections by the office. */
const OBJECTIONS = 200;

/** A county's own part of a provisional result, and what it said to it. The office may read every sheet. */
export const readCheckSheet = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const { assessment, sheet: unit } = query;
  const after = readKeys(ORDER, query.cursor, ["whole"]);
  const [row, shape, sheet] = await Promise.all([
    assessmentOf(tx, campaign, assessment),
    tx.askOne(selectShape({ campaign, assessment })),
    ownSheet(tx, actor, [spec.verb], { campaign, assessment, sheet: unit }),
  ]);
  if (row.shown_at === null) return refuse("not_found", {});
  const [rows, objections] = await Promise.all([
    tx.ask(
      compose<ResultRow>(
        sql<ResultRow>`select ${RESULT_COLUMNS} from ${WITH_ADJUSTMENT}
          where r.campaign = ${campaign}::uuid and r.assessment = ${assessment}::uuid
            and r.pos between ${sql.lit(sheet.pos)} and ${sql.lit(sheet.pos_end)}
            and ${after === undefined ? sql`true` : sql`r.seq > ${after[0]}::integer`}
          order by r.seq limit ${query.limit + 1}::integer`,
      ),
    ),
    tx.ask(
      compose(
        selectObjections(sql`where o.campaign = ${campaign}::uuid and o.assessment = ${assessment}::uuid and o.sheet = ${unit}
          order by o.raised_at, o.id limit ${sql.lit(OBJECTIONS)}`),
      ),
    ),
  ]);
  const { page, next } = cutPage(rows, query.limit, ORDER, ({ seq }) => [seq]);
  return {
    assessment: toAssessmentLine(row),
    sheet: toSheetLine(sheet),
    results: page.map((one) => toResultLine(one, shape?.shape ?? [])),
    next,
    objections: objections.map(toObjectionLine),
  };
});
