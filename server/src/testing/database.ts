/**
 * A database for a test file: the copy of a migrated template, with the three roles' URLs.
 */
import { createHash, randomBytes } from "node:crypto";
import pg from "pg";
import { ROLES } from "../platform/database/embedded/access.ts";
import { createDatabase, createRoles, hasDatabase } from "../platform/database/embedded/prepare-cluster.ts";
import { migrate } from "../platform/database/migrate.ts";
import { readMigrations } from "../platform/database/read-migrations.ts";
import type { Urls } from "../platform/database/urls.ts";
import { findSharedServer, type TestServer, toExternalServer } from "./database-server.ts";

export type TestDatabase = {
  /** Owner, application and jobs. */
  urls: Urls;
  /** Sees everything, whatever row-level security says: for looking at what is really there. */
  superuserUrl: string;
  /** Cuts off whoever is connected and drops the database. */
  drop: () => Promise<void>;
};

/** Any number that the migrations' own lock is not. */
const LOCK = 7_316_204_952;

export type TestDatabaseOptions = {
  /** No migration is applied. */
  empty?: boolean;
  /** A superuser's URL of another server than the shared one or TEST_DATABASE_URL. */
  serverUrl?: string;
};

/**
 * A database of its own with all migrations applied, on the shared server of the tests or, with TEST_DATABASE_URL (a
 * superuser's), on that one. The test file drops it in `after`.
 */
export async function makeTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const { empty = false, serverUrl = process.env.TEST_DATABASE_URL } = options;
  const server = serverUrl === undefined ? await findSharedServer() : toExternalServer(serverUrl);
  const name = `test_${process.pid}_${randomBytes(4).toString("hex")}`;
  if (serverUrl !== undefined) await makeRoles(server);
  const template = empty ? undefined : await makeTemplate(server);
  await asSuperuser(server, (client) => createDatabase(client, name, template));
  return {
    urls: toUrls(server, name),
    superuserUrl: withDatabase(server.superuserUrl, name),
    drop: () =>
      asSuperuser(server, async (client) => {
        await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
      }),
  };
}

/** The shared server has them from its start; one that somebody else started gets them now. */
async function makeRoles(server: TestServer): Promise<void> {
  await asSuperuser(server, async (client) => {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await createRoles(client, server.passwords);
  });
}

/** The name of the database that holds these migrations; made by the first who asks, while the others wait. */
async function makeTemplate(server: TestServer): Promise<string> {
  const hash = createHash("sha256");
  for (const { name, sha256 } of readMigrations()) hash.update(`${name} ${sha256}\n`);
  const template = `template_${hash.digest("hex").slice(0, 16)}`;
  await asSuperuser(server, async (client) => {
    if (await hasDatabase(client, template)) return;
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    if (await hasDatabase(client, template)) return;
    const unfinished = `${template}_unfinished`;
    await client.query(`drop database if exists ${unfinished} with (force)`);
    await createDatabase(client, unfinished);
    await migrate(toUrls(server, unfinished));
    await client.query(`alter database ${unfinished} rename to ${template}`);
  });
  return template;
}

async function asSuperuser(server: TestServer, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(withDatabase(server.superuserUrl, "postgres"));
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function toUrls(server: TestServer, database: string): Urls {
  const toUrl = (role: keyof Urls): string => {
    const url = new URL(withDatabase(server.superuserUrl, database));
    url.username = ROLES[role];
    url.password = server.passwords[role];
    return url.href;
  };
  return { owner: toUrl("owner"), app: toUrl("app"), jobs: toUrl("jobs") };
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
