// The whole server is killed part by part under load, again and again, with SIGKILL. What it had acknowledged is there, once; nothing is half
// written; everything comes back by itself. (SIGKILL proves nothing about a power cut: fsync stays on for that.)
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { makeSessionToken } from "./features/sessions/session-token.ts";
import { findFreePort, readAccess, toUrl } from "./platform/database/embedded/access.ts";
import { CAMPAIGN, PERSONAS } from "./testing/personas.ts";
import { askUntil, isAlive, type RunningServer, runServer } from "./testing/run-server.ts";
import { NOW, settle } from "./testing/site.ts";

const CLIENTS = 6;
const VILLAGES = ["village_a1", "village_a2", "village_c"] as const;
/** Which part dies, turn by turn; the pauses between are random. */
const DEATHS = ["worker", "postgres", "jobs", "postgres", "worker", "primary", "postgres", "worker"] as const;

interface Sent {
  readonly id: string;
  readonly problem: string;
  readonly unit: string;
  /** Answers that were not heard: sent again under the same id. */
  tries: number;
}

describe("a server that is killed under load", { timeout: 900_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "cunjing-crash-"));
  let environment: Record<string, string>;
  let server: RunningServer;
  let token: string;

  const asSuperuser = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client(toUrl(readAccess(join(folder, "database"))!, "superuser"));
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };

  before(async () => {
    chmodSync(folder, 0o711);
    environment = { CUNJING_PORT: String(await findFreePort()), CUNJING_AS_OF: NOW.toISOString() };
    server = await runServer(folder, environment);
    const made = makeSessionToken();
    token = made.token;
    await asSuperuser(async (client) => {
      await client.query("truncate account cascade");
      await settle(client);
      await client.query(
        `insert into session (id, digest, account, kind, device, created_at, used_at)
         values (gen_random_uuid(), $1, $2, 'phone', 'test', now(), now())`,
        [made.digest, PERSONAS.office.account],
      );
    });
  });
  after(async () => {
    if (isAlive(server.primary.pid ?? 0)) await server.end("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  });

  /** Sends one command until it is acknowledged, as a phone does. */
  async function sendUntilDone(sent: Sent): Promise<void> {
    const { id, problem, unit } = sent;
    const url = new URL(`/api/campaigns/${CAMPAIGN}/commands/find-problem`, server.address);
    const body = JSON.stringify({ id, body: { problem, unit, description: "村口垃圾未清" } });
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    for (;;) {
      sent.tries++;
      const signal = AbortSignal.timeout(5_000);
      const answer = await fetch(url, { method: "POST", headers, body, signal }).catch(() => undefined);
      if (answer?.status === 200) {
        const { outcome } = (await answer.json()) as { outcome: string };
        assert.ok(outcome === "done" || outcome === "already_done");
        return;
      }
      if (answer !== undefined) assert.equal(answer.status, 503, await answer.text());
      await sleep(50);
    }
  }

  async function kill(part: (typeof DEATHS)[number]): Promise<void> {
    if (part === "primary") {
      await server.end("SIGKILL");
      server = await runServer(folder, environment);
      return;
    }
    const pid =
      part === "postgres" ? server.postgres() : server.pids(part === "jobs" ? "jobs" : "requests")[0];
    if (pid !== undefined && isAlive(pid)) process.kill(pid, "SIGKILL");
  }

  test("loses nothing that it acknowledged, does nothing twice, and comes back by itself", async () => {
    const acknowledged: Sent[] = [];
    let loading = true;
    const load = Promise.all(
      Array.from({ length: CLIENTS }, async (_, client) => {
        for (let n = client; loading; n++) {
          const unit = VILLAGES[n % VILLAGES.length] as string;
          const sent = { id: randomUUID(), problem: randomUUID(), unit, tries: 0 };
          await sendUntilDone(sent);
          acknowledged.push(sent);
        }
      }),
    );
    for (const part of DEATHS) {
      await sleep(500 + Math.random() * 2_000);
      // Its own files may be half written while it is dying: then it is dead already.
      await kill(part).catch((error: Error) => assert.match(error.message, /ENOENT|ESRCH/));
    }
    await askUntil(new URL("/api/ready", server.address).href, ({ status }) => status === 200);
    await sleep(1_000);
    loading = false;
    await load;
    assert.ok(acknowledged.length > 50, `only ${acknowledged.length} under load: nothing is proved`);
    assert.ok(
      acknowledged.some(({ tries }) => tries > 1),
      "nobody was interrupted: nothing is proved",
    );

    await asSuperuser(async (client) => {
      const ids = acknowledged.map(({ id }) => id);
      const problems = acknowledged.map(({ problem }) => problem);
      const count = async (text: string, values: unknown[] = []) =>
        (await client.query<{ n: number }>(text, values)).rows[0]?.n;
      const all = acknowledged.length;
      assert.equal(
        await count("select count(*)::int as n from problem where id = any($1::uuid[])", [problems]),
        all,
      );
      assert.equal(await count("select count(*)::int as n from problem"), all, "none besides");
      assert.equal(
        await count(
          "select count(*)::int as n from command where id = any($1::uuid[]) and result is not null",
          [ids],
        ),
        all,
      );
      assert.equal(
        await count(
          `select count(*)::int as n from problem p join event e
             on e.campaign = p.campaign and e.subject = p.id::text and e.kind = 'problem.found' and e.command = any($1::uuid[])`,
          [ids],
        ),
        all,
        "each with its event, once",
      );
      const numbers = await client.query<{ unit: string; gapless: boolean }>(
        "select unit, count(*) = max(serial) and min(serial) = 1 and count(distinct serial) = count(*) as gapless from problem group by unit",
      );
      assert.deepEqual(
        numbers.rows.filter(({ gapless }) => !gapless),
        [],
        "numbers of a village have no gaps",
      );
    });
  });
});
