// For tests: a raw hand that changes one column of one event in the smallest way there is, and puts it back.
import type { Site } from "../../../testing/site.ts";

export interface Column {
  readonly name: string;
  readonly type: string;
}

export interface Touched {
  readonly id: number;
  readonly from: unknown;
  readonly to: unknown;
  readonly restore: () => Promise<void>;
}

/** The columns of the table as it is: one that is added is tested without a line here. */
export const readColumns = (site: Site, table: string): Promise<Column[]> =>
  site.see<Column>(
    `select attname as name, format_type(atttypid, null) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  );

/** Statements that give another value of a type; `$1`: the old one, never NULL; `$2`: a number at random. */
const CHANGES: Readonly<Record<string, readonly string[]>> = {
  text: [
    // One character, wherever it is; then one more, and one less.
    "overlay($1::text placing chr(65 + (ascii(substr($1::text, 1 + $2 % length($1::text), 1)) + 1) % 26) from 1 + $2 % length($1::text) for 1)",
    "$1::text || ' '",
    "left($1::text, -1)",
  ],
  uuid: [
    "overlay($1::text placing translate(right($1::text, 1), '0123456789abcdef', '123456789abcdef0') from 36)::uuid",
    "null::uuid",
  ],
  bigint: ["$1::bigint + 1", "$1::bigint # (1::bigint << ($2 % 40))"],
  xid8: ["($1::text::bigint + 1)::text::xid8", "($1::text::bigint # 1)::text::xid8"],
  "timestamp with time zone": [
    "$1::timestamptz + interval '1 microsecond'",
    "$1::timestamptz - interval '1 day'",
  ],
  jsonb: [
    "$1::jsonb || jsonb_build_object('x', null)",
    "replace($1::text, '1.50', '1.5')::jsonb",
    "replace($1::text, '改', '收')::jsonb",
  ],
};

/** Where nothing stands, something. */
const FIRST_VALUES: Readonly<Record<string, string>> = {
  text: "'village_a1'::text",
  uuid: "'00000000-0000-4000-8000-0000000000f1'::uuid",
  bigint: "4000::bigint",
};

/** Changes this column of one of the sealed events; undefined: there was nothing to change in this way (NULL by NULL). */
export async function touchEvent(
  site: Site,
  { name, type }: Column,
  which: number,
  how: number,
): Promise<Touched | undefined> {
  const [row] = await site.see<{ id: string; received_at: string; old: unknown; empty: boolean }>(
    `select id::text, received_at::text, ${name}::text as old, ${name} is null as empty from event
     where id = any (array(select unnest(ids) from trail_block)) order by event.id offset $1::integer % (
       select coalesce(sum(events), 1)::integer from trail_block) limit 1`,
    [which],
  );
  if (row === undefined) throw new Error("no event");
  const changes = CHANGES[type];
  if (changes === undefined) throw new Error(`no change for the type ${type}`);
  const change = row.empty ? FIRST_VALUES[type] : changes[how % changes.length];
  if (change === undefined) return undefined;
  await site.see("create temporary table if not exists touched as select * from event limit 0");
  await site.see("truncate touched");
  await site.see("insert into touched select * from event where id = $1 and received_at = $2::timestamptz", [
    row.id,
    row.received_at,
  ]);
  const values = [...(change.includes("$1") ? [row.old] : []), ...(change.includes("$2") ? [how] : [])];
  const [made] = await site.see<{ value: string | null }>(`select (${change})::text as value`, values);
  const to = made?.value ?? null;
  await site.see("delete from event where id = $1 and received_at = $2::timestamptz", [
    row.id,
    row.received_at,
  ]);
  await site.see(`update touched set ${name} = $1::text::${type}`, [to]);
  await site.see("insert into event overriding system value select * from touched");
  const [now] = await site.see<{ id: string; received_at: string }>(
    "select id::text, received_at::text from touched",
  );
  return {
    id: Number(row.id),
    from: row.old,
    to,
    restore: async () => {
      await site.see("delete from event where id = $1 and received_at = $2::timestamptz", [
        now?.id,
        now?.received_at,
      ]);
      await site.see(`update touched set ${name} = $1::text::${type}`, [row.old]);
      await site.see("insert into event overriding system value select * from touched");
    },
  };
}
