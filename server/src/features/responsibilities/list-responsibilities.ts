import { listResponsibilities as spec } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage, readCursor } from "../../platform/lists/cursor.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteDay } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { namesAbove } from "../units/names-above.ts";
import { askedRanges } from "./find-unit.ts";
import { kindsOn } from "./kinds-on.ts";
import {
  officeRank,
  RESPONSIBILITIES,
  type StoredResponsibility,
  toResponsibilityRow,
} from "./responsibility-row.ts";

const ORDER = "responsibilities";

interface Row extends StoredResponsibility {
  readonly rank: number;
  readonly above: readonly string[];
}

/** The responsibilities of a day in the order of the tree; at one unit as offices list them. */
export const listResponsibilities = handleRead(spec, async ({ parts, tx, actor, campaign, query, now }) => {
  const { day = siteDay(now), below, kind, holder, limit } = query;
  const after = readCursor(ORDER, query.cursor, 3);
  const [ranges, kinds] = await Promise.all([
    askedRanges(tx, actor, "responsibility.read", campaign, below),
    kindsOn(parts, tx, campaign, day, siteDay(now)),
  ]);
  const conditions: RawBuilder<unknown>[] = [
    sql`r.campaign = ${campaign}::uuid`,
    withinRanges("r.pos", ranges),
    sql`r.valid @> ${day}::date`,
    ...(kind === undefined ? [] : [sql`r.kind = ${kind}`]),
    ...(holder === undefined ? [] : [sql`r.holder = ${holder}`]),
    ...(after === undefined ? [] : [sql`r.pos >= ${Number(after[0])}::bigint`]),
  ];
  const beyond =
    after === undefined
      ? sql``
      : sql`where (pos, rank, responsibility::text) > (${Number(after[0])}::bigint, ${Number(after[1])}::integer, ${after[2]}::text)`;
  const rows = await tx.ask(
    compose<Row>(
      sql<Row>`with r as (${RESPONSIBILITIES} where ${sql.join(conditions, sql` and `)}),
          ranked as (select r.*, ${officeRank([...kinds.keys()])} as rank from r)
        select shown.*, ${namesAbove(sql`${campaign}::uuid`)} as above
        from (select * from ranked ${beyond} order by pos, rank, responsibility::text limit ${limit + 1}) shown
        join unit u on u.id = shown.unit order by shown.pos, shown.rank, shown.responsibility::text`,
    ),
  );
  const { page, next } = cutPage(rows, limit, ORDER, (row) => [row.pos, row.rank, row.responsibility]);
  return {
    day,
    responsibilities: page.map(({ rank: _, above, ...row }) => ({
      ...toResponsibilityRow(row, kinds),
      above: [...above],
    })),
    next,
  };
});
