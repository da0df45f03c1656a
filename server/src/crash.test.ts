// The whole server under a load of problems' lives, killed part by part at random with SIGKILL: what it acknowledged is there once, a command
// sent again is answered as before, nothing is half written, and everything comes back by itself. (SIGKILL is no power cut: fsync stays on.)
// CUNJING_CRASH_SECONDS says how long; without it, long enough for each part to die twice or so.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { type CrashSite, openCrashSite, PARTS, type Part } from "./testing/crash/crash-site.ts";
import { findHalfWritten } from "./testing/crash/find-half-written.ts";
import { hearAgain, liveOn, type Tokens } from "./testing/crash/live-on.ts";
import type { Heard } from "./testing/crash/send-until-answered.ts";
import { askUntil } from "./testing/run-server.ts";

const SECONDS = Number(process.env.CUNJING_CRASH_SECONDS ?? 25);
const CLIENTS = 4;
/** Between two kills so many commands are answered at least: it came back, and there is something to lose. */
const ANSWERS_BETWEEN = 12;
const COMES_BACK_WITHIN_MS = 120_000;

describe("a server that is killed under load", { timeout: (SECONDS + 600) * 1000 }, () => {
  let site: CrashSite;
  let tokens: Tokens;

  before(async () => {
    site = await openCrashSite();
    tokens = {
      finder: await site.signIn("teamA"),
      verifier: await site.signIn("teamA2"),
      village: { village_a1: await site.signIn("villageA1"), village_a2: await site.signIn("townA") },
    };
  });
  const giveUp = new AbortController();
  after(async () => {
    giveUp.abort();
    await site.close();
  });

  test("loses nothing that it acknowledged, does nothing twice, writes nothing by half, and comes back by itself", async () => {
    const { address } = site;
    const heard: Heard[] = [];
    const kills: Part[] = [];
    const until = Date.now() + SECONDS * 1000;
    const isOver = () => Date.now() > until && kills.length >= PARTS.length;
    // The load goes on until the last kill was heard of: whoever waits for answers has somebody who asks.
    let ends = false;
    const load = Promise.all(
      Array.from({ length: CLIENTS }, async (_, client) => {
        const unit = client % 2 === 0 ? "village_a1" : "village_a2";
        const hear = (one: Heard) => void heard.push(one);
        while (!ends) await liveOn({ address, tokens, hear, giveUp: giveUp.signal }, unit);
      }),
    );
    load.catch(() => giveUp.abort());
    while (!isOver() && !giveUp.signal.aborted) {
      await waitFor(heard, heard.length + ANSWERS_BETWEEN, giveUp.signal);
      await sleep(Math.random() * 1_000);
      // Each part once at least, then whatever chance says.
      const part = PARTS[kills.length] ?? (PARTS[Math.floor(Math.random() * PARTS.length)] as Part);
      kills.push(part);
      await site.kill(part);
    }
    ends = true;
    await load;
    await askUntil(new URL("/api/ready", address).href, ({ status }) => status === 200);

    const said = `${heard.length} commands, killed ${kills.join(", ")}`;
    assert.ok(
      heard.some(({ tries }) => tries > 1),
      `${said}: nobody was interrupted`,
    );
    for (const one of heard) await hearAgain(address, one, giveUp.signal);
    await site.asSuperuser(async (client) => {
      assert.deepEqual(await findHalfWritten(client), [], said);
      for (const fault of FAULTS) {
        await client.query("begin");
        await client.query(fault);
        assert.notDeepEqual(await findHalfWritten(client), [], `not seen: ${fault}`);
        await client.query("rollback");
      }
      const { rows } = await client.query<{ id: string; name: string }>(
        "select id, name from command order by id",
      );
      const acknowledged = heard.map(({ sent }) => ({ id: sent.id, name: sent.name }));
      assert.deepEqual(
        rows,
        acknowledged.sort((a, b) => (a.id < b.id ? -1 : 1)),
        `${said}: all of them and none besides`,
      );
      const problems = await client.query<{ state: string; n: number }>(
        "select state, count(*)::integer as n from problem group by state",
      );
      const lives = acknowledged.filter(({ name }) => name === "accept-problems").length;
      assert.deepEqual(problems.rows, [{ state: "accepted", n: lives }], said);
    });
  });
});

/** What a crash could have left, to see that it would be found. */
const FAULTS = [
  "update problem set state = 'dispatched' where id = (select id from problem limit 1)",
  "delete from event where id = (select id from event where kind = 'problem.accept' limit 1)",
  "delete from dispatch_problem where dispatch = (select id from dispatch limit 1)",
  "delete from problem where id = (select id from problem limit 1)",
  "update command set result = null where id = (select id from command limit 1)",
  "delete from command where id = (select id from command limit 1)",
  "update village_serial set next = next + 1",
];

/** @throws Error where it did not come back in time */
async function waitFor(heard: readonly Heard[], count: number, giveUp: AbortSignal): Promise<void> {
  const until = Date.now() + COMES_BACK_WITHIN_MS;
  while (heard.length < count && !giveUp.aborted) {
    if (Date.now() > until) throw new Error(`no ${count} answers: it did not come back`);
    await sleep(20);
  }
}
