/** The ledger's filters as SQL. Each compares a plain column with a literal, by operators that row-level security lets through to indexes. */
import { type LedgerFilters, type Range, SOON_DAYS } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { perRange, withinRanges } from "../../platform/lists/within-ranges.ts";
import type { Way } from "./how-to-read.ts";
import { hasWords, type Search } from "./how-to-search.ts";
import { IS_CLOSED, IS_KEPT, IS_OPEN, type Sort } from "./ledger-sorts.ts";

/** By the index a search finds so many at most, the newest. */
const MOST_FOUND = 10_000;

export interface LedgerPlace {
  readonly campaign: string;
  /** Never empty: literal ranges are what keeps a list of a town from reading a city. */
  readonly ranges: readonly Range[];
}

export interface LedgerScope extends LedgerPlace {
  readonly today: string;
  readonly way: Way;
  readonly search: Search;
}

/** The problems of these filters as `p`, to stand after `from`; more conditions follow with `and`. */
export function ledgerRows(scope: LedgerScope, filters: LedgerFilters, sort: Sort): RawBuilder<unknown> {
  const where = ledgerWhere(scope, filters, sort);
  if (scope.way === "by_order") return sql`problem p where ${where}`;
  return sql`${perRange(
    "p.pos",
    scope.ranges,
    (within) => sql`select p.* from problem p where p.campaign = ${scope.campaign}::uuid and ${within}`,
  )} p where ${where}`;
}

/** All conditions, joined. */
function ledgerWhere(scope: LedgerScope, filters: LedgerFilters, sort: Sort): RawBuilder<unknown> {
  const { standing, state, due, source, category, channel, severity, team, prominent, from, to, words } =
    filters;
  const conditions = [
    sql`p.campaign = ${scope.campaign}::uuid`,
    scope.way === "by_order" ? withinRanges("p.pos", scope.ranges) : undefined,
    sort.where,
    standsAs(due === undefined ? standing : "open"),
    state && sql`p.state = ${sql.lit(state)}`,
    due && dueIs(due, scope.today),
    source && sql`p.source = ${source}`,
    category && sql`p.category = ${category}`,
    channel && sql`p.channel = ${sql.lit(channel)}`,
    severity && sql`p.severity = ${sql.lit(severity)}`,
    team && sql`p.team = ${team}::uuid`,
    prominent === undefined ? undefined : prominent ? sql`p.prominent` : sql`not p.prominent`,
    from && sql`${sql.ref(`p.${sort.day}`)} >= ${from}::date`,
    to && sql`${sql.ref(`p.${sort.day}`)} <= ${to}::date`,
    words && (scope.search === "by_index" ? foundBy(words, scope.ranges) : hasWords(words)),
  ];
  return sql.join(
    conditions.filter((one) => one !== undefined && one !== ""),
    sql` and `,
  );
}

function standsAs(standing: LedgerFilters["standing"]): RawBuilder<unknown> | undefined {
  if (standing === "open") return IS_OPEN;
  if (standing === "closed") return IS_CLOSED;
  return standing === "kept" ? IS_KEPT : undefined;
}

/** Late as the workflow has it: past its due day, and the responsible side has not said that it is done; a deferred one is not. */
export function dueIs(due: NonNullable<LedgerFilters["due"]>, today: string): RawBuilder<unknown> {
  const running = sql`p.state in ('dispatched', 'in_rectification')`;
  if (due === "overdue") return sql`${running} and p.due_on < ${today}::date`;
  if (due === "today") return sql`${running} and p.due_on = ${today}::date`;
  return sql`${running} and p.due_on between ${today}::date and ${today}::date + ${SOON_DAYS}::integer`;
}

function foundBy(words: string, ranges: readonly Range[]): RawBuilder<unknown> {
  const low = ranges[0]?.[0] ?? 0;
  const high = ranges.at(-1)?.[1] ?? 0;
  return sql`p.id in (select id from search_problems(${words}, ${low}::bigint, ${high}::bigint, ${MOST_FOUND}::integer))`;
}
