/**
 * A province's month in the server's own tables: 40,000 villages, a million facts. Marks are whole shares of a hundred, so that the comparison can
 * carry integers alone, and many villages tie. Drawn by arithmetic on the row's number: the same on every run.
 */
import type pg from "pg";

export interface Month {
  readonly campaign: string;
  readonly team: string;
}

/** The village of row n is n % 40,000; every fiftieth has no team's visit, every seventh no covert one. */
const INSPECTIONS = `
  insert into inspection (campaign, id, unit, pos, team, kind, day, state, score, full_mark, items, entered_by, entered_at, received_at)
  select $1, gen_random_uuid(), u.id, u.pos, $2, case when k < 13 then 'team' else 'covert' end, date '2026-03-01' + (h % 31)::int, 'final',
    case when k < 13 then share::text else (share * 6 / 10) || '.' || (share * 6 % 10) end, case when k < 13 then '100' else '60' end,
    '[]', '00000000-0000-4000-8000-000000000001', now(), now()
  from (
    select v.pos, v.id, k, h, least(100, 45 + village * 7919 % 40 + h % 21) as share
    from villages v cross join generate_series(0, 15) k
    cross join lateral (select (v.village * 16 + k) * 2654435761 % 4294967291 as h) drawn
    where case when k < 13 then v.village % 50 <> 0 else v.village % 7 <> 0 end
  ) u`;

/** Due in the month; of four one is put right in time a day early, one on the day, one three days late, one not at all. */
const PROBLEMS = `
  insert into problem (campaign, id, unit, pos, state, source, severity, description, found_on, found_at, found_by, channel, due_on, responsible_unit, progress)
  select $1, ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, v.id, v.pos, case when n % 4 = 0 then 'dispatched' else 'closed' end,
    'inspection', 'ordinary', '路边积存生活垃圾', due - 12, due - 12 + time '10:00', '00000000-0000-4000-8000-000000000001', 'notice', due, v.id, '{}'
  from generate_series(0, 149999) n
  cross join lateral (select date '2026-03-01' + n % 31 as due) d
  join villages v on v.village = n * 17 % 40000`;

const EVENTS = `
  insert into problem_event (campaign, problem, revision, n, unit, pos, event, day, to_day)
  select p.campaign, p.id, e.revision, 0, p.unit, p.pos, e.event, e.day, e.to_day
  from problem p
  cross join lateral (select ('x' || right(p.id::text, 12))::bit(48)::bigint as n) numbered
  cross join lateral (values (2, 'dispatched', p.due_on - 10, p.due_on),
    (3, 'closed', case n % 4 when 1 then p.due_on + 3 when 2 then p.due_on else p.due_on - 1 end, null)) as e(revision, event, day, to_day)
  where p.campaign = $1 and (e.event = 'dispatched' or n % 4 <> 0)`;

/** As a superuser; the units are there (fill-ledger.ts). */
export async function fillMonth(client: pg.ClientBase, { campaign, team }: Month): Promise<void> {
  await client.query(
    "insert into unit_version (unit, valid, name, kind, official_order) select id, '(,)', name, kind, official_order from unit",
  );
  await client.query(
    "insert into unit_relation (hierarchy, parent, child, valid) select 'administrative', parent, id, '(,)' from unit where parent is not null",
  );
  await client.query(
    "create temp table villages as select id, pos, (row_number() over (order by pos) - 1)::bigint as village from unit where kind = 'village'",
  );
  await client.query("analyze villages");
  // A million facts as they are stored; what triggers keep for the pages of the ledger is not what is measured.
  await client.query("set session_replication_role = replica");
  await client.query(INSPECTIONS, [campaign, team]);
  await client.query(PROBLEMS, [campaign]);
  await client.query(EVENTS, [campaign]);
  await client.query("set session_replication_role = origin");
  await client.query("vacuum analyze");
}
