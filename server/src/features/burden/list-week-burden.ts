import { BASIS, reportsOwed, listWeekBurden as spec, weekBurden, weekNamed } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { cutPage, readCursor } from "../../platform/lists/cursor.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { countAsked } from "./count-asked.ts";
import { countKinds } from "./count-kinds.ts";
import { forms } from "./forms.ts";
import { type BurdenedUnit, findUnit, reached } from "./unit-of-burden.ts";

const ORDER = "week-burden";

const selectChildren = prepare<{ parent: string; after: number; limit: number }, BurdenedUnit>(
  (a) => sql`select id, name, pos, pos_end from unit
    where parent = ${a.parent}::text and withdrawn_on is null and pos > ${a.after}::bigint
    order by pos limit ${a.limit}::integer`,
);

/** The units below one, in official order: what is asked of each is compared with what is sensible, not with its neighbour. */
export const listWeekBurden = handleRead(spec, async ({ parts, tx, actor, campaign, query }) => {
  const { limit } = query;
  const week = weekNamed(query.week);
  if (week === undefined) return refuse("weeks_wrong", { from: query.week, to: query.week });
  const [after = -1] = readCursor(ORDER, query.cursor, 1) ?? [];
  const [found, rows, policy] = await Promise.all([
    tx.askOne(findUnit({ unit: query.unit })),
    tx.ask(selectChildren({ parent: query.unit, after: Number(after), limit: limit + 1 })),
    parts.policies.inForce(tx, campaign, week.last),
  ]);
  const unit = reached(found, actor, campaign);
  const { page, next } = cutPage(rows, limit, ORDER, ({ pos }) => [pos]);
  const areas = page.map(({ id, pos, pos_end }) => ({ id, low: pos, high: pos_end }));
  const days = { first_day: week.first, last_day: week.last };
  const [counts, kinds] = await Promise.all([countAsked(tx, campaign, areas, days), countKinds(tx, areas)]);
  return {
    week: week.week,
    title: week.title,
    first_day: week.first,
    last_day: week.last,
    unit: unit.id,
    units: page.map(({ id, name }) => {
      const due = policy === undefined ? [] : reportsOwed(policy.version.policy, kinds(id), week.days);
      return { unit: id, unit_name: name, ...weekBurden(counts(id, week.first), due, forms()) };
    }),
    next,
    basis: BASIS.zh,
  };
});
