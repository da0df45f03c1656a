import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import pg from "pg";
import { makeTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { migrate, nameRoles } from "./migrate.ts";

/** Folders of migrations of these tests alone. */
const folders = mkdtempSync(join(tmpdir(), "migrations-"));
after(() => rmSync(folders, { recursive: true }));

/** A new folder with these migrations, by file name. */
function writeMigrations(files: Record<string, string>): string {
  const folder = mkdtempSync(join(folders, "each-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const VILLAGE = {
  "0001-create-village.sql": `create table village (id integer primary key, pos bigint not null);
    grant select on village to :app, :jobs;`,
};
const FILLED = {
  ...VILLAGE,
  "0002-fill-village.sql": "insert into village select n, n from generate_series(1, 1000) n;",
};

describe("migrate", () => {
  let database: TestDatabase;
  let owner: pg.Client;
  beforeEach(async () => {
    database = await makeTestDatabase({ empty: true });
    owner = new pg.Client(database.urls.owner);
    await owner.connect();
  });
  afterEach(async () => {
    await owner.end();
    await database.drop();
  });
  const countRows = async (table: string) =>
    (await owner.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n;

  test("applies what is missing, in order, once, and renews the planner's statistics", async () => {
    assert.deepEqual(await migrate(database.urls, writeMigrations(VILLAGE)), ["0001-create-village.sql"]);
    const folder = writeMigrations(FILLED);
    assert.deepEqual(await migrate(database.urls, folder), ["0002-fill-village.sql"]);
    assert.deepEqual(await migrate(database.urls, folder), []);
    assert.equal(await countRows("village"), 1000);
    const { rows } = await owner.query("select reltuples::int from pg_class where relname = 'village'");
    assert.deepEqual(rows, [{ reltuples: 1000 }]);
  });

  test("gives rights to the roles that the URLs name", async () => {
    await migrate(database.urls, writeMigrations(VILLAGE));
    const app = new pg.Client(database.urls.app);
    await app.connect();
    try {
      assert.deepEqual((await app.query("select * from village")).rows, []);
      await assert.rejects(app.query("insert into village values (1, 1)"), /permission denied/);
    } finally {
      await app.end();
    }
  });

  test("eight instances that start at once apply each migration once", async () => {
    const folder = writeMigrations(FILLED);
    const applied = await Promise.all(Array.from({ length: 8 }, () => migrate(database.urls, folder)));
    assert.deepEqual(applied.flat().sort(), Object.keys(FILLED));
    assert.equal(await countRows("village"), 1000);
    assert.equal(await countRows("migration"), 2);
  });

  test("a migration that fails leaves nothing of itself, keeps those before it, and says file and line", async () => {
    const broken = {
      ...VILLAGE,
      "0002-break.sql": "create table half (id integer);\ninsert into half values (1);\nselect 1 / nothing;",
    };
    await assert.rejects(
      migrate(database.urls, writeMigrations(broken)),
      /^Error: 0002-break\.sql:3: column "nothing" does not exist$/,
    );
    const { rows } = await owner.query(
      "select to_regclass('half') as half, to_regclass('village')::text as village",
    );
    assert.deepEqual(rows, [{ half: null, village: "village" }]);
    assert.deepEqual(await migrate(database.urls, writeMigrations(FILLED)), ["0002-fill-village.sql"]);
  });

  const REFUSED: [string, Record<string, string>, RegExp][] = [
    [
      "one that was edited after it had been applied",
      { ...FILLED, "0001-create-village.sql": "create table village (id integer);" },
      /0001-create-village\.sql was edited/,
    ],
    ["one that is missing", VILLAGE, /has had 0002-fill-village\.sql, which this program does not know/],
    [
      "one that was renamed",
      { ...VILLAGE, "0002-fill-villages.sql": FILLED["0002-fill-village.sql"] },
      /has had 0002-fill-village\.sql, and here stands 0002-fill-villages\.sql/,
    ],
  ];
  for (const [what, files, message] of REFUSED)
    test(`refuses ${what}`, async () => {
      await migrate(database.urls, writeMigrations(FILLED));
      await assert.rejects(migrate(database.urls, writeMigrations(files)), message);
      assert.equal(await countRows("migration"), 2);
    });

  test("numbers may be left out, but nothing comes in before what was applied", async () => {
    const gap = { ...VILLAGE, "0007-fill-village.sql": FILLED["0002-fill-village.sql"] };
    assert.deepEqual(await migrate(database.urls, writeMigrations(gap)), Object.keys(gap));
    await assert.rejects(
      migrate(database.urls, writeMigrations({ ...gap, "0003-late.sql": "select 1" })),
      /0003-late\.sql comes too late: the database has had 0007-fill-village\.sql/,
    );
  });

  const UNREADABLE: [string, Record<string, string>, RegExp][] = [
    [
      "two of one number",
      { "0001-a.sql": "select 1", "0001-b.sql": "select 1" },
      /0001-b\.sql: the number 1 is 0001-a\.sql's already/,
    ],
    ["a name without a number", { "units.sql": "select 1" }, /named like/],
    ["one that ends its own transaction", { "0001-a.sql": "select 1;\ncommit;" }, /"commit;"/],
  ];
  for (const [what, files, message] of UNREADABLE)
    test(`refuses ${what}`, async () => {
      await assert.rejects(migrate(database.urls, writeMigrations(files)), message);
    });
});

describe("the migrations of the program", () => {
  let database: TestDatabase;
  before(async () => {
    database = await makeTestDatabase();
  });
  after(() => database.drop());

  test("are applied to a test's database already", async () => {
    assert.deepEqual(await migrate(database.urls), []);
  });
});

test("roles are named where a migration asks for them, and nowhere else", () => {
  const roles = { owner: "o", app: "a b", jobs: 'j"' };
  assert.equal(
    nameRoles("grant :owner to :app, :jobs; select x::app, '12:app', :apple", roles),
    `grant "o" to "a b", "j"""; select x::app, '12:app', :apple`,
  );
});
