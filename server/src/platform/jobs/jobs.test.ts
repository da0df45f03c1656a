// Jobs on a real database: asked for in a transaction, done once, done again after a failure or a death, and seen by the system administrator.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { makeSite, type Site } from "../../testing/site.ts";
import { openTransaction } from "../commands/transaction.ts";
import { askAlone } from "../database/batch.ts";
import { connect, type Pool } from "../database/connect.ts";
import { enqueue } from "./enqueue.ts";
import { moveRequests } from "./move-requests.ts";
import { type RunningJobs, runJobs } from "./run-jobs.ts";
import type { Task } from "./task.ts";
import { TASKS } from "./tasks.ts";

const WITHIN_MS = 30_000;

async function until<T>(ask: () => Promise<T | undefined> | T | undefined): Promise<T> {
  const end = Date.now() + WITHIN_MS;
  for (;;) {
    const found = await ask();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error("it did not come to that");
    await sleep(50);
  }
}

describe("jobs", { timeout: 120_000 }, () => {
  let site: Site;
  let pool: Pool;
  const done: string[] = [];
  let broken = true;
  const running: RunningJobs[] = [];

  const note: Task = async ({ name }) => void done.push(String(name));
  const mend: Task = async (payload, context) => {
    if (broken) throw Object.assign(new Error('value too long: "Zhang"'), { code: "22001" });
    await note(payload, context);
  };
  const start = async (tasks: Readonly<Record<string, Task>>) => {
    const parts = { ...site.parts, database: pool };
    const jobs = await runJobs({
      parts,
      url: site.database.urls.jobs,
      tasks: { ...TASKS, ...tasks },
      schedule: [],
      lost: (error) => assert.fail(error),
    });
    running.push(jobs);
    return jobs;
  };
  /** As a command does, under somebody's name, and kept or not. */
  const ask = async (task: string, key: string, name: string, kept = true) => {
    const connection = await site.parts.database.connect();
    const context = { text: "select set_config('app.account', gen_random_uuid()::text, true)", values: [] };
    const tx = openTransaction(connection, "begin", context);
    enqueue(tx, { task: task as never, key, payload: { name } });
    await (kept ? tx.commit() : tx.rollback());
    connection.release();
  };

  before(async () => {
    site = await makeSite();
    pool = connect(site.database.urls.jobs, { name: "test jobs", max: 4 });
  });
  after(async () => {
    for (const jobs of running) await jobs.stop();
    await pool.end();
    await site.close();
  });

  test("what is asked for before the queue exists is done when it does; twice is once; what is rolled back is not done", async () => {
    await ask("note", "village 1", "first");
    await ask("note", "village 1", "second");
    await ask("note", "village 2", "other");
    await ask("note", "village 3", "never", false);
    const jobs = await start({ note });
    await until(() => (done.length >= 2 ? true : undefined));
    await sleep(300);
    assert.deepEqual(done.sort(), ["other", "second"], "of one key the last word counts");
    assert.deepEqual(await site.see("select * from job_request"), []);
    await jobs.stop();
    running.length = 0;
  });

  test("requests that arrive together are moved together, and only once by two movers at the same time", async () => {
    for (let n = 0; n < 20; n++) await ask("nobody-does-this", `k${n}`, "x");
    const moved = await Promise.all([moveRequests(pool), moveRequests(pool)]);
    assert.equal(moved[0] + moved[1], 20);
    const [count] = await site.see<{ n: number }>(
      "select count(*)::int as n from graphile_worker.jobs where task_identifier = 'nobody-does-this'",
    );
    assert.equal(count?.n, 20);
    await site.see(
      "delete from graphile_worker._private_jobs where task_id in (select id from graphile_worker._private_tasks where identifier = 'nobody-does-this')",
    );
  });

  test("the jobs of a process that was killed are done by the next one, at once", async () => {
    done.length = 0;
    await ask("hold", "a", "held");
    const script = join(import.meta.dirname, "../../testing/hold-a-job.ts");
    const child = spawn(process.execPath, [script, site.database.urls.jobs], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [said] = (await once(child.stdout, "data")) as [Buffer];
    assert.equal(String(said).trim(), "holding");
    child.kill("SIGKILL");
    await once(child, "exit");
    await start({ hold: note, mend });
    await until(() => (done.includes("held") ? true : undefined));
  });

  test("a failing job waits longer each time, is shown without the values it failed on, and can be retried", async () => {
    done.length = 0;
    await ask("mend", "b", "mended");
    type Line = {
      job: number;
      task: string;
      state: string;
      attempts: number;
      asked_at: string;
      due_at: string;
      last_error: string;
    };
    const look = async (state: string) => {
      const { status, body } = await site.read("system", `/jobs?state=${state}`, null);
      assert.equal(status, 200);
      return (body.jobs as Line[]).find(({ task }) => task === "mend");
    };
    const failing = await until(() => look("failing"));
    assert.equal(failing.attempts, 1);
    assert.match(failing.last_error, /22001/);
    assert.doesNotMatch(failing.last_error, /Zhang/);
    const waited = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 1000;
    // What comes on top is the time until a worker looked: it looks every two seconds.
    const first = waited(failing.asked_at, failing.due_at);
    assert.ok(Math.E <= first && first < Math.E + 4, `e seconds, not ${first}`);
    const again = await until(async () => {
      const line = await look("failing");
      return line?.attempts === 2 ? line : undefined;
    });
    const second = waited(failing.due_at, again.due_at);
    assert.ok(Math.E ** 2 <= second && second < Math.E ** 2 + 4, `e² seconds, not ${second}`);

    broken = false;
    const retried = await site.command("system", "retry-job", { job: again.job }, { campaign: null });
    assert.equal(retried.status, 200);
    await until(() => (done.includes("mended") ? true : undefined));
    assert.equal(await look("failing"), undefined);
  });

  test("a job that is done, or never was, cannot be retried; nobody but the system administrator sees any", async () => {
    const gone = await site.command("system", "retry-job", { job: 987_654 }, { campaign: null });
    assert.deepEqual([gone.status, gone.body.code], [404, "not_found"]);
    for (const who of ["office", "security", "audit", "villageA1"] as const) {
      assert.equal((await site.read(who, "/jobs", null)).status, 403, who);
      const refused = await site.command(who, "retry-job", { job: 1 }, { campaign: null });
      assert.equal(refused.status, 403, who);
    }
    assert.equal((await site.read("system", "/jobs?cursor=x", null)).status, 400);
  });

  test("readiness knows how late the queue is, and requests are served all the same", async () => {
    const ready = await site.read("nobody", "/ready", null);
    assert.deepEqual([ready.status, ready.body.migrations, ready.body.jobs], [200, "applied", "in_time"]);
    for (const jobs of running.splice(0)) await jobs.stop();
    await site.see(
      "insert into job_request (task, key, requested_at) values ('note', 'late', now() - interval '1 hour')",
    );
    const late = await until(async () => {
      const answer = await site.read("nobody", "/ready", null);
      return answer.body.jobs === "lagging" ? answer : undefined;
    });
    assert.equal(late.status, 200);
  });
});

describe("work by the clock", { timeout: 60_000 }, () => {
  let site: Site;
  let pool: Pool;
  const run = async (name: keyof typeof TASKS) => {
    const { transact } = await import("./transact.ts");
    await TASKS[name](
      {},
      {
        parts: { ...site.parts, database: pool },
        log: site.parts.log,
        attempt: 1,
        signal: new AbortController().signal,
        transact: (campaign, work) => transact(pool, campaign, work),
      },
    );
  };
  before(async () => {
    site = await makeSite();
    pool = connect(site.database.urls.jobs, { name: "test jobs", max: 2 });
  });
  after(async () => {
    await pool.end();
    await site.close();
  });

  test("makes the trail's partitions for three months ahead, and again without harm", async () => {
    await run("add-event-months");
    await run("add-event-months");
    const rows = await site.see<{ name: string }>(
      "select relid::text as name from pg_partition_tree('event') where isleaf order by 1",
    );
    assert.equal(rows.filter(({ name }) => /^event_\d{6}$/.test(name)).length, 3);
  });

  test("deletes receipts after 400 days and not before", async () => {
    await site.see(
      `insert into command (id, name, account, body_digest, received_at)
       select gen_random_uuid(), 'find-problem', gen_random_uuid(), '', now() - make_interval(days => days) from unnest(array[1, 399, 401, 800]) days`,
    );
    await run("expire-receipts");
    const rows = await site.see<{ days: number }>(
      "select extract(day from now() - received_at)::int as days from command order by 1",
    );
    assert.deepEqual(
      rows.map(({ days }) => days),
      [1, 399],
    );
  });

  test("renews the statistics of tables that hold much more than they are known to, parents of partitions too", async () => {
    await site.see(
      `insert into problem_event select * from problem_event where false;
       insert into event (at, kind, noun, subject) select now(), 'unit.added', 'unit', n::text from generate_series(1, 500) n;`,
    );
    const known = () =>
      site.see<{ rows: number }>("select reltuples::int as rows from pg_class where relname = 'event'");
    assert.ok(((await known())[0]?.rows ?? 0) <= 0);
    // PostgreSQL counts what was written when its session is idle again.
    await until(async () => {
      await run("analyze-tables");
      return (await known())[0]?.rows === 500 ? true : undefined;
    });
    const again = await site.see("select * from tables_to_analyze() as t(name) where name = 'event'");
    assert.deepEqual(again, []);
  });

  test("the application's role may do none of it by itself", async () => {
    const connection = await site.parts.database.connect();
    try {
      const refused = /permission denied/;
      for (const text of [
        "select add_event_months(1)",
        "select analyze_table('unit')",
        "select * from job_request",
        "delete from command",
      ])
        await assert.rejects(askAlone(connection, { text, values: [] }), refused, text);
    } finally {
      connection.release();
    }
  });
});
