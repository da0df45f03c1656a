/** A row of the feed as the text of a JSON object, put together in SQL. */
import { type RawBuilder, sql } from "kysely";

/**
 * What is NULL is left out. It takes half of the time of json_strip_nulls(json_build_object(…)), which writes the object, reads it and writes it again.
 * @param columns of `alias`, called in the object as in the table
 * @param computed what else is in it, by name; of a jsonb, whose own nulls are to go, see withoutNulls
 */
export function jsonLine(
  alias: string,
  columns: readonly string[],
  computed: Readonly<Record<string, RawBuilder<unknown>>> = {},
): RawBuilder<string> {
  const values = [
    ...columns.map((column) => [column, sql.ref(`${alias}.${column}`)] as const),
    ...Object.entries(computed),
  ];
  const parts = values.map(([name, value]) => sql`${sql.lit(`,"${name}":`)} || to_json(${value})`);
  return sql`'{' || substr(concat(${sql.join(parts)}), 2) || '}'`;
}

/** A jsonb whose objects hold no null. */
export const withoutNulls = (value: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`jsonb_strip_nulls(${value})`;
