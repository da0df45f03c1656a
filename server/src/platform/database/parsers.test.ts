import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import pg from "pg";
import { makeTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { parsers } from "./parsers.ts";

const VALUES: [string, unknown][] = [
  ["9007199254740991::int8", 9007199254740991],
  ["(-5)::int8", -5],
  ["array[1, null]::int8[]", [1, null]],
  ["date '2026-02-28'", "2026-02-28"],
  ["date 'infinity'", "infinity"],
  ["array[date '2026-02-28', null]", ["2026-02-28", null]],
  ["timestamptz '2026-02-28 08:00:00.123+08'", new Date("2026-02-28T00:00:00.123Z")],
  ["timestamp '2026-02-28 08:00'", "2026-02-28 08:00:00"],
  ["0.10::numeric", "0.10"],
  ["array[0.10::numeric]", ["0.10"]],
  ["12345678901234567890::numeric", "12345678901234567890"],
  ["'18446744073709551615'::xid8", "18446744073709551615"],
  ["'0198c0de-0000-7000-8000-000000000001'::uuid", "0198c0de-0000-7000-8000-000000000001"],
  [`'{"村": [1, null]}'::jsonb`, { 村: [1, null] }],
  ["'[1]'::jsonb", [1]],
  ["'\\x00ff'::bytea", Buffer.from([0, 255])],
  ["int8range(1, 5)", "[1,5)"],
  ["interval '1 day 2 hours'", "1 day 02:00:00"],
  ["true", true],
  ["null::int8", null],
];

describe("values of PostgreSQL", () => {
  let database: TestDatabase;
  let client: pg.Client;
  before(async () => {
    database = await makeTestDatabase({ empty: true });
    client = new pg.Client({ connectionString: database.urls.app, types: parsers });
    await client.connect();
  });
  after(async () => {
    await client.end();
    await database.drop();
  });

  for (const [sql, expected] of VALUES)
    test(`${sql} is ${JSON.stringify(expected)}`, async () => {
      const { rows } = await client.query(`select ${sql} as value`);
      assert.deepEqual(rows, [{ value: expected }]);
    });

  test("int8 beyond 2^53 is refused rather than rounded, and the connection lives on", async () => {
    await assert.rejects(
      client.query("select 9007199254740993::int8"),
      /int8 beyond 2\^53: 9007199254740993/,
    );
    await assert.rejects(client.query("select array[9007199254740993]::int8[]"), RangeError);
    assert.deepEqual((await client.query("select 1 as n")).rows, [{ n: 1 }]);
  });
});
