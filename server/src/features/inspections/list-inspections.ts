import { reach, listInspections as spec } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { cutPage, readCursor } from "../../platform/lists/cursor.ts";
import { intersectRanges, withinRanges } from "../../platform/lists/within-ranges.ts";
import { compose, prepare } from "../../platform/statements/prepare.ts";
import { notBlind } from "./blind-pairs.ts";
import { INSPECTION_COLUMNS, type StoredRow, toInspectionRow } from "./inspection-row.ts";

const ORDER = "inspections";

const findRange = prepare<{ unit: string }, { pos: number; pos_end: number }>(
  (a) => sql`select pos, pos_end from unit where id = ${a.unit}`,
);

/** Inspections of the actor's units, newest day first; equal days by id. */
export const listInspections = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const after = readCursor(ORDER, query.cursor, 2);
  let ranges = reach(actor, "inspection.read", campaign);
  if (query.unit !== undefined) {
    const unit = await tx.askOne(findRange({ unit: query.unit }));
    if (unit === undefined) return refuse("not_found", {});
    ranges = intersectRanges(ranges, [[unit.pos, unit.pos_end]]);
  }
  const { round, team, state, kind, first_day, last_day, corrected } = query;
  const conditions: RawBuilder<unknown>[] = [
    sql`i.campaign = ${campaign}::uuid`,
    withinRanges("i.pos", ranges),
    notBlind(actor, campaign),
    ...(round === undefined ? [] : [sql`i.round = ${round}::uuid`]),
    ...(team === undefined ? [] : [sql`i.team = ${team}::uuid`]),
    ...(state === undefined ? [] : [sql`i.state = ${state}`]),
    ...(kind === undefined ? [] : [sql`i.kind = ${kind}`]),
    ...(first_day === undefined ? [] : [sql`i.day >= ${first_day}::date`]),
    ...(last_day === undefined ? [] : [sql`i.day <= ${last_day}::date`]),
    ...(corrected === undefined
      ? []
      : [
          sql`exists (select from inspection_past past where past.campaign = i.campaign and past.inspection = i.id)`,
        ]),
    ...(after === undefined ? [] : [sql`(i.day, i.id) < (${after[0]}::date, ${after[1]}::uuid)`]),
  ];
  const rows = await tx.ask(
    compose<StoredRow>(
      sql<StoredRow>`select ${INSPECTION_COLUMNS}
        from inspection i join unit u on u.id = i.unit left join team t on t.id = i.team
        where ${sql.join(conditions, sql` and `)}
        order by i.day desc, i.id desc limit ${query.limit + 1}`,
    ),
  );
  const { page, next } = cutPage(rows, query.limit, ORDER, ({ day, inspection }) => [day, inspection]);
  return { inspections: page.map(toInspectionRow), next };
});
