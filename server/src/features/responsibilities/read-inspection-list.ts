import { type AnswerOf, readInspectionList as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage, readCursor } from "../../platform/lists/cursor.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteDay } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { askedRanges, findUnit, reached } from "./find-unit.ts";

type Line = AnswerOf<typeof spec>["inspections"][number];

const ORDER = "inspection-list";

/**
 * Plans with orders within the ranges, the newest first day first. Row-level security leaves sealed rounds out for the uncleared; teams are
 * named through a function that knows no covert ones (migration 0010), their heads' telephones by contact_in_reach.
 */
export const readInspectionList = handleRead(spec, async ({ tx, actor, campaign, query, now }) => {
  const { unit, from, limit } = query;
  const after = readCursor(ORDER, query.cursor, 2);
  const [place, ranges] = await Promise.all([
    tx.askOne(findUnit({ unit })),
    askedRanges(tx, actor, "responsibility.read", campaign, unit),
  ]);
  const { name } = reached(place, actor, "responsibility.read", campaign);
  const orders = sql`select from round_unit o
    where o.campaign = r.campaign and o.round = r.id and ${withinRanges("o.pos", ranges)}`;
  const conditions = [
    sql`r.campaign = ${campaign}::uuid`,
    sql`r.state <> 'planned'`,
    sql`exists (${orders})`,
    ...(from === undefined ? [] : [sql`r.last_day >= ${from}::date`]),
    ...(after === undefined ? [] : [sql`(r.first_day, r.id::text) < (${after[0]}::date, ${after[1]}::text)`]),
  ];
  const rows = await tx.ask(
    compose<Line>(
      sql<Line>`select r.id as round, r.plan_number, r.title, r.kind, r.organ, r.first_day, r.last_day, r.state, r.standard_label as standard,
          (select count(*)::integer from (${orders}) counted) as units,
          coalesce((select jsonb_agg(jsonb_build_object('name', t.name, 'head_post', coalesce(t.lead_post, post_of(t.head)),
              'telephone', c.telephone) order by t.name)
            from round_team x cross join lateral team_on_list(x.team, ${siteDay(now)}::date) t
            left join account_contact c on c.account = t.head
            where x.campaign = r.campaign and x.round = r.id), '[]') as teams
        from round r where ${sql.join(conditions, sql` and `)}
        order by r.first_day desc, r.id::text desc limit ${limit + 1}`,
    ),
  );
  const { page, next } = cutPage(rows, limit, ORDER, ({ first_day, round }) => [first_day, round]);
  return { unit, unit_name: name, inspections: page, next };
});
