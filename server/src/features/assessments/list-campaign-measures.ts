import { type AssessmentState, listCampaignMeasures as spec } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { compose, prepare } from "../../platform/statements/prepare.ts";
import { MEASURE_COLUMNS, type MeasureListRow, toMeasureLine } from "./measure-line.ts";

const ORDER = "campaign-measures";

interface Row extends MeasureListRow {
  readonly assessment: string;
  readonly title: string;
  readonly first_day: string;
  readonly last_day: string;
  readonly result_state: AssessmentState;
}

/** Of results that stand; of one that was corrected only what the correction left to be dealt with. */
const STANDING = sql`a.state not in ('computing', 'failed', 'withdrawn') and (a.superseded_by is null or m.state = 'flagged')`;

const findRange = prepare<{ unit: string }, { pos: number; pos_end: number }>(
  (a) => sql`select pos, pos_end from unit where id = ${a.unit}`,
);

/** The latest period's first, then in the engine's order: by rule, unit and count. */
export const listCampaignMeasures = handleRead(spec, async ({ tx, campaign, query }) => {
  const { assessment, state, below } = query;
  const after = readKeys(ORDER, query.cursor, ["day", "uuid", "whole"]);
  const range = below === undefined ? undefined : await tx.askOne(findRange({ unit: below }));
  if (below !== undefined && range === undefined) return refuse("not_found", {});
  const conditions: RawBuilder<unknown>[] = [
    sql`m.campaign = ${campaign}::uuid`,
    STANDING,
    ...(state === undefined ? [] : [sql`m.state = ${state}`]),
    ...(assessment === undefined ? [] : [sql`m.assessment = ${assessment}::uuid`]),
    ...(range === undefined ? [] : [sql`m.pos between ${sql.lit(range.pos)} and ${sql.lit(range.pos_end)}`]),
    ...(after === undefined
      ? []
      : [sql`(a.last_day, a.id, -m.seq) < (${after[0]}::date, ${after[1]}::uuid, -${after[2]}::bigint)`]),
  ];
  const rows = await tx.ask(
    compose<Row>(
      sql<Row>`select ${MEASURE_COLUMNS}, a.id as assessment, a.title, a.first_day, a.last_day, a.state as result_state
        from assessment_measure m join assessment a on a.campaign = m.campaign and a.id = m.assessment
        where ${sql.join(conditions, sql` and `)} order by a.last_day desc, a.id desc, m.seq limit ${query.limit + 1}::integer`,
    ),
  );
  const { page, next } = cutPage(rows, query.limit, ORDER, (one) => [one.last_day, one.assessment, one.seq]);
  return {
    measures: page.map((row) => {
      const { assessment: of, title, first_day, last_day, result_state } = row;
      return { ...toMeasureLine(row), assessment: of, title, first_day, last_day, result_state };
    }),
    next,
  };
});
