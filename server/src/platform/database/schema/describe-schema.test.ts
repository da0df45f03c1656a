import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import pg from "pg";
import { makeTestDatabase, type TestDatabase } from "../../../testing/database.ts";
import { startSystemPostgres } from "../../../testing/system-postgres.ts";
import { nameRoles } from "../migrate.ts";
import { parsers } from "../parsers.ts";
import { toRoles } from "../urls.ts";
import { describeSchema } from "./describe-schema.ts";
import { describeTables } from "./describe-tables.ts";
import { dropLoneQualifier } from "./describe-views.ts";
import { readRelations } from "./read-columns.ts";

/** One of each thing that the catalogue may hold. */
const EVERYTHING = `
  create extension pg_trgm;
  create type mood as enum ('good', 'bad');
  create domain code as text default '00' check (value ~ '^[0-9]+$');
  create type pair as (low bigint, high bigint);
  create sequence ticket;
  create table unit (
    id uuid primary key,
    code code not null,
    pos bigint not null generated always as identity,
    mood mood,
    moods mood[],
    days date[] not null default '{}',
    name text not null constraint named check (name <> ''),
    half numeric generated always as (1 / 2.0) stored,
    seen jsonb,
    changed timestamptz not null default now(),
    valid daterange not null default 'empty',
    unique nulls not distinct (name, code)
  );
  comment on table unit is 'it''s a place';
  comment on column unit.name is 'in Chinese';
  create index unit_by_name on unit using gin (name gin_trgm_ops);
  create statistics unit_pairs on code, name from unit;
  create table fact (unit uuid not null references unit on delete cascade, day date not null, note text, primary key (unit, day))
    partition by range (day);
  create table fact_2026 partition of fact for values from ('2026-01-01') to ('2027-01-01');
  create index on fact (day) where note is not null;
  create function places(low bigint) returns setof uuid language sql stable security definer set search_path = public
    begin atomic select id from unit where pos >= low; end;
  revoke execute on function places from public;
  grant execute on function places to :app;
  create function tell() returns trigger language plpgsql as $$ begin return new; end $$;
  create trigger told before update of note on fact for each row when (old.note is distinct from new.note) execute function tell();
  alter table unit enable row level security;
  alter table unit force row level security;
  create policy near on unit as restrictive for select to :app
    using (exists (select from fact f where f.unit = unit.id) and pos > (select nullif(current_setting('x.y', true), '')::bigint));
  create policy own on unit for insert with check (pos > 0);
  create view named_unit with (security_invoker = true) as select u.id, u.name || u.code as title from unit u where u.pos > 0;
  create view noted as select u.name, f.note from unit u join fact f on f.unit = u.id;
  create materialized view tally as select day, count(*) as n from fact group by day;
  create unique index tally_day on tally (day);
  grant select, insert on unit to :app;
  grant all on fact to :jobs;
  grant update (note) on fact to :app;
  grant select on named_unit to :app with grant option;
`;

describe("the schema as text", () => {
  let database: TestDatabase;
  let schema: string;
  let tables: string;
  before(async () => {
    database = await makeTestDatabase({ empty: true });
    [schema, tables] = await describeEverything(database);
  });
  after(() => database.drop());

  const LINES = [
    "create extension pg_trgm;",
    "create type mood as enum ('good', 'bad');",
    "  pos bigint generated always as identity not null,",
    "  half numeric generated always as (((1)::numeric / 2.0)) stored,",
    "  constraint named CHECK ((name <> ''::text))",
    "create table fact_2026 partition of fact for VALUES FROM ('2026-01-01') TO ('2027-01-01');",
    ") partition by range (day);",
    "CREATE INDEX fact_day_idx ON ONLY fact USING btree (day) WHERE (note IS NOT NULL);",
    "CREATE INDEX unit_by_name ON unit USING gin (name gin_trgm_ops);",
    "alter table unit force row level security;",
    "create policy near on unit as restrictive for select to :app",
    "  with check ((pos > 0));",
    "grant execute on function places(low bigint) to :app;",
    "grant update on fact (note) to :app;",
    "grant select with grant option on named_unit to :app;",
    "create view named_unit with (security_invoker=true) as",
    "comment on column unit.name is 'in Chinese';",
  ];
  for (const line of LINES)
    test(`has the line ${line}`, () => assert.ok(schema.split("\n").includes(line), schema));

  test("names no role of the site and says nothing twice", () => {
    assert.doesNotMatch(schema, /cunjing_/);
    assert.doesNotMatch(schema, /fact_2026_day_idx|fact_2026_pkey|MAINTAIN/i);
  });

  const COLUMNS = [
    "  code: Given<string>;",
    "  pos: GivenAlways<number>;",
    '  mood: "good" | "bad" | null;',
    "  moods: string | null;",
    "  days: Given<string[]>;",
    "  half: GivenAlways<Numeric | null>;",
    "  seen: Json | null;",
    "  changed: Given<Timestamp>;",
    "  named_unit: NamedUnit;",
  ];
  for (const column of COLUMNS)
    test(`tables.ts has the line ${column}`, () => assert.ok(tables.split("\n").includes(column), tables));

  test("a right more is a line more", async () => {
    const owner = await connectAsOwner(database);
    try {
      await owner.query(nameRoles("grant delete on unit to :jobs", toRoles(database.urls)));
      const now = await describeSchema(owner, toRoles(database.urls));
      const added = now.split("\n").filter((line) => !schema.split("\n").includes(line));
      assert.deepEqual(added, ["grant delete on unit to :jobs;"]);
    } finally {
      await owner.end();
    }
  });
});

test("another major version of PostgreSQL tells the same", { timeout: 120_000 }, async () => {
  const ours = await makeTestDatabase({ empty: true });
  const system = await startSystemPostgres();
  try {
    const theirs = await makeTestDatabase({ empty: true, serverUrl: system.superuserUrl });
    const [here, there] = [await askVersion(ours), await askVersion(theirs)];
    assert.ok(process.env.TEST_DATABASE_URL !== undefined || here !== there, `both are ${here}`);
    assert.deepEqual(await describeEverything(theirs), await describeEverything(ours));
  } finally {
    await system.stop();
    await ours.drop();
  }
});

test("only a lone table's name is taken off a view's columns", () => {
  assert.equal(
    dropLoneQualifier(" SELECT u.id,\n    u.name\n   FROM unit u\n  WHERE (u.pos > 0);"),
    " SELECT id,\n    name\n   FROM unit u\n  WHERE (pos > 0);",
  );
  assert.equal(
    dropLoneQualifier(" SELECT unit.id\n   FROM unit\n  WHERE (unit.pos > 0);"),
    " SELECT id\n   FROM unit\n  WHERE (pos > 0);",
  );
  const joined = " SELECT u.name,\n    f.note\n   FROM (unit u\n     JOIN fact f ON ((f.unit = u.id)));";
  assert.equal(dropLoneQualifier(joined), joined);
});

async function describeEverything(database: TestDatabase): Promise<[string, string]> {
  const owner = await connectAsOwner(database);
  try {
    const roles = toRoles(database.urls);
    await owner.query(
      "drop schema public cascade; create schema public; grant usage on schema public to public",
    );
    await owner.query(nameRoles(EVERYTHING, roles));
    return [await describeSchema(owner, roles), describeTables(await readRelations(owner))];
  } finally {
    await owner.end();
  }
}

async function askVersion(database: TestDatabase): Promise<string> {
  const owner = await connectAsOwner(database);
  const { rows } = await owner.query<{ version: string }>(
    "select current_setting('server_version') as version",
  );
  await owner.end();
  return rows[0]?.version ?? "";
}

async function connectAsOwner({ urls }: TestDatabase): Promise<pg.Client> {
  const owner = new pg.Client({ connectionString: urls.owner, types: parsers });
  await owner.connect();
  return owner;
}
