/**
 * A campaign's photos for the bench, made by PostgreSQL itself: all of it a function of the photo's number, so that two runs hold the same.
 * Of a hundred photos ten are flat (walls, fog, a covered lens); of the rest 25 lie about one of 2,000 scenes, as corners of villages do, two are
 * one of five printed forms, one is another photo again with up to seven bits turned, and the rest are like nothing.
 */
import type pg from "pg";
import { PROVINCE } from "../server/fill-ledger.ts";

export interface PhotoShape {
  readonly campaign: string;
  readonly photos: number;
}

const VILLAGES = PROVINCE.counties * PROVINCE.townsPerCounty * PROVINCE.villagesPerTown;

/** 64 bits that look like chance, of a text. */
const bitsOf = (text: string): string => `('x' || substr(md5(${text}), 1, 16))::bit(64)::bigint`;

/** So many bits at places that look like chance, turned; some may fall together. */
const turned = (text: string, most: number): string =>
  Array.from(
    { length: most },
    (_, at) => `(1::bigint << (get_byte(decode(md5(${text}), 'hex'), ${at}) & 63))`,
  ).join(" | ");

/** The one photo in a hundred that is another again: the photo before it, with `n % 8` bits turned. */
export const COPY_AT = 7;

export async function fillPhotos(client: pg.ClientBase, { campaign, photos }: PhotoShape): Promise<void> {
  // Likeness first, as copies need that of the photo before.
  await client.query(`create unlogged table photo as
    select n, h.likeness, n % 10 = 0 as is_flat from generate_series(1, ${photos}) n
    cross join lateral (select case
      when n % 10 = 0 then 0
      when n % 4 = 1 and n % 100 not in (${COPY_AT - 1}, ${COPY_AT})
        then ${bitsOf("'scene ' || n / 4 % 2000")} # (${turned("'turn ' || n", 14)})
      when n % 100 in (2, 3) then ${bitsOf("'form ' || n / 100 % 5")} # (${turned("'ink ' || n", 2)})
      else ${bitsOf("'photo ' || n")} end as likeness) h`);
  await client.query(`update photo p set likeness = before.likeness # (case (p.n / 100) % 8 ${Array.from(
    { length: 8 },
    (_, bits) => `when ${bits} then ${bits === 0 ? "0" : turned("'copy ' || p.n", bits)}`,
  ).join(" ")} end)
    from photo before where p.n % 100 = ${COPY_AT} and before.n = p.n - 1`);
  // Filled by itself and then attached: its indexes are built at once, in a third of the time.
  const partition = `evidence_${campaign.replaceAll("-", "")}`;
  await client.query(`drop table ${partition}`);
  await client.query(`create table ${partition} (like evidence including defaults including constraints)`);
  await client.query(
    `insert into ${partition} (campaign, id, unit, pos, problem, stage, state, sha256, bytes, account, at, taken_at, stored_at, kind, file, likeness,
        is_flat, position, says)
     select $1, uuid_of(n), u.id, u.pos, uuid_of(n / 3 + 100000000), case when n % 3 = 0 then 'before' else 'after' end, 'derived',
       md5('file ' || n) || md5(n::text), 200000, '00000000-0000-4000-8000-000000000001', t.at, t.at, t.at, 'photo', 'f' || n, likeness, is_flat,
       '{"latitude": 36.1, "longitude": 120.4, "datum": "cgcs2000", "accuracy": 10}',
       '{"place": null, "time": null, "gps_time": null, "edited_by": null, "appendix": null, "has_macros": false}'
     from photo
     cross join lateral (select timestamptz '2026-01-01' + n * interval '20 seconds' as at, (n::bigint * 2654435761 % ${VILLAGES})::integer as village) t
     join unit u on u.id = 'c' || village / ${PROVINCE.townsPerCounty * PROVINCE.villagesPerTown} || 't'
       || village % ${PROVINCE.townsPerCounty * PROVINCE.villagesPerTown} / ${PROVINCE.villagesPerTown} || 'v' || village % ${PROVINCE.villagesPerTown}`,
    [campaign],
  );
  await client.query(`alter table evidence attach partition ${partition} for values in ('${campaign}')`);
  const rebuild = await withoutIndexes(client, "photo_band");
  await client.query(
    `insert into photo_band (campaign, band, bits, evidence, unit, pos, likeness)
     select campaign, b, ((likeness >> (48 - 16 * b)) & 65535)::integer, id, unit, pos, likeness
     from evidence, generate_series(0, 3) b where not is_flat`,
  );
  await rebuild();
  await client.query("drop table photo");
}

/** Ids that are known from the photo's number. */
export const idOf = (n: number): string => `00000000-0000-4000-a000-${String(n).padStart(12, "0")}`;

export async function addIdFunction(client: pg.ClientBase): Promise<void> {
  await client.query(
    `create function uuid_of(n bigint) returns uuid language sql immutable as
     $$ select ('00000000-0000-4000-a000-' || lpad(n::text, 12, '0'))::uuid $$`,
  );
}

/** Takes a table's indexes away; what it gives builds them again as they were. */
async function withoutIndexes(client: pg.ClientBase, table: string): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ drop: string; make: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
     from pg_constraint where conrelid = $1::regclass and contype in ('p', 'u')
     union all
     select format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
     from pg_index i where indrelid = $1::regclass and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [table],
  );
  for (const { drop } of rows) await client.query(drop);
  return async () => {
    for (const { make } of rows) await client.query(make);
  };
}
