import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { makeTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { askAlone, Batch } from "./batch.ts";
import { connect, type Pool, send } from "./connect.ts";

describe("a batch of statements", { timeout: 60_000 }, () => {
  let database: TestDatabase;
  let pool: Pool;
  before(async () => {
    database = await makeTestDatabase({ empty: true });
    pool = connect(database.urls.app, { name: "batch.test", max: 1 });
  });
  after(async () => {
    await pool.end();
    await database.drop();
  });

  const named = (name: string, text: string, ...values: unknown[]) => ({ name, text, values });
  const plain = (text: string, ...values: unknown[]) => ({ text, values });

  /** What each of them answers when all are sent together, or the code of its failure. */
  async function sendAll(...statements: { text: string; values: unknown[]; name?: string }[]) {
    const client = await pool.connect();
    try {
      const batch = new Batch();
      const answers = statements.map((statement) => batch.add(statement));
      client.query(batch);
      const settled = await Promise.allSettled(answers);
      return settled.map((one) =>
        one.status === "fulfilled" ? one.value.rows : String((one.reason as { code?: string }).code),
      );
    } finally {
      client.release();
    }
  }
  const prepared = async () =>
    (
      await askAlone<{ name: string }>(
        await borrow(),
        plain("select name from pg_prepared_statements order by name"),
      )
    ).map(({ name }) => name);
  /** The pool has one connection: what is borrowed is that. */
  async function borrow() {
    const client = await pool.connect();
    client.release();
    return client;
  }

  test("each is answered in its order, with values as every connection reads them", async () => {
    const answers = await sendAll(
      plain("select 9007199254740991::int8 as n, null::text as nothing, date '2026-02-28' as day"),
      named("rows", "select * from generate_series(1, $1::int) as g(n)", 3),
      named("rows", "select * from generate_series(1, $1::int) as g(n)", 0),
      named("set", "select set_config('app.campaign', $1, false)", "七"),
      plain(
        "select current_setting('app.campaign') as is, $1::jsonb as json, $2::text[] as texts",
        { a: [1] },
        ["x,y"],
      ),
    );
    assert.deepEqual(answers, [
      [{ n: Number.MAX_SAFE_INTEGER, nothing: null, day: "2026-02-28" }],
      [{ n: 1 }, { n: 2 }, { n: 3 }],
      [],
      [{ set_config: "七" }],
      [{ is: "七", json: { a: [1] }, texts: ["x,y"] }],
    ]);
  });

  test("what is named is parsed and described once, and answers alike the second time", async () => {
    const again = [named("rows", "select * from generate_series(1, $1::int) as g(n)", 2)] as const;
    assert.deepEqual(await sendAll(...again), [[{ n: 1 }, { n: 2 }]]);
    assert.deepEqual(await prepared(), ["rows", "set"]);
  });

  test("a failure ends the batch: what stands behind it is not done and has the same failure", async () => {
    const failing = await sendAll(
      plain("select 1 as n"),
      named("divide", "select 1 / $1::int as n", 0),
      named("behind", "select 2 as n"),
      plain("select set_config('app.campaign', 'changed', false)"),
    );
    assert.deepEqual(failing, [[{ n: 1 }], "22012", "22012", "22012"]);
    assert.deepEqual(
      await sendAll(
        plain("select current_setting('app.campaign') as is"),
        named("divide", "select 1 / $1::int as n", 1),
        named("behind", "select 2 as n"),
      ),
      [[{ is: "七" }], [{ n: 1 }], [{ n: 2 }]],
    );
  });

  test("one that cannot be parsed leaves its name free", async () => {
    assert.deepEqual(await sendAll(named("typo", "selekt 1")), ["42601"]);
    assert.deepEqual(await sendAll(named("typo", "select 1 as n")), [[{ n: 1 }]]);
  });

  test("pg's own statements know what a batch has parsed, and the other way round", async () => {
    const client = await pool.connect();
    const shared = named("shared", "select $1::int as n", 1);
    const batch = new Batch();
    const [first, own, second] = [batch.add(shared), client.query(batch), send(client, shared)];
    assert.equal(own, batch);
    assert.deepEqual([(await first).rows, await second], [[{ n: 1 }], [{ n: 1 }]]);
    const other = named("other", "select $1::int as n", 2);
    const [third, fourth] = [send(client, other), askAlone(client, other)];
    assert.deepEqual([await third, await fourth], [[{ n: 2 }], [{ n: 2 }]]);
    client.release();
  });

  test("a value that cannot be read exactly fails its own statement alone", async () => {
    const client = await pool.connect();
    const batch = new Batch();
    const [first, second] = [
      batch.add(plain("select 9007199254740992::int8 as n")),
      batch.add(plain("select 1 as n")),
    ];
    client.query(batch);
    await assert.rejects(first, /int8 beyond 2\^53/);
    assert.deepEqual((await second).rows, [{ n: 1 }]);
    client.release();
  });

  test("a value that cannot be sent fails the batch, and the connection goes on", async () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const client = await pool.connect();
    const batch = new Batch();
    const answers = [
      batch.add(named("first", "select 1 as n")),
      batch.add(plain("select $1::jsonb", circle)),
    ];
    client.query(batch);
    const settled = await Promise.allSettled(answers);
    client.release();
    assert.deepEqual(
      settled.map(({ status }) => status),
      ["rejected", "rejected"],
    );
    assert.deepEqual(await sendAll(named("first", "select 1 as n")), [[{ n: 1 }]]);
  });

  test("where the connection breaks, every promise is rejected", async () => {
    const client = await pool.connect();
    const batch = new Batch();
    const answers = [
      batch.add(plain("select pg_terminate_backend(pg_backend_pid())")),
      batch.add(plain("select 1")),
    ];
    client.query(batch);
    const settled = await Promise.allSettled(answers);
    assert.deepEqual(
      settled.map(({ status }) => status),
      ["rejected", "rejected"],
    );
    client.release(new Error("broken"));
    assert.deepEqual(await sendAll(plain("select 1 as n")), [[{ n: 1 }]]);
  });
});
