import { type AnswerOf, reach, countDispatches as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteDay } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { dispatchStates, isOfSide } from "./dispatch-filters.ts";
import { IS_LEFT, IS_RUNNING, isIdle } from "./dispatch-page.ts";
import { findUnitRange } from "./unit-within.ts";

type Answer = AnswerOf<typeof spec>;

const OF_STATES = dispatchStates({ running: sql`open > 0`, idle: sql`idle > 0`, left: sql`left_over > 0` });

/** Over a document with its counts. */
const WHERE = {
  ...OF_STATES,
  overdue: sql`(overdue > 0 or (is_past and ${OF_STATES.to_answer}))`,
  all: sql`true`,
};

const STATES = Object.keys(WHERE) as (keyof typeof WHERE)[];

type Row = Record<`${keyof typeof WHERE}_count`, number> & Record<`${keyof typeof WHERE}_due`, string | null>;

/** One pass over the documents of the side; problems that the reader may not see are not counted. */
export const countDispatches = handleRead(spec, async ({ tx, actor, campaign, query, now }) => {
  const today = siteDay(now);
  const unit = query.unit === undefined ? undefined : await tx.askOne(findUnitRange({ unit: query.unit }));
  if (query.unit !== undefined && unit === undefined) return refuse("not_found", {});
  const own = sql`${campaign}::uuid`;
  const row = await tx.askOne(
    compose<Row>(sql<Row>`with one as (
      select d.received_at, d.answered_at, d.due_on < ${today}::date as is_past,
        count(*) filter (where ${IS_RUNNING}) as open,
        count(*) filter (where ${isIdle(own)}) as idle,
        count(*) filter (where ${IS_RUNNING} and p.due_on < ${today}::date) as overdue,
        count(*) filter (where ${IS_LEFT}) as left_over,
        coalesce(min(p.due_on) filter (where ${IS_RUNNING}), d.due_on) as due
      from dispatch d join dispatch_problem x on x.campaign = d.campaign and x.dispatch = d.id
      join problem p on p.campaign = x.campaign and p.id = x.problem
      where d.campaign = ${own} and x.campaign = ${own} and p.campaign = ${own}
        and ${isOfSide(query.side, actor, campaign, reach(actor, spec.verb, campaign))}
        ${unit === undefined ? sql`` : sql`and ${withinRanges("d.pos", [[unit.pos, unit.end]])}`}
        ${query.receiver === undefined ? sql`` : sql`and d.receiver = ${query.receiver}`}
      group by d.campaign, d.id
    ) select ${sql.join(
      STATES.map(
        (state) => sql`(count(*) filter (where ${WHERE[state]}))::integer as ${sql.ref(`${state}_count`)},
          min(due) filter (where ${WHERE[state]}) as ${sql.ref(`${state}_due`)}`,
      ),
    )} from one`),
  );
  const counted = STATES.map((state) => [
    state,
    { count: row?.[`${state}_count`] ?? 0, next_due_on: row?.[`${state}_due`] ?? null },
  ]);
  return { today, ...Object.fromEntries(counted) } as Answer;
});
