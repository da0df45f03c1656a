/** Rows as columns: a row an answer costs more than the fact in it, so PostgreSQL joins the cells of a day, column by column. */
import { type RawBuilder, sql } from "kysely";
import { compose, type Query } from "../../../platform/statements/prepare.ts";

/** Between cells: a control character, which no text of ours may hold (contract, scalars). */
export const BETWEEN = "\u001f";

/** The cells of all facts of one day, by column; an empty cell says nothing. */
export interface PackedDay {
  readonly day: string | null;
  readonly n: number;
  readonly [column: `c_${string}`]: string;
}

/** Facts in the order of their days, and within a day of their ids. @param columns without id, unit and day */
export function packRows(rows: RawBuilder<unknown>, columns: readonly string[]): Query<PackedDay> {
  const cells = ["id", "unit", ...columns].map(
    (name) =>
      sql`string_agg(coalesce(f.${sql.ref(name)}::text, ''), ${sql.lit(BETWEEN)} order by f.id) as ${sql.id(`c_${name}`)}`,
  );
  return compose<PackedDay>(
    sql`select f.day, count(*)::integer as n, ${sql.join(cells)}
      from (${rows}) f group by f.day order by f.day nulls first`,
  );
}
