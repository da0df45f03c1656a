// The server as a whole, in real processes: it starts, outlives the death of each of its parts, and ends without a trace.
import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { askUntil, isAlive, type RunningServer, runServer } from "./testing/run-server.ts";

/** Looked up in the database, and belongs to nobody. */
const STRANGER = { authorization: `Bearer ${"x".repeat(43)}` };

describe("a running server", { timeout: 900_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "cunjing-serve-"));
  let server: RunningServer;
  before(async () => {
    // PostgreSQL runs as nobody where we are root, and must be able to pass.
    chmodSync(folder, 0o711);
    server = await runServer(folder);
  });
  after(async () => {
    if (isAlive(server.primary.pid ?? 0)) await server.end("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  });
  const at = (path: string) => new URL(path, server.address).href;

  test("is ready with database, files and jobs, and says so", async () => {
    const answer = await fetch(at("/api/ready"));
    assert.equal(answer.status, 200);
    assert.deepEqual(await answer.json(), {
      ready: true,
      database: "reachable",
      migrations: "applied",
      files: "writable",
      jobs: "in_time",
      feed: "in_time",
    });
    assert.equal((await fetch(at("/api/campaigns"), { headers: STRANGER })).status, 401);
  });

  test("measures itself over all its processes, without names of anybody", async () => {
    const text = await (await askUntil(at("/api/metrics"), ({ ok }) => ok)).text();
    assert.match(text, /cunjing_request_seconds_count\{method="GET",route="\/api\/ready",status="2xx"\} \d/);
    for (const name of ["waiting", "given_up", "lag_seconds"])
      assert.match(
        text,
        new RegExp(`cunjing_jobs_${name}\\{task="expire-receipts"\\} 0`),
        "the jobs' process is asked too, and answers at once",
      );
    assert.match(text, /nodejs_eventloop_lag_p99_seconds/);
    assert.equal(
      (await fetch(at("/api/metrics"), { headers: { "x-forwarded-for": "192.0.2.7" } })).status,
      404,
    );
  });

  test("answers on while a worker is killed, and has another one soon", async () => {
    const heard = server.log.length;
    const victim = server.pids("requests")[0] as number;
    process.kill(victim, "SIGKILL");
    for (let n = 0; n < 20; n++) await askUntil(at("/api/health"), ({ status }) => status === 200);
    const back = await server.hear(({ msg }) => msg === "a process is back", heard);
    assert.equal(back.process, "requests");
    assert.equal(server.pids("requests").length, 2);
    assert.ok(!isAlive(victim));
  });

  test("answers 503 while PostgreSQL is gone, and serves again when it is back; no worker dies of it", async () => {
    const workers = server.pids("requests");
    const heard = server.log.length;
    process.kill(server.postgres(), "SIGKILL");
    const busy = await askUntil(at("/api/ready"), ({ status }) => status === 503);
    assert.equal(((await busy.json()) as { database: string }).database, "unreachable");
    await server.hear(({ msg, process: role }) => msg === "a process is back" && role === "jobs", heard);
    await askUntil(at("/api/campaigns"), ({ status }) => status === 401, STRANGER);
    await askUntil(at("/api/ready"), ({ status }) => status === 200);
    assert.deepEqual(server.pids("requests"), workers, "the same processes");
  });

  test("ends in order when it is told to: everything of it is gone", async () => {
    const pids = [...server.pids("requests"), ...server.pids("jobs"), server.postgres()];
    assert.equal(pids.filter(isAlive).length, 4);
    const began = performance.now();
    assert.equal(await server.end("SIGTERM"), 0);
    assert.ok(performance.now() - began < 12_000);
    assert.deepEqual(pids.filter(isAlive), []);
    await assert.rejects(fetch(at("/api/health")));
    assert.equal(server.log.at(-1)?.msg, "stopped");
  });

  test("starts again after its primary was killed, whatever that left behind", async () => {
    server = await runServer(folder, { CUNJING_WORKERS: "1" });
    const workers = server.pids("requests");
    assert.equal(await server.end("SIGKILL"), "SIGKILL");
    server = await runServer(folder, { CUNJING_WORKERS: "1" });
    assert.deepEqual(workers.filter(isAlive), [], "workers end with their primary");
    assert.equal((await fetch(at("/api/ready"))).status, 200);
  });
});

test("a server that cannot start says why and ends", { timeout: 60_000 }, async () => {
  await assert.rejects(runServer("/dev/null/nowhere"), /could not start/);
});
