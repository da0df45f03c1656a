import { type Range, pullUnits as spec } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { compose, prepare } from "../../platform/statements/prepare.ts";
import { allRanges, scopeOf } from "./feed/sync-scope.ts";
import { transactionOf, unitsVersion } from "./units-version.ts";

const selectState = prepare<object, { epoch: string; newest: string }>(
  () => sql`select feed_epoch() as epoch, coalesce(
      (select u.xid::text from unit u where u.xid < pg_snapshot_xmin(pg_current_snapshot()) order by u.xid desc limit 1), '0') as newest`,
);

/** Beyond so many changes the whole is the shorter answer (an import, a tree spaced anew). */
const MOST_CHANGED = 5_000;

interface Row {
  readonly unit: string;
  readonly here: boolean;
  readonly text: string;
}

const LINE = sql`json_build_object('unit', u.id, 'name', u.name, 'kind', u.kind, 'code', u.code, 'parent', u.parent, 'pos', u.pos,
  'pos_end', u.pos_end, 'withdrawn_on', u.withdrawn_on, 'successor', u.successor)::text`;

/** The units of the scope as one version of a snapshot, or what changed since another. Their names are no secret among those signed in. */
export const pullUnits = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const ranges = allRanges(scopeOf(actor, campaign));
  const state = await tx.askOne(selectState({}));
  if (state === undefined) throw new Error("the feed has no epoch");
  const version = unitsVersion(state.epoch, state.newest, ranges);
  const since = query.since === undefined ? undefined : transactionOf(query.since, state.epoch, ranges);
  const changed = since === undefined ? undefined : await tx.ask(selectChanged(ranges, since, state.newest));
  const isPart = changed !== undefined && changed.length <= MOST_CHANGED;
  const [units, above] = await Promise.all([
    isPart ? changed : tx.ask(selectUnits(withinRanges("u.pos", ranges))),
    tx.ask(selectUnits(enclosing(ranges))),
  ]);
  const text = (rows: readonly Row[]) => rows.map((row) => row.text).join(",\n");
  const gone = isPart ? units.filter(({ here }) => !here).map(({ unit }) => unit) : [];
  return {
    jsonText:
      `{"version":${JSON.stringify(version)},"whole":${!isPart},"units":[${text(units.filter(({ here }) => here))}],` +
      `"gone":${JSON.stringify(gone)},"above":[${text(above)}]}`,
    tag: `${version}${isPart ? `-${since}` : ""}`,
  };
});

const selectUnits = (where: RawBuilder<boolean>) =>
  compose<Row>(
    sql`select u.id as unit, true as here, ${LINE} as text from unit u where ${where} order by u.pos`,
  );

const selectChanged = (ranges: readonly Range[], since: string, until: string) =>
  compose<Row>(sql`select u.id as unit, ${withinRanges("u.pos", ranges)} as here, ${LINE} as text
    from unit u where u.xid > ${since}::xid8 and u.xid <= ${until}::xid8 order by u.pos limit ${MOST_CHANGED + 1}`);

/** Units that hold one of the ranges whole, and are not in any. */
function enclosing(ranges: readonly Range[]): RawBuilder<boolean> {
  if (ranges.length === 0) return sql<boolean>`false`;
  const firsts = sql`array[${sql.join(ranges.map(([first]) => sql.lit(first)))}]::bigint[]`;
  return sql<boolean>`not ${withinRanges("u.pos", ranges)} and u.id in (
    with recursive up as (
      select b.parent as id from unnest(${firsts}) as at(first)
      cross join lateral (select parent from unit where pos >= at.first order by pos limit 1) b
      union select u.parent from up join unit u on u.id = up.id)
    select id from up where id is not null)`;
}
