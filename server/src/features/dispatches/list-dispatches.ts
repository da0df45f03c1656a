import { can, reach, listDispatches as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteDay, siteInstant } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { namePlaces } from "../problems/name-places.ts";
import { labelOf, rulesNow } from "../problems/rules-now.ts";
import { inDispatchState, isOfSide } from "./dispatch-filters.ts";
import { DISPATCH_COLUMNS, dispatchCounts, type StoredDispatch, toDispatchLine } from "./dispatch-page.ts";
import { findUnitRange } from "./unit-within.ts";

const ORDER = "dispatches";

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
    inDispatchState(query.state, { campaign, today, ranges }),
    ...(unit === undefined ? [] : [withinRanges("d.pos", [[unit.pos, unit.end]])]),
    ...(query.receiver === undefined ? [] : [sql`d.receiver = ${query.receiver}`]),
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
  const places = await namePlaces(tx, campaign, [...new Set(page.map(({ receiver }) => receiver))]);
  return {
    dispatches: page.map((row) =>
      toDispatchLine(
        row,
        labelOf(rules, row.channel),
        places.get(row.receiver)?.above ?? [],
        can(actor, "problem.receive", { campaign, pos: row.pos }),
      ),
    ),
    next,
    today,
  };
});
