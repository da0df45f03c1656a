import { type AnswerOf, listRequests as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteDay } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { lineColumns } from "./problem-line.ts";
import { scopeRanges } from "./scope-ranges.ts";
import { instantOf } from "./site-instant-of.ts";

const ORDER = "requests";
type Line = AnswerOf<typeof spec>["requests"][number];

/** The request that waits is the case's own; few wait at a time, so that they are sorted as they are found. */
export const listRequests = handleRead(spec, async ({ tx, actor, campaign, query, now }) => {
  const after = readKeys(ORDER, query.cursor, ["minute", "uuid"]);
  const ranges = await scopeRanges(tx, actor, spec.verb, campaign, query.unit);
  const asked = sql`(p.progress->'request'->>'asked_at')`;
  const conditions = [
    sql`p.campaign = ${campaign}::uuid and p.request_kind is not null`,
    withinRanges("p.pos", ranges),
    ...(query.kind === undefined ? [] : [sql`p.request_kind = ${query.kind}`]),
    ...(after === undefined ? [] : [sql`(${asked}, p.id) > (${after[0]}::text, ${after[1]}::uuid)`]),
  ];
  const rows = await tx.ask(
    compose<Line>(
      sql<Line>`select ${lineColumns(siteDay(now))}, p.request_kind as kind, p.progress->'request'->>'reason' as reason,
          coalesce(p.progress->'request'->>'due_at', p.progress->'request'->>'until', p.progress->'request'->>'to') as asked_for,
          post_of((p.progress->'request'->>'asked_by')::uuid) as asked_by, ${asked} as asked_at
        from problem p join unit u on u.id = p.unit where ${sql.join(conditions, sql` and `)}
        order by ${asked}, p.id limit ${query.limit + 1}::integer`,
    ),
  );
  const { page, next } = cutPage(rows, query.limit, ORDER, ({ asked_at, problem }) => [asked_at, problem]);
  return { requests: page.map((row) => ({ ...row, asked_at: instantOf(row.asked_at) })), next };
});
