import { listDraws as spec } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage, readCursor } from "../../platform/lists/cursor.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { DRAW_COLUMNS, type StoredLine, toDrawLine } from "./draw-row.ts";

const ORDER = "draws";

/** Draws, the newest published first; equal instants by id. */
export const listDraws = handleRead(spec, async ({ tx, campaign, query }) => {
  const after = readCursor(ORDER, query.cursor, 2);
  const conditions: RawBuilder<unknown>[] = [
    sql`d.campaign = ${campaign}::uuid`,
    ...(query.round === undefined ? [] : [sql`d.round = ${query.round}::uuid`]),
    ...(query.draws === undefined ? [] : [sql`d.draws = ${query.draws}`]),
    ...(after === undefined
      ? []
      : [sql`(d.published_at, d.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`]),
  ];
  const rows = await tx.ask(
    compose<StoredLine>(
      sql`select ${DRAW_COLUMNS} from draw d where ${sql.join(conditions, sql` and `)}
        order by d.published_at desc, d.id desc limit ${query.limit + 1}`,
    ),
  );
  const { page, next } = cutPage(rows, query.limit, ORDER, ({ published_at, draw }) => [
    siteInstant(published_at),
    draw,
  ]);
  return { draws: page.map(toDrawLine), next };
});
