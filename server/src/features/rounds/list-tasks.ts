import { type AnswerOf, can, reach, listTasks as spec } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage, readCursor } from "../../platform/lists/cursor.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { compose } from "../../platform/statements/prepare.ts";

type Row = AnswerOf<typeof spec>["tasks"][number] & { readonly pos: number };

const ORDER = "tasks";

/** Tasks of the own teams in approved rounds; who plans sees those of every team, and of plans too. */
export const listTasks = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const plans = can(actor, "round.plan", { campaign });
  const after = readCursor(ORDER, query.cursor, 2);
  const own = actor.grants.flatMap((grant) => (grant.campaign === campaign ? (grant.team ?? []) : []));
  const { team, round, open } = query;
  const inspections = sql`(select count(*)::integer from inspection i
    where i.campaign = k.campaign and i.task = k.id and i.state <> 'withdrawn')`;
  const conditions: RawBuilder<unknown>[] = [
    sql`k.campaign = ${campaign}::uuid and k.withdrawn_at is null`,
    withinRanges("k.pos", reach(actor, "inspection.enter", campaign)),
    ...(plans ? [sql`r.state <> 'cancelled'`] : [sql`k.team = any(${own}::uuid[]) and r.state = 'approved'`]),
    ...(team === undefined ? [] : [sql`k.team = ${team}::uuid`]),
    ...(round === undefined ? [] : [sql`k.round = ${round}::uuid`]),
    ...(open === undefined ? [] : [open === "true" ? sql`${inspections} = 0` : sql`${inspections} > 0`]),
    ...(after === undefined ? [] : [sql`(k.pos, k.id) > (${after[0]}::bigint, ${after[1]}::uuid)`]),
  ];
  const rows = await tx.ask(
    compose<Row>(sql`select k.id as task, k.revision, k.round, r.title as round_title, r.kind, r.standard, r.first_day, r.last_day,
        k.unit, u.name as unit_name, above.name as parent_name, k.team, k.double_of, k.conflicts as recusals, k.pos,
        (select o.code from round_unit o where o.campaign = k.campaign and o.round = k.round and o.unit = k.unit) as code,
        ${inspections} as inspections
      from task k join round r on r.campaign = k.campaign and r.id = k.round
      join unit u on u.id = k.unit left join unit above on above.id = u.parent
      where ${sql.join(conditions, sql` and `)} order by k.pos, k.id limit ${query.limit + 1}`),
  );
  const { page, next } = cutPage(rows, query.limit, ORDER, ({ pos, task }) => [pos, task]);
  return { tasks: page.map(({ pos: _, ...task }) => task), next };
});
