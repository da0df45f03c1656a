import { type AnswerOf, listReturned as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteDay, siteInstant } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { lineColumns } from "./problem-line.ts";
import { scopeRanges } from "./scope-ranges.ts";

const ORDER = "returned";
type Line = Omit<AnswerOf<typeof spec>["returned"][number], "returned_at"> & {
  readonly returned_at: Date | null;
};

/** Sent back and running, by due day; equal days by id. The reason is the trail's, of the last return. */
export const listReturned = handleRead(spec, async ({ tx, actor, campaign, query, now }) => {
  const after = readKeys(ORDER, query.cursor, ["day", "uuid"]);
  const ranges = await scopeRanges(tx, actor, spec.verb, campaign, query.unit);
  const conditions = [
    sql`p.campaign = ${campaign}::uuid and p.returns > 0 and p.state in ('dispatched', 'in_rectification')`,
    sql`p.due_on is not null`,
    withinRanges("p.pos", ranges),
    ...(after === undefined ? [] : [sql`(p.due_on, p.id) > (${after[0]}::date, ${after[1]}::uuid)`]),
  ];
  const rows = await tx.ask(
    compose<Line>(
      sql<Line>`select ${lineColumns(siteDay(now))}, p.returns, last.reason, last.by as returned_by, last.at as returned_at
        from problem p join unit u on u.id = p.unit
        left join lateral (
          select e.change->>'reason' as reason, post_of(e.account) as by, e.at from event e
          where e.campaign = ${campaign}::uuid and e.subject = p.id::text and e.kind = 'problem.return'
          order by e.received_at desc, e.id desc limit 1
        ) last on true
        where ${sql.join(conditions, sql` and `)} order by p.due_on, p.id limit ${query.limit + 1}::integer`,
    ),
  );
  const { page, next } = cutPage(rows, query.limit, ORDER, ({ due_on, problem }) => [due_on, problem]);
  return {
    returned: page.map((row) => ({
      ...row,
      returned_at: row.returned_at === null ? null : siteInstant(row.returned_at),
    })),
    next,
  };
});
