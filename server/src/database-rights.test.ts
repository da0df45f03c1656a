// What the roles may do in the database, read from its catalogue: row-level security is the second lock, and these are its hinges.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Actor, POWERS, type Role, VERBS } from "@cunjing/contract";
import pg from "pg";
import { contextOf } from "./platform/commands/context.ts";
import { makeTestDatabase, type TestDatabase } from "./testing/database.ts";
import { DEFINERS, OPEN_POLICIES, UNGUARDED } from "./testing/refusals/database-exceptions.ts";

let database: TestDatabase;
let client: pg.Client;
before(async () => {
  database = await makeTestDatabase();
  client = new pg.Client(database.superuserUrl);
  await client.connect();
});
after(async () => {
  await client.end();
  await database.drop();
});

async function names(sql: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`${sql} order by 1`);
  return rows.map(({ name }) => name);
}

const APP = () => new URL(database.urls.app).username;
const JOBS = () => new URL(database.urls.jobs).username;

test("every table is under row-level security", async () => {
  const open = await names(`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition and not relrowsecurity`);
  assert.deepEqual(open, Object.keys(UNGUARDED).sort());
});

test("a table that is not under row-level security is nobody's but its owner's", async () => {
  const granted = await names(`select relname || ' to ' || coalesce(r.rolname, 'public') as name
    from pg_class c cross join aclexplode(c.relacl) x left join pg_roles r on r.oid = x.grantee
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and x.grantee <> c.relowner
      and not c.relispartition and not c.relrowsecurity`);
  assert.deepEqual(granted, []);
});

test("partitions are reached through their parents alone", async () => {
  await client.query(`insert into unit (id, kind, name, pos, pos_end) values ('u', 'village', '某村', 1, 1)`);
  await client.query(`insert into campaign (id, title, root, first_day, last_day)
    values (gen_random_uuid(), '某行动', 'u', '2019-04-09', '2019-07-17')`);
  const partitions = await names(
    "select relname as name from pg_class where relispartition and relkind = 'r'",
  );
  assert.ok(
    partitions.some((name) => name.startsWith("problem_")),
    "a campaign has made its own",
  );
  const granted =
    await names(`select distinct relname as name from pg_class c cross join aclexplode(c.relacl) x
    where c.relispartition and x.grantee <> c.relowner`);
  assert.deepEqual(granted, []);
});

test("the roles that serve own nothing and cannot get past row-level security", async () => {
  const { rows } = await client.query(
    `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
       exists (select from pg_auth_members m where m.member = r.oid) as member,
       exists (select from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace) as owns,
       has_schema_privilege(r.oid, 'public', 'create') as creates
     from pg_roles r where rolname = any ($1) order by 1`,
    [[APP(), JOBS()]],
  );
  const none = {
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolreplication: false,
    member: false,
    owns: false,
    creates: false,
  };
  assert.deepEqual(
    rows,
    [APP(), JOBS()].sort().map((rolname) => ({ rolname, ...none })),
  );
});

test("functions that look past row-level security are a named list, each for whom it is meant", async () => {
  const { rows } = await client.query<{ name: string; config: string[] | null; roles: string[] }>(
    `select p.proname as name, p.proconfig as config,
       array(select coalesce(r.rolname, 'public') from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) x
         left join pg_roles r on r.oid = x.grantee where x.grantee <> p.proowner order by 1)::text[] as roles
     from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef order by 1`,
  );
  const known = { app: APP(), jobs: JOBS() };
  const expected = Object.entries(DEFINERS).map(([name, { roles }]) => ({
    name,
    roles: roles.map((role) => known[role]).sort(),
  }));
  assert.deepEqual(
    rows.map(({ name, roles }) => ({ name, roles })),
    expected.sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
  // Where pg_temp is not named it is searched first: a temporary table would stand in for ours.
  const exposed = rows.filter(({ config }) => !config?.some((one) => /^search_path=.*\bpg_temp$/.test(one)));
  assert.deepEqual(
    exposed.map(({ name }) => name),
    [],
  );
});

test("nothing is granted to everybody who may connect", async () => {
  const ours = "not exists (select from pg_depend d where d.objid = o.oid and d.deptype = 'e')";
  const granted = await names(`
    select 'function ' || proname as name from pg_proc o, aclexplode(coalesce(proacl, acldefault('f', proowner))) x
      where pronamespace = 'public'::regnamespace and x.grantee = 0 and ${ours}
    union all select 'relation ' || relname from pg_class o, aclexplode(relacl) x
      where relnamespace = 'public'::regnamespace and x.grantee = 0 and ${ours}
    union all select 'database ' || x.privilege_type from pg_database o, aclexplode(datacl) x
      where datname = current_database() and x.grantee = 0
    union all select 'schema ' || x.privilege_type from pg_namespace o, aclexplode(nspacl) x
      where nspname = 'public' and x.grantee = 0 and x.privilege_type = 'CREATE'`);
  assert.deepEqual(granted, []);
});

test("views ask as their reader, not as their owner", async () => {
  const bare = await names(`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
      and not coalesce(reloptions @> '{security_invoker=true}' or reloptions @> '{security_invoker=on}', false)
      and not exists (select from pg_depend d where d.objid = pg_class.oid and d.deptype = 'e')`);
  assert.deepEqual(bare, []);
});

test("a policy that lets every row through is for the jobs alone, and named", async () => {
  const { rows } = await client.query<{ name: string; roles: string[] }>(
    `select tablename || '.' || policyname as name, roles::text[] as roles from pg_policies
     where schemaname = 'public' and (coalesce(qual, 'true') = 'true' and coalesce(with_check, 'true') = 'true') order by 1`,
  );
  assert.deepEqual(
    rows.map(({ name }) => name),
    Object.keys(OPEN_POLICIES).sort(),
  );
  for (const { name, roles } of rows) assert.deepEqual(roles, [JOBS()], name);
});

test("every verb that the database asks for is told to it", async () => {
  const { rows } = await client.query<{ verb: string }>(
    `select distinct m[1] as verb from (
       select coalesce(qual, '') || coalesce(with_check, '') as text from pg_policies
       union all select prosrc from pg_proc where pronamespace = 'public'::regnamespace) s,
     lateral regexp_matches(s.text, 'app_may\\(''([a-z.]+)''', 'g') m order by 1`,
  );
  const asked = rows.map(({ verb }) => verb);
  assert.ok(asked.length > 5, "read from the catalogue");
  const campaign = "00000000-0000-4000-8000-00000000c001";
  const all: Actor = {
    account: "00000000-0000-4000-8000-000000000001",
    post: "",
    grants: (Object.keys(POWERS) as Role[]).map((role) => ({
      role,
      campaign,
      ranges: [],
      unit: null,
      team: null,
    })),
  };
  const told = contextOf(all, campaign).values.find((value) => String(value).includes("campaign.write"));
  const missing = asked.filter((verb) => !String(told).split(",").includes(verb));
  assert.deepEqual(missing, [], "verbs in policies that ROW_VERBS (commands/context.ts) lacks");
  assert.deepEqual(
    asked.filter((verb) => !(verb in VERBS)),
    [],
    "verbs that no role has",
  );
});
