import { type Actor, type QueryOf, type Range, reach, listDispatches as spec } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteDay, siteInstant } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { labelOf, rulesNow } from "../problems/rules-now.ts";
import {
  DISPATCH_COLUMNS,
  dispatchCounts,
  IS_RUNNING,
  type StoredDispatch,
  toDispatchLine,
} from "./dispatch-page.ts";
import { ownTeams } from "./own-teams.ts";
import { findUnitRange } from "./unit-within.ts";

const ORDER = "dispatches";
type Query = QueryOf<typeof spec>;

/** Dispatches, the newest issued first; equal instants by id. */
export const listDispatches = handleRead(spec, async (context) => {
  const { tx, actor, campaign, query, now } = context;
  const today = siteDay(now);
  const after = readKeys(ORDER, query.cursor, ["instant", "uuid"]);
  const [unit, rules] = await Promise.all([
    query.unit === undefined ? undefined : tx.askOne(findUnitRange({ unit: query.unit })),
    rulesNow(context),
  ]);
  if (query.unit !== undefined && unit === undefined) return refuse("not_found", {});
  const ranges = reach(actor, spec.verb, campaign);
  const conditions = [
    sql`d.campaign = ${campaign}::uuid`,
    isOfSide(query.side, actor, campaign, ranges),
    ...inState(query.state, campaign, today, ranges),
    ...(unit === undefined ? [] : [withinRanges("d.pos", [[unit.pos, unit.end]])]),
    ...(query.channel === undefined ? [] : [sql`d.channel = ${query.channel}`]),
    ...(query.from === undefined ? [] : [sql`d.issued_on >= ${query.from}::date`]),
    ...(query.to === undefined ? [] : [sql`d.issued_on <= ${query.to}::date`]),
    ...(after === undefined
      ? []
      : [sql`(d.issued_at, d.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`]),
  ];
  const rows = await tx.ask(
    compose<StoredDispatch>(
      sql`select ${DISPATCH_COLUMNS}
        from (select d.id from dispatch d where ${sql.join(conditions, sql` and `)}
          order by d.issued_at desc, d.id desc limit ${query.limit + 1}::integer) hit
        join dispatch d on d.campaign = ${campaign}::uuid and d.id = hit.id
        join unit r on r.id = d.receiver
        cross join ${dispatchCounts(sql`${campaign}::uuid`, sql`${today}::date`)}
        order by d.issued_at desc, d.id desc`,
    ),
  );
  const { page, next } = cutPage(rows, query.limit, ORDER, ({ issued_at, dispatch }) => [
    siteInstant(issued_at),
    dispatch,
  ]);
  return { dispatches: page.map((row) => toDispatchLine(row, labelOf(rules, row.channel))), next, today };
});

function isOfSide(
  side: Query["side"],
  actor: Actor,
  campaign: string,
  ranges: readonly Range[],
): RawBuilder<boolean> {
  if (side === "received") {
    return sql`d.id in (select x.dispatch from dispatch_problem x
      where x.campaign = ${campaign}::uuid and ${withinRanges("x.pos", ranges)})`;
  }
  const teams = ownTeams(actor, campaign);
  return teams.length === 0
    ? sql`d.issuer_team is null and ${withinRanges("d.pos", ranges)}`
    : sql`d.issuer_team = any(${teams}::uuid[])`;
}

function inState(
  state: Query["state"],
  campaign: string,
  today: string,
  ranges: readonly Range[],
): RawBuilder<boolean>[] {
  const running = sql<boolean>`exists (select from dispatch_problem x join problem p on p.campaign = x.campaign and p.id = x.problem
    where x.campaign = ${campaign}::uuid and x.dispatch = d.id and p.campaign = ${campaign}::uuid and ${IS_RUNNING})`;
  const signed = sql<boolean>`d.received_at is not null and d.answered_at is null`;
  switch (state) {
    case "to_sign":
      return [sql`d.received_at is null and d.answered_at is null`, running];
    case "running":
      return [signed, running];
    case "to_answer":
      return [signed, sql`not ${running}`];
    case "answered":
      return [sql`d.answered_at is not null`];
    case "overdue":
      return [
        sql`d.id in (select x.dispatch from problem p
          join dispatch_problem x on x.campaign = p.campaign and x.problem = p.id
          where p.campaign = ${campaign}::uuid and x.campaign = ${campaign}::uuid and ${IS_RUNNING}
            and p.due_on < ${today}::date and ${withinRanges("p.pos", ranges)})`,
      ];
    default:
      return [];
  }
}
