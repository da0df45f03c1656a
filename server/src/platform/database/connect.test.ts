import assert from "node:assert/strict";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { makeTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { connect, type Pool, type PoolOptions, send } from "./connect.ts";
import { isUnavailable } from "./is-unavailable.ts";

describe("connect", { timeout: 60_000 }, () => {
  let database: TestDatabase;
  before(async () => {
    database = await makeTestDatabase({ empty: true });
  });
  after(() => database.drop());

  /** Work on a pool of one connection. */
  async function withPool(options: Partial<PoolOptions>, work: (pool: Pool) => Promise<void>): Promise<void> {
    const pool = connect(database.urls.app, { name: "connect.test", max: 1, ...options });
    try {
      await work(pool);
    } finally {
      await pool.end();
    }
  }
  const ask = <Row>(text: string) => ({ text, values: [] }) as { text: string; values: []; row?: Row };

  test("statements sent together answer in their order, and a named one is parsed once", () =>
    withPool({}, async (pool) => {
      const client = await pool.connect();
      const numbers = Array.from({ length: 50 }, (_, n) => n);
      const sent = numbers.map((n) =>
        send<{ n: number }>(client, { text: "select $1::int as n", values: [n], name: "n" }),
      );
      assert.deepEqual(
        (await Promise.all(sent)).flat(),
        numbers.map((n) => ({ n })),
      );
      const prepared = await send(
        client,
        ask("select name, generic_plans + custom_plans as used from pg_prepared_statements"),
      );
      assert.deepEqual(prepared, [{ name: "n", used: 50 }]);
      client.release();
    }));

  test("one that fails spoils no other", () =>
    withPool({}, async (pool) => {
      const client = await pool.connect();
      const sent = ["select 1 as n", "select 1 / 0", "select 2 as n"].map((text) => send(client, ask(text)));
      const [first, second, third] = await Promise.allSettled(sent);
      assert.deepEqual(
        [first, third],
        [1, 2].map((n) => ({ status: "fulfilled", value: [{ n }] })),
      );
      assert.match(String(second?.status === "rejected" && second.reason), /division by zero/);
      client.release();
    }));

  test("every connection has the settings of the program", () =>
    withPool({}, async (pool) => {
      const shown = await send(
        pool,
        ask(`select current_setting('jit') as jit, current_setting('timezone') as timezone,
          current_setting('statement_timeout') as statement, current_setting('application_name') as name`),
      );
      assert.deepEqual(shown, [{ jit: "off", timezone: "UTC", statement: "30s", name: "connect.test" }]);
    }));

  test("a statement that takes too long is cut off", () =>
    withPool({ patienceMs: 100 }, async (pool) => {
      await assert.rejects(send(pool, ask("select pg_sleep(20)")), { code: "57014" });
      assert.deepEqual(await send(pool, ask("select 1 as n")), [{ n: 1 }]);
    }));

  test("a transaction that was forgotten is cut off, reported, and the next use has a new connection", async () => {
    const reported: Error[] = [];
    await withPool({ patienceMs: 100, report: (error) => reported.push(error) }, async (pool) => {
      const client = await pool.connect();
      await send(client, ask("begin"));
      await new Promise<void>((resolve) => client.once("end", resolve));
      await assert.rejects(send(client, ask("commit")), isUnavailable);
      client.release(true);
      assert.deepEqual(await send(pool, ask("select 1 as n")), [{ n: 1 }]);
    });
    assert.notEqual(reported.length, 0);
  });

  test("a connection that breaks under a statement fails it as unavailable and ends no process", () =>
    withPool({}, async (pool) => {
      await assert.rejects(send(pool, ask("select pg_terminate_backend(pg_backend_pid())")), isUnavailable);
      assert.deepEqual(await send(pool, ask("select 1 as n")), [{ n: 1 }]);
    }));
});

describe("isUnavailable", () => {
  test("says so of a server that is not there", async () => {
    const probe = createServer().listen(0, "127.0.0.1");
    await once(probe, "listening");
    const { port } = probe.address() as { port: number };
    probe.close();
    const pool = connect(`postgresql://app:x@127.0.0.1:${port}/c`, { name: "test" });
    await assert.rejects(send(pool, { text: "select 1", values: [] }), isUnavailable);
    await pool.end();
  });

  test("says so of a socket that is not there, and not of another file that is missing", async () => {
    const pool = connect("postgresql://app:x@127.0.0.1:5432/c?host=%2Fnowhere", { name: "test" });
    await assert.rejects(send(pool, { text: "select 1", values: [] }), isUnavailable);
    await pool.end();
    await assert.rejects(readFile("/nowhere/at/all"), (error) => !isUnavailable(error));
  });

  test("says so of a pool whose connections are all lent", async () => {
    const database = await makeTestDatabase({ empty: true });
    const pool = connect(database.urls.app, { name: "test", max: 1 });
    const lent = await pool.connect();
    const asked = assert.rejects(pool.connect(), isUnavailable);
    await sleep(10);
    await asked;
    lent.release();
    await pool.end();
    await database.drop();
  });

  const codes: [string, boolean][] = [
    ["08006", true],
    ["53300", true],
    ["57P01", true],
    ["57P03", true],
    ["ECONNRESET", true],
    ["23505", false],
    ["40001", false],
    ["42P01", false],
    ["57014", false],
    ["57P05", false],
  ];
  for (const [code, expected] of codes)
    test(`${code}: ${expected}`, () => {
      assert.equal(isUnavailable(Object.assign(new Error("x"), { code })), expected);
    });

  test("is not said of an error of ours", () =>
    assert.equal(isUnavailable(new TypeError("x is not a function")), false));
});
