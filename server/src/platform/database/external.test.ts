// What holds on a PostgreSQL that somebody else keeps. script/test-external runs all the server's tests on one.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import pg from "pg";
import { makeTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { type SystemPostgres, startSystemPostgres } from "../../testing/system-postgres.ts";
import { checkServer } from "./check-server.ts";
import { connect, send } from "./connect.ts";
import { openDatabase } from "./open-database.ts";
import { describeSchema } from "./schema/describe-schema.ts";
import { toRoles, VARIABLES } from "./urls.ts";

const SCHEMA = join(import.meta.dirname, "../../../schema.sql");

describe("on Debian's PostgreSQL", { timeout: 120_000 }, () => {
  let system: SystemPostgres;
  let database: TestDatabase;
  before(async () => {
    system = await startSystemPostgres();
    database = await makeTestDatabase({ serverUrl: system.superuserUrl });
  });
  after(() => system.stop());

  test("the environment's three URLs are taken, checked and migrated", async () => {
    const empty = await makeTestDatabase({ serverUrl: system.superuserUrl, empty: true });
    const environment = {
      [VARIABLES.owner]: empty.urls.owner,
      [VARIABLES.app]: empty.urls.app,
      [VARIABLES.jobs]: empty.urls.jobs,
    };
    const { urls, embedded, applied, close } = await openDatabase("/nowhere", undefined, environment);
    await close();
    assert.equal(embedded, undefined);
    assert.deepEqual(urls, empty.urls);
    assert.equal(applied[0], "0001-context.sql");
  });

  test("the migrations add up to the checked-in schema", async () => {
    const owner = new pg.Client(database.urls.owner);
    await owner.connect();
    try {
      const here = (await describeSchema(owner, toRoles(database.urls))).split("\n");
      const checkedIn = readFileSync(SCHEMA, "utf8").split("\n");
      // Only what differs: the whole text would hide it.
      assert.deepEqual(without(here, checkedIn), [], "only in the database");
      assert.deepEqual(without(checkedIn, here), [], "only in server/schema.sql");
      assert.ok(here.join() === checkedIn.join(), "the same lines in another order");
    } finally {
      await owner.end();
    }
  });

  test("statements are pipelined and parsed alike", async () => {
    const pool = connect(database.urls.app, { name: "test", max: 1 });
    try {
      const statement = {
        text: "select $1::int8 as n, date '2026-03-01' as day",
        values: [2 ** 40],
        name: "one",
      };
      const answers = await Promise.all([send(pool, statement), send(pool, statement)]);
      assert.deepEqual(answers.flat(), Array(2).fill({ n: 2 ** 40, day: "2026-03-01" }));
    } finally {
      await pool.end();
    }
  });

  test("an application that could get past row-level security is refused", async () => {
    await checkServer(database.urls);
    const superuser = { ...database.urls, app: database.superuserUrl };
    await assert.rejects(
      checkServer(superuser),
      /^Error: DATABASE_URL: the role postgres must not be a superuser/,
    );
  });
});

function without(lines: string[], others: string[]): string[] {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line));
}
