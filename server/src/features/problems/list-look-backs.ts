import { type AnswerOf, listLookBacks as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteDay } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { namesAbove } from "../units/names-above.ts";
import { scopeRanges } from "./scope-ranges.ts";

const ORDER = "look-backs";
type Counted = Pick<AnswerOf<typeof spec>, "due" | "overdue">;
type Line = AnswerOf<typeof spec>["look_backs"][number];

/** Look-backs and drawn re-checks without a result, by their due day; equal days by id. */
export const listLookBacks = handleRead(spec, async ({ tx, actor, campaign, query, now }) => {
  const today = siteDay(now);
  const after = readKeys(ORDER, query.cursor, ["day", "uuid"]);
  const ranges = await scopeRanges(tx, actor, spec.verb, campaign, query.unit);
  const asked = sql.join(
    [
      sql`k.campaign = ${campaign}::uuid and k.result is null and k.due_on <= ${query.by ?? today}::date`,
      withinRanges("k.pos", ranges),
      ...(query.kind === undefined ? [] : [sql`k.kind = ${query.kind}`]),
    ],
    sql` and `,
  );
  const behind =
    after === undefined ? sql`` : sql`and (k.due_on, k.id) > (${after[0]}::date, ${after[1]}::uuid)`;
  const [rows, [counted]] = await Promise.all([
    tx.ask(
      compose<Line>(
        sql<Line>`select k.id as recheck, k.kind, k.due_on, case when k.due_on < ${today}::date then ${today}::date - k.due_on end as overdue_days,
            k.days, k.draw, d.title as draw_title, p.id as problem, p.unit, u.name as unit_name, ${namesAbove(sql`p.campaign`)} as above,
            p.serial, p.description, p.closed_on, p.returns
          from problem_recheck k join problem p on p.campaign = k.campaign and p.id = k.problem join unit u on u.id = p.unit
          left join draw d on d.campaign = k.campaign and d.id::text = k.draw
          where p.campaign = ${campaign}::uuid and ${asked} ${behind}
          order by k.due_on, k.id limit ${query.limit + 1}::integer`,
      ),
    ),
    tx.ask(
      compose<Counted>(
        sql<Counted>`select count(*)::integer as due, (count(*) filter (where k.due_on < ${today}::date))::integer as overdue
          from problem_recheck k where ${asked}`,
      ),
    ),
  ]);
  const { page, next } = cutPage(rows, query.limit, ORDER, ({ due_on, recheck }) => [due_on, recheck]);
  return { look_backs: page, next, due: counted?.due ?? 0, overdue: counted?.overdue ?? 0, today };
});
