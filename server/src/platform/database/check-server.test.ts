import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import pg from "pg";
import { makeTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { checkServer } from "./check-server.ts";
import { toRoles } from "./urls.ts";

describe("checkServer", () => {
  let database: TestDatabase;
  let superuser: pg.Client;
  before(async () => {
    database = await makeTestDatabase();
    superuser = new pg.Client(database.superuserUrl);
    await superuser.connect();
  });
  after(async () => {
    await superuser.end();
    await database.drop();
  });

  test("takes three roles of one database", () => checkServer(database.urls));

  /** A login role with this right, only for the time of the work: roles are the whole server's. */
  async function withRole(rights: string, work: (url: string) => Promise<void>): Promise<void> {
    const name = `test_role_${process.pid}`;
    const owner = pg.escapeIdentifier(toRoles(database.urls).owner);
    await superuser.query(`create role ${name} login password 'x' ${rights.replace(":owner", owner)}`);
    try {
      await superuser.query(
        `grant connect on database ${new URL(database.superuserUrl).pathname.slice(1)} to ${name}`,
      );
      const url = new URL(database.urls.app);
      url.username = name;
      url.password = "x";
      await work(url.href);
    } finally {
      await superuser.query(`drop owned by ${name}; drop role ${name}`);
    }
  }

  const REFUSED: [string, RegExp][] = [
    ["superuser", /must not be a superuser/],
    ["bypassrls", /must not be able to bypass row-level security/],
    ["createrole", /must not be able to create roles/],
    ["in role :owner", /must not be owner of the tables, itself or as a member/],
    ["noinherit in role :owner", /must not be owner of the tables/],
  ];
  for (const [rights, message] of REFUSED)
    test(`refuses an application or jobs with ${rights}`, () =>
      withRole(rights, async (url) => {
        await assert.rejects(checkServer({ ...database.urls, app: url }), message);
        await assert.rejects(checkServer({ ...database.urls, jobs: url }), message);
      }));

  test("refuses one role for two ends", async () => {
    await assert.rejects(checkServer({ ...database.urls, jobs: database.urls.app }), /three different roles/);
  });

  test("refuses URLs of several databases", async () => {
    const other = await makeTestDatabase({ empty: true });
    try {
      await assert.rejects(
        checkServer({ ...database.urls, jobs: other.urls.jobs }),
        /must name one database/,
      );
    } finally {
      await other.drop();
    }
  });

  test("names the variable of a role that cannot log in, and not its password", async () => {
    const jobs = database.urls.jobs.replace(/:[^:@]*@/, ":wrong-password@");
    await assert.rejects(checkServer({ ...database.urls, jobs }), (error: Error) => {
      assert.match(error.message, /^DATABASE_JOBS_URL: password authentication failed/);
      assert.doesNotMatch(error.message, /wrong-password/);
      return true;
    });
  });

  test("refuses a database that takes no Chinese character for a letter", async () => {
    const name = `test_${process.pid}_c`;
    await superuser.query(
      `create database ${name} template template0 encoding 'UTF8' locale_provider libc lc_collate 'C' lc_ctype 'C'`,
    );
    const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
    const { owner, app, jobs } = database.urls;
    try {
      await assert.rejects(
        checkServer({ owner: at(owner), app: at(app), jobs: at(jobs) }),
        /lc_ctype 'C\.UTF-8'/,
      );
    } finally {
      await superuser.query(`drop database ${name} with (force)`);
    }
  });
});
