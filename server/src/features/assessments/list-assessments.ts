import { listAssessments as spec } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { ASSESSMENT_COLUMNS, type AssessmentRow, toAssessmentLine } from "./assessment-row.ts";

const ORDER = "assessments";

/** The latest period first; of two that end together the longer one, then by id. */
export const listAssessments = handleRead(spec, async ({ tx, campaign, query }) => {
  const after = readKeys(ORDER, query.cursor, ["day", "day", "uuid"]);
  const { state, period, corrects } = query;
  const conditions: RawBuilder<unknown>[] = [
    sql`a.campaign = ${campaign}::uuid`,
    ...(state === undefined ? [] : [sql`a.state = ${state}`]),
    ...(period === undefined ? [] : [sql`a.period = ${period}`]),
    ...(corrects === undefined ? [] : [sql`a.corrects = ${corrects}::uuid`]),
    ...(after === undefined
      ? []
      : [sql`(a.last_day, a.first_day, a.id) < (${after[0]}::date, ${after[1]}::date, ${after[2]}::uuid)`]),
  ];
  const rows = await tx.ask(
    compose<AssessmentRow>(
      sql<AssessmentRow>`select ${ASSESSMENT_COLUMNS} from assessment a where ${sql.join(conditions, sql` and `)}
        order by a.last_day desc, a.first_day desc, a.id desc limit ${query.limit + 1}::integer`,
    ),
  );
  const { page, next } = cutPage(rows, query.limit, ORDER, ({ last_day, first_day, id }) => [
    last_day,
    first_day,
    id,
  ]);
  return { assessments: page.map(toAssessmentLine), next };
});
