import { listMeasures as spec } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { assessmentOf } from "./assessment-row.ts";
import { MEASURE_COLUMNS, type MeasureListRow, toMeasureLine } from "./measure-line.ts";

const ORDER = "measures";

/** Proposals in the engine's order: by rule, unit and count. */
export const listMeasures = handleRead(spec, async ({ tx, campaign, query }) => {
  const { assessment, state } = query;
  const after = readKeys(ORDER, query.cursor, ["whole"]);
  await assessmentOf(tx, campaign, assessment);
  const conditions: RawBuilder<unknown>[] = [
    sql`m.campaign = ${campaign}::uuid`,
    sql`m.assessment = ${assessment}::uuid`,
    ...(state === undefined ? [] : [sql`m.state = ${state}`]),
    ...(after === undefined ? [] : [sql`m.seq > ${after[0]}::integer`]),
  ];
  const rows = await tx.ask(
    compose<MeasureListRow>(
      sql<MeasureListRow>`select ${MEASURE_COLUMNS}
        from assessment_measure m where ${sql.join(conditions, sql` and `)} order by m.seq limit ${query.limit + 1}::integer`,
    ),
  );
  const { page, next } = cutPage(rows, query.limit, ORDER, ({ seq }) => [seq]);
  return { measures: page.map(toMeasureLine), next };
});
