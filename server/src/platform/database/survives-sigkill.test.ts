// PostgreSQL is killed again and again under load: nothing acknowledged is lost, nothing is there by half, and it comes back.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { connect, type Pool, send } from "./connect.ts";
import { isUnavailable } from "./is-unavailable.ts";
import { startEmbedded } from "./start-embedded.ts";

const KILLS = 5;
const WRITERS = 4;
const WRITES_BETWEEN_KILLS = 100;
const COMES_BACK_WITHIN_MS = 15_000;

test("nothing acknowledged is lost when PostgreSQL is killed under load", { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "sigkill-"));
  const reports: string[] = [];
  const server = await startEmbedded({ folder, report: (message) => reports.push(message) });
  const pool = connect(server.urls.owner, { name: "sigkill", max: WRITERS });
  const writing = new AbortController();
  const acknowledged: number[] = [];
  const failures: unknown[] = [];
  const orphans: { cutOff: Promise<unknown> }[] = [];
  let next = 0;

  const write = async (): Promise<void> => {
    while (!writing.signal.aborted) {
      const id = ++next;
      try {
        await writePair(pool, id);
        acknowledged.push(id);
      } catch (error) {
        failures.push(error);
        await sleep(20);
      }
    }
  };
  const waitForWrites = async (count: number): Promise<void> => {
    const until = Date.now() + COMES_BACK_WITHIN_MS;
    const wanted = acknowledged.length + count;
    while (acknowledged.length < wanted) {
      assert.ok(Date.now() < until, `only ${acknowledged.length} of ${wanted} writes\n${reports.join("\n")}`);
      await sleep(10);
    }
  };

  try {
    await send(pool, { text: "create table problem (id integer primary key)", values: [] });
    await send(pool, { text: "create table event (problem integer primary key)", values: [] });
    const writers = Array.from({ length: WRITERS }, write);
    for (let kill = 0; kill < KILLS; kill++) {
      await waitForWrites(WRITES_BETWEEN_KILLS);
      // Its backend hears of the death only when the query is over, and bars a new server until then.
      orphans.push(await startLongQuery(server.superuserUrl));
      process.kill(server.pid!, "SIGKILL");
    }
    await waitForWrites(WRITES_BETWEEN_KILLS);
    writing.abort();
    await Promise.all([...writers, ...orphans.map(({ cutOff }) => cutOff)]);

    assert.deepEqual(
      failures.filter((failure) => !isUnavailable(failure)),
      [],
    );
    assert.equal(reports.filter((report) => report.includes("SIGKILL")).length, KILLS);
    const problems = await readIds(pool, "select id from problem order by id");
    const events = await readIds(pool, "select problem as id from event order by problem");
    const there = new Set(problems);
    assert.deepEqual(
      acknowledged.filter((id) => !there.has(id)),
      [],
      "acknowledged and lost",
    );
    assert.deepEqual(events, problems, "written by half");
  } finally {
    writing.abort();
    await pool.end();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
});

/** Two rows in one transaction, in one round trip. */
async function writePair(pool: Pool, id: number): Promise<void> {
  const client = await pool.connect();
  let broken = true;
  try {
    await Promise.all([
      send(client, { text: "begin", values: [] }),
      send(client, { text: "insert into problem values ($1)", values: [id], name: "problem" }),
      send(client, { text: "insert into event values ($1)", values: [id], name: "event" }),
      send(client, { text: "commit", values: [] }),
    ]);
    broken = false;
  } finally {
    client.release(broken);
  }
}

/** A query of days, which does not notice that its server is dead. `cutOff` resolves when the connection is. */
async function startLongQuery(url: string): Promise<{ cutOff: Promise<unknown> }> {
  const client = new pg.Client(url);
  client.on("error", () => {});
  await client.connect();
  const cutOff = client
    .query("select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b")
    .catch(() => {});
  await sleep(100);
  return { cutOff };
}

async function readIds(pool: Pool, text: string): Promise<number[]> {
  return (await send<{ id: number }>(pool, { text, values: [] })).map(({ id }) => id);
}
