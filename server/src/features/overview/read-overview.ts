import { reach, readOverview as spec } from "@cunjing/contract";
import { formatDay } from "@cunjing/engine";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { childOf, type SplitUnit, splitByChild } from "../../platform/lists/split-by-child.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { NO_ORDER } from "../units/no-order.ts";
import { periodNamed } from "./campaign-calendar.ts";
import { countsOf, definitionsOf } from "./counts.ts";
import { latestScores } from "./latest-scores.ts";
import { readPoint } from "./read-point.ts";
import { addTally, type Days, NOTHING, tallyOf } from "./tally.ts";

const selectAbove = prepare<{ unit: string }, { unit: string; name: string }>(
  (a) => sql`with recursive up as (
      select p.id, p.name, p.parent, 1 as depth from unit u join unit p on p.id = u.parent where u.id = ${a.unit}
      union all
      select p.id, p.name, p.parent, up.depth + 1 from unit p join up on p.id = up.parent where up.depth < 20)
    select id as unit, name from up order by depth desc`,
);

/** A unit and those right below it: counts of problems, and where each stood in the last result. */
export const readOverview = handleRead(spec, async (context) => {
  const { tx, actor, campaign, query, now } = context;
  const today = siteDay(now);
  const days = await daysOf(context, today);
  const split = await splitByChild(tx, reach(actor, "problem.read", campaign), query.unit);
  const { unit } = split;
  const units = split.children.map(({ id }) => id);
  const [path, tallies, scores] = await Promise.all([
    tx.ask(selectAbove({ unit: unit.id })),
    tallyOf(tx, campaign, split, today, days),
    latestScores(tx, { campaign, units, period: query.period ?? null }),
  ]);
  const child = childOf(split);
  const own = [...tallies].filter(([number]) => child(number) === undefined).map(([, tally]) => tally);
  const byChild = new Map([...tallies].map(([number, tally]) => [child(number), tally]));
  const shown = split.children.filter(({ id, withdrawn_on }) => withdrawn_on === null || byChild.has(id));
  return {
    today,
    unit: { unit: unit.id, name: unit.name, kind: unit.kind, point: readPoint(unit.attributes) },
    path,
    period: query.period ?? null,
    first_day: days?.first ?? null,
    last_day: days?.last ?? null,
    total: countsOf([...tallies.values()].reduce(addTally, NOTHING)),
    own: countsOf(own.reduce(addTally, NOTHING)),
    scored_by: scores.scoredBy,
    children: shown.map((one) => ({
      ...lineOf(one),
      counts: countsOf(byChild.get(one.id) ?? NOTHING),
      score: scores.of(one.id),
    })),
    definitions: definitionsOf(["found", "closed", "open", "overdue"], true),
  };
});

const lineOf = ({ id, name, kind, code, order, withdrawn_on, attributes }: SplitUnit) => ({
  unit: id,
  name,
  kind,
  code,
  order: order === NO_ORDER ? null : order,
  withdrawn_on,
  point: readPoint(attributes),
});

type Context = Parameters<typeof periodNamed>[0] & {
  readonly query: {
    readonly period?: string | undefined;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  };
};

/** The days asked for; undefined where none were: an open end is the first or the last day there is. */
async function daysOf(context: Context, today: string): Promise<Days | undefined> {
  const { period, from, to } = context.query;
  if (period !== undefined) {
    const { first, last } = await periodNamed(context, period, today);
    return { first: formatDay(first), last: formatDay(last) };
  }
  return from === undefined && to === undefined
    ? undefined
    : { first: from ?? "0001-01-01", last: to ?? "9999-12-31" };
}
