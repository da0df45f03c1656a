/** Rows of any table without its feature: values that fit its columns' types, so that a table of tomorrow is tested like those of today. */
import pg from "pg";
import { CHOSEN_VALUES } from "./chosen-values.ts";

export interface Column {
  readonly name: string;
  readonly type: string;
  /** NOT NULL without a default: a row must say it. */
  readonly needed: boolean;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Columns of the primary key; without one, those that may not be NULL. */
  readonly key: readonly string[];
}

export type Row = Readonly<Record<string, unknown>>;

interface Found {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly needed: boolean;
  readonly key: boolean;
}

/** Every table that rows are put into, partitions left out; by name. */
export async function readTables(client: pg.ClientBase): Promise<Map<string, Table>> {
  const { rows } = await client.query<Found>(`
    select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type,
      a.attnotnull and not a.atthasdef and a.attidentity = '' as needed,
      coalesce(a.attnum = any ((i.indkey::int2[])[0:i.indnkeyatts - 1]), a.attnotnull and a.attname not in ('revision', 'xid')) as key
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    left join pg_index i on i.indrelid = c.oid and i.indisprimary
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    order by c.relname, a.attnum`);
  const tables = new Map<string, Table>();
  for (const [name, columns] of Map.groupBy(rows, ({ table }) => table)) {
    tables.set(name, { name, columns, key: columns.filter(({ key }) => key).map((one) => one.name) });
  }
  return tables;
}

let made = 0;
const next = () => {
  made += 1;
  return made;
};

/** No two alike, wherever a key might be made of it. */
const SAMPLES: Readonly<Record<string, () => unknown>> = {
  uuid: () => crypto.randomUUID(),
  text: () => `x${next()}`,
  integer: next,
  smallint: next,
  bigint: next,
  numeric: next,
  "double precision": () => 0.5,
  boolean: () => false,
  jsonb: () => "{}",
  bytea: () => Buffer.from(crypto.randomUUID()),
  date: () => "2019-05-16",
  "timestamp with time zone": () => "2019-05-16T02:00:00Z",
  daterange: () => "[2019-04-09,)",
  inet: () => "192.0.2.1",
  xid8: () => String(next()),
};

/** A row with all that the table insists on; `said` says what matters. */
export function makeRow({ name, columns }: Table, said: Row): Row {
  const chosen = CHOSEN_VALUES[name] ?? {};
  const needed = columns.filter(
    (column) => column.needed && !(column.name in said) && !(column.name in chosen),
  );
  const filled = needed.map(({ name: column, type }) => {
    const sample = SAMPLES[type] ?? (type.endsWith("[]") ? () => "{}" : undefined);
    if (sample === undefined) throw new Error(`${name}.${column}: no sample of the type ${type}`);
    return [column, sample()];
  });
  const known = new Set(columns.map((column) => column.name));
  const fitting = Object.entries({ ...chosen, ...said }).filter(([column]) => known.has(column));
  return Object.fromEntries([...filled, ...fitting]);
}

/** The statement that puts a row into its table. */
export function insertion(table: string, row: Row): { text: string; values: unknown[] } {
  const columns = Object.keys(row).map(pg.escapeIdentifier).join(", ");
  const slots = Object.keys(row).map((_, i) => `$${i + 1}`);
  return {
    text: `insert into ${pg.escapeIdentifier(table)} (${columns}) values (${slots.join(", ")})`,
    values: Object.values(row),
  };
}

/** The expression that tells one row of a table from another, the same for whoever reads it. */
export const keyOf = ({ key }: Table): string =>
  `concat_ws('|', ${key.map((column) => `${pg.escapeIdentifier(column)}::text`).join(", ")})`;
