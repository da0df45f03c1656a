import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { test } from "node:test";
import { startPostgres } from "./start-postgres.ts";

test("PostgreSQL starts on the loopback alone, counts exactly and goes", { timeout: 60_000 }, async () => {
  const { client, stop } = await startPostgres();
  const { port } = client;
  try {
    const { rows } = await client.query(
      "select div(1e18::numeric * 2, 3)::text as exact, current_setting('listen_addresses') as at",
    );
    assert.deepEqual(rows, [{ exact: "666666666666666666", at: "127.0.0.1" }]);
  } finally {
    await stop();
  }
  const [error] = await once(connect(port, "127.0.0.1"), "error");
  assert.equal((error as NodeJS.ErrnoException).code, "ECONNREFUSED");
});
