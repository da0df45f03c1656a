/** The actor's units as a condition of a list: literal whole numbers, so that the planner knows how much they hold (docs/decisions). */
import type { Range } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";

/** Beyond so many, one multirange is tested instead: a condition of hundreds of alternatives costs more to plan than to run. */
const MOST_ALTERNATIVES = 16;

/** Whether so many ranges lie apart that the planner cannot tell what they hold. */
export const isScattered = (ranges: readonly Range[]): boolean => ranges.length > MOST_ALTERNATIVES;

/** `column` is that of a position, as SQL: "i.pos". Without ranges nothing passes. */
export function withinRanges(column: string, ranges: readonly Range[]): RawBuilder<boolean> {
  const position = sql.ref(column);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) return sql<boolean>`false`;
  const hull = between(position, [first[0], last[1]]);
  if (ranges.length === 1) return hull;
  if (!isScattered(ranges))
    return sql<boolean>`(${sql.join(
      ranges.map((range) => between(position, range)),
      sql` or `,
    )})`;
  const multirange = `{${ranges.map(([low, high]) => `[${low},${high}]`).join(",")}}`;
  return sql<boolean>`(${hull} and ${sql.lit(multirange)}::int8multirange @> ${position})`;
}

/**
 * Rows found range by range, each through the index of positions; ranges do not overlap, so a row is met once. To stand after `from`.
 * @param select of one range, which `within` is the condition of: joined outright, the planner would take a range for a ninth of the table
 */
export function perRange(
  column: string,
  ranges: readonly Range[],
  select: (within: RawBuilder<boolean>) => RawBuilder<unknown>,
): RawBuilder<unknown> {
  const side = (at: 0 | 1) => sql`${ranges.map((range) => String(range[at]))}::bigint[]`;
  const within = sql<boolean>`${sql.ref(column)} between r.low and r.high`;
  return sql`unnest(${side(0)}, ${side(1)}) r(low, high) cross join lateral (${select(within)} offset 0)`;
}

const between = (position: RawBuilder<unknown>, [low, high]: Range): RawBuilder<boolean> =>
  sql<boolean>`(${position} between ${sql.lit(low)} and ${sql.lit(high)})`;

/** What two lists of ranges have in common; both in order and without overlaps, and so is the answer. */
export function intersectRanges(some: readonly Range[], others: readonly Range[]): readonly Range[] {
  return some.flatMap(([low, high]) =>
    others.flatMap(([from, to]): Range[] => {
      const range: Range = [Math.max(low, from), Math.min(high, to)];
      return range[0] <= range[1] ? [range] : [];
    }),
  );
}
