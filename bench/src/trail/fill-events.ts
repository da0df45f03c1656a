/** A year of a province's trail for the bench, made by PostgreSQL itself: events half a minute apart in the months' partitions, each of a command. */
import type pg from "pg";
import { PROVINCE } from "../server/fill-ledger.ts";

const VILLAGES = PROVINCE.counties * PROVINCE.townsPerCounty * PROVINCE.villagesPerTown;

const TRANSACTIONS = 100;

/** As a superuser, in a hundred transactions. */
export async function fillEvents(client: pg.Client, campaign: string, events: number): Promise<void> {
  await client.query(`do $$ declare month date;
    begin
      for month in select generate_series(date_trunc('month', now()) - interval '12 months', date_trunc('month', now()), '1 month')::date loop
        execute format('create table %I partition of event for values from (%L) to (%L)',
          'event_' || to_char(month, 'YYYYMM'), month, (month + interval '1 month')::date);
      end loop;
    end $$`);
  await client.query(
    `create unlogged table made as
     select n, now() - interval '365 days' + n * (interval '364 days' / $1) as received, u.id as unit, u.pos
     from generate_series(1, $1::integer) n
     join unit u on u.id = (select 'c' || v / ${PROVINCE.townsPerCounty * PROVINCE.villagesPerTown} || 't'
       || v % ${PROVINCE.townsPerCounty * PROVINCE.villagesPerTown} / ${PROVINCE.villagesPerTown} || 'v' || v % ${PROVINCE.villagesPerTown}
       from (select (n::bigint * 2654435761 % ${VILLAGES})::integer as v) x)`,
    [events],
  );
  // As a client would make them: version 7 begins with the time.
  await client.query(
    `create function uuid_of(n bigint) returns uuid language sql immutable as
     $$ select (lpad(to_hex(26000000 + n), 8, '0') || '-0000-7000-8000-' || substr(md5(n::text), 1, 12))::uuid $$`,
  );
  for (let part = 0; part < TRANSACTIONS; part++)
    await client.query(
      `insert into event (received_at, at, kind, campaign, noun, subject, unit, pos, account, command, change)
       select received, received - interval '1 minute', (array['problem.found', 'problem.dispatch', 'problem.request_acceptance', 'problem.accept'])[1 + n % 4],
         $1, 'problem', md5(n::text)::uuid::text, unit, pos, md5('a' || n % 5000)::uuid, uuid_of(n),
         jsonb_build_object('to', '已清运', 'n', n, 'due_on', '2026-06-01')
       from made where n * ${TRANSACTIONS}::bigint / ($2 + 1) = $3 order by n`,
      [campaign, events, part],
    );
  await client.query(
    `insert into command (id, name, account, campaign, body_digest, received_at)
     select uuid_of(n), 'find-problem', md5('a' || n % 5000)::uuid, $1, '', received - interval '2 ms' from made`,
    [campaign],
  );
  await client.query("drop table made");
  await client.query("vacuum analyze");
}
