import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, describe, test } from "node:test";
import pg from "pg";
import { makeTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { checkServer } from "./check-server.ts";
import { readAccess } from "./embedded/access.ts";
import { findProcesses } from "./embedded/end-left-over.ts";
import { choosePerson } from "./embedded/person.ts";
import { socketFolder } from "./embedded/sockets.ts";
import { type Embedded, startEmbedded } from "./start-embedded.ts";

describe("a server of our own", { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "embedded-"));
  const data = join(folder, "data");
  /** Somebody else's server, which nothing here may touch. */
  let neighbour: TestDatabase;
  let server: Embedded | undefined;

  before(async () => {
    neighbour = await makeTestDatabase({ empty: true });
    server = await startEmbedded({ folder });
    await ask(
      server.urls.owner,
      "create table village as select 1 as id; grant select on village to cunjing_app",
    );
  });
  afterEach(async () => {
    await server?.stop();
    server = undefined;
    assert.deepEqual(await ask(neighbour.urls.app, "select 1 as here"), [{ here: 1 }]);
  });
  after(async () => {
    await neighbour.drop();
    rmSync(folder, { recursive: true });
  });
  const countVillages = (urls: Embedded["urls"]) => ask(urls.app, "select id from village");

  test("holds the promises: durable, on the loopback, by no superuser, letters beyond ASCII, in code point order", async () => {
    const { urls, superuserUrl, pid } = server!;
    await checkServer(urls);
    const settings = [
      "fsync",
      "synchronous_commit",
      "full_page_writes",
      "data_checksums",
      "listen_addresses",
      "jit",
    ];
    const [shown] = await ask(
      superuserUrl,
      `select ${settings.map((name) => `current_setting('${name}') as ${name}`).join()}`,
    );
    assert.deepEqual(shown, {
      fsync: "on",
      synchronous_commit: "on",
      full_page_writes: "on",
      data_checksums: "on",
      listen_addresses: "127.0.0.1",
      jit: "off",
    });
    const [trigrams] = await ask(
      superuserUrl,
      "create extension pg_trgm; select '人居环境整治' % '环境整治' as alike",
    );
    assert.deepEqual(trigrams, { alike: true });
    assert.equal(process.platform === "linux" && statSync(`/proc/${pid}`).uid === 0, false);
  });

  test("is reached by its socket, which is its person's alone, and by the loopback", async () => {
    server = await startEmbedded({ folder });
    const { urls } = server;
    const by = (url: string) => ask(url, "select inet_client_addr() is null as socket");
    assert.deepEqual(await by(urls.app), [{ socket: true }]);
    assert.deepEqual(await by(urls.app.replace(/\?.*/, "")), [{ socket: false }]);
    assert.equal(statSync(join(folder, "socket")).mode & 0o777, 0o700);
    assert.equal(socketFolder(`/${"long/".repeat(20)}`), undefined);
  });

  test("tells its passwords to nobody else and asks for them", async () => {
    server = await startEmbedded({ folder });
    assert.equal(statSync(join(folder, "access.json")).mode & 0o777, 0o600);
    const url = Object.assign(new URL(server.urls.app), { password: "guess" }).href;
    await assert.rejects(ask(url, "select 1"), /password authentication failed/);
  });

  test("is there again after a restart, at the same URLs, with its data", async () => {
    server = await startEmbedded({ folder });
    const { urls } = server;
    assert.deepEqual(await countVillages(urls), [{ id: 1 }]);
    await server.stop();
    assert.deepEqual(findProcesses(data), []);
    server = await startEmbedded({ folder });
    assert.deepEqual(server.urls, urls);
  });

  test("moves where another program has taken its port", async () => {
    const taken = readAccess(folder)!.port;
    const other = createServer().listen(taken, "127.0.0.1");
    await once(other, "listening");
    server = await startEmbedded({ folder });
    other.close();
    assert.notEqual(readAccess(folder)!.port, taken);
    assert.deepEqual(await countVillages(server.urls), [{ id: 1 }]);
  });

  test("has one supervisor: a second one is told who the first is", async () => {
    server = await startEmbedded({ folder });
    await assert.rejects(startEmbedded({ folder }), new RegExp(`in use by process ${process.pid}:`));
    assert.deepEqual(await countVillages(server.urls), [{ id: 1 }]);
  });

  test("takes over from a supervisor that was killed, ending what it left", async () => {
    const first = await startElsewhere(folder);
    const left = findProcesses(data);
    assert.notEqual(left.length, 0);
    first.kill("SIGKILL");
    await once(first, "exit");
    server = await startEmbedded({ folder });
    assert.deepEqual(
      findProcesses(data).filter((pid) => left.includes(pid)),
      [],
    );
    assert.deepEqual(await countVillages(server.urls), [{ id: 1 }]);
  });

  test("starts although its last process id is now another program's, which it leaves alone", async () => {
    // PostgreSQL looks only at processes of its own user.
    const other = spawn("sleep", ["60"], { ...choosePerson(), cwd: "/" });
    writeFileSync(join(data, "postmaster.pid"), `${other.pid}\n${data}\n`);
    try {
      server = await startEmbedded({ folder });
      assert.deepEqual(await countVillages(server.urls), [{ id: 1 }]);
      assert.equal(other.exitCode, null);
      assert.equal(other.signalCode, null);
    } finally {
      other.kill();
    }
  });

  test("says what PostgreSQL says where it cannot start, and lets the folder go", async () => {
    await assert.rejects(
      startEmbedded({ folder, settings: { no_such_setting: 1 } }),
      /did not start:.*no_such_setting/s,
    );
    server = await startEmbedded({ folder });
  });

  test("refuses the data of another major version", async () => {
    const version = join(data, "PG_VERSION");
    const ours = readFileSync(version, "utf8");
    writeFileSync(version, "13\n");
    try {
      await assert.rejects(startEmbedded({ folder }), /made by PostgreSQL 13, and the program is \d+/);
    } finally {
      writeFileSync(version, ours);
    }
  });
});

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const results = [await client.query(sql)].flat();
    return results.at(-1)!.rows;
  } finally {
    await client.end();
  }
}

/** Another process that supervises the folder, once its server is up. */
async function startElsewhere(folder: string): Promise<ChildProcess> {
  const module = join(import.meta.dirname, "start-embedded.ts");
  const program = `const { startEmbedded } = await import(${JSON.stringify(module)});
    await startEmbedded({ folder: ${JSON.stringify(folder)} });
    console.log("up");`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout!, "data");
  return child;
}
