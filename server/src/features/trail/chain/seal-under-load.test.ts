// Writers that commit late, early and not at all; two sealers at once, killed again and again: every committed event is in exactly one block.
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { openChain } from "./chain-fixture.ts";

const WRITERS = 4;
const KILLS = 6;
const SCRIPT = join(import.meta.dirname, "../../../testing/seal-without-end.ts");

test("sealed under load, with sealers killed in the middle", { timeout: 180_000 }, async () => {
  const chain = await openChain();
  const { superuserUrl, urls } = chain.site.database;
  const writing = new AbortController();
  const committed: string[] = [];
  try {
    const writers = Array.from({ length: WRITERS }, (_, at) =>
      write(superuserUrl, at, committed, writing.signal),
    );
    for (let kill = 0; kill < KILLS; kill++) {
      const before = committed.length;
      const sealers = await Promise.all([startSealer(urls.jobs), startSealer(urls.jobs)]);
      while (committed.length < before + 60) await sleep(10);
      for (const sealer of sealers) await killSealer(sealer);
    }
    writing.abort();
    await Promise.all(writers);
    await chain.seal();
    const [listed] = await chain.site.see<{ all: number; different: number; ids: string[] }>(
      "select count(*)::integer as all, count(distinct id)::integer as different from (select unnest(ids) as id from trail_block) b",
    );
    const [events] = await chain.site.see<{ n: number }>("select count(*)::integer as n from event");
    assert.ok(committed.length > KILLS * 60);
    assert.equal(events?.n, committed.length);
    assert.deepEqual([listed?.all, listed?.different], [events?.n, events?.n]);
    const checked = await chain.check();
    assert.deepEqual([checked.findings, checked.waiting, checked.events], [[], 0, events?.n]);
  } finally {
    writing.abort();
    await chain.close();
  }
});

/** Transactions of one to five events, open for up to 30 ms; one in six is rolled back. */
async function write(url: string, at: number, committed: string[], signal: AbortSignal): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  for (let turn = 0; !signal.aborted; turn++) {
    const ids: string[] = [];
    await client.query("begin");
    for (let n = 0; n <= (turn + at) % 5; n++) {
      const { rows } = await client.query<{ id: string }>(
        "insert into event (at, kind, noun, subject) values (now(), 'unit.added', 'unit', $1) returning id::text",
        [`${at}-${turn}-${n}`],
      );
      ids.push(rows[0]?.id ?? "");
      await sleep((turn * 7 + n * 3) % 10);
    }
    const keeps = turn % 6 !== at;
    await client.query(keeps ? "commit" : "rollback");
    if (keeps) committed.push(...ids);
  }
  await client.end();
}

async function startSealer(url: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [SCRIPT, url], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return child;
}

async function killSealer(child: ChildProcess): Promise<void> {
  assert.equal(child.exitCode, null, "a sealer ended by itself");
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}
