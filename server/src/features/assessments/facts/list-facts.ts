import { can, reach, listFacts as spec } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { handleRead } from "../../../platform/commands/handler.ts";
import { refuse } from "../../../platform/commands/refusal.ts";
import { cutPage } from "../../../platform/lists/cursor.ts";
import { readKeys } from "../../../platform/lists/read-keys.ts";
import { intersectRanges, withinRanges } from "../../../platform/lists/within-ranges.ts";
import { compose, prepare } from "../../../platform/statements/prepare.ts";

const ORDER = "facts";
/** The day of facts that have none, for the order: after all others. */
const NO_DAY = "0001-01-01";

interface Row {
  readonly fact: string;
  readonly kind: string;
  readonly unit: string;
  readonly unit_name: string;
  readonly day: string | null;
  readonly cells: Record<string, string>;
  readonly source: string;
  readonly withdrawn: boolean;
  readonly revision: number;
}

const findPlace = prepare<{ unit: string }, { pos: number; pos_end: number }>(
  (a) => sql`select pos, pos_end from unit where id = ${a.unit}`,
);

/** Facts of one kind, withdrawn ones marked. */
export const listFacts = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const own = reach(actor, "fact.read", campaign);
  const place = query.unit === undefined ? undefined : await tx.askOne(findPlace({ unit: query.unit }));
  if (
    query.unit !== undefined &&
    (place === undefined || !can(actor, "fact.read", { campaign, pos: place.pos }))
  )
    return refuse("not_found", {});
  const ranges = place === undefined ? own : intersectRanges(own, [[place.pos, place.pos_end]]);
  const wanted: RawBuilder<unknown>[] = [
    sql`f.campaign = ${campaign}::uuid`,
    sql`f.kind = ${query.kind}`,
    withinRanges("f.pos", ranges),
  ];
  if (query.first_day !== undefined) wanted.push(sql`f.day >= ${query.first_day}::date`);
  if (query.last_day !== undefined) wanted.push(sql`f.day <= ${query.last_day}::date`);
  const after = readKeys(ORDER, query.cursor, ["day", "uuid"]);
  const day = sql`coalesce(f.day, ${sql.lit(NO_DAY)}::date)`;
  if (after !== undefined) wanted.push(sql`(${day}, f.id) < (${after[0]}::date, ${after[1]}::uuid)`);
  const rows = await tx.ask(
    compose<Row>(sql`select f.id as fact, f.kind, f.unit, u.name as unit_name, f.day, f.cells, f.source,
        f.withdrawn_at is not null as withdrawn, f.revision
      from entered_fact f join unit u on u.id = f.unit
      where ${sql.join(wanted, sql` and `)} order by ${day} desc, f.id desc limit ${query.limit + 1}::integer`),
  );
  const { page, next } = cutPage(rows, query.limit, ORDER, (row) => [row.day ?? NO_DAY, row.fact]);
  return { rows: page, next };
});
