/**
 * npm run bench:server — the real server with two workers, clients and PostgreSQL on the same cores. The bound of a problem's life is pgbench,
 * turn by turn in the same run, with the statements that the server itself sends (docs/benchmarks.md).
 *
 * Arguments name the parts to be measured (lives inspections photos jumps ledger export); without any, all are. BENCH_PROBLEMS sets how many problems the full ledger has (1,000,000), BENCH_SECONDS how long a turn lasts (8).
 */
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Goal, makeReport, median, printReport, rounded } from "./src/report.ts";
import { type Client, openClient } from "./src/server/http-client.ts";
import { inspectionOfForty, problemLife } from "./src/server/jobs.ts";
import { ledgerQuestions } from "./src/server/ledger-questions.ts";
import type { People } from "./src/server/people.ts";
import { recordLife } from "./src/server/record-life.ts";
import { percentile, runClients } from "./src/server/run-clients.ts";
import { runPgbench } from "./src/server/run-pgbench.ts";
import { type BenchSite, CAMPAIGN, FULL_CAMPAIGN, startSite } from "./src/server/start-site.ts";
import { makePhoto, makePhotoFolders, uploadPhoto } from "./src/server/upload-photos.ts";
import { watchDerivation } from "./src/server/watch-derivation.ts";

const PROBLEMS = Number(process.env.BENCH_PROBLEMS ?? 1_000_000);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const CLIENTS = 16;
const TURNS = 3;

const PARTS = { lives, inspections, photos, jumps, ledger, export: exportRows };
const asked = process.argv.slice(2);

const figures: Record<string, number> = {};
const say = (line: string) => console.log(line);

say(`a province: 40,000 villages, ${PROBLEMS.toLocaleString("en")} problems …`);
const site = await startSite(PROBLEMS);
const folder = mkdtempSync(join(tmpdir(), "bench-pgbench-"));
try {
  for (const [name, part] of Object.entries(PARTS))
    if (asked.length === 0 || asked.includes(name)) await part(site);
} finally {
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
}
const goals: Record<string, Goal> = {
  lives_per_second: { atLeast: 150 },
  lives_of_bound: { atLeast: 0.5 },
  lives_full_of_empty: { atLeast: 0.9 },
  inspections_per_second: { atLeast: 700 },
  inspections_with_photos_per_second: { atLeast: 90 },
  photos_derived_per_second: { atLeast: 30 },
  errors_while_load_jumps: { exactly: 0 },
  ledger_worst_p95_ms: { below: 50 },
  ledger_worst_ms: { below: 150 },
  export_memory_mb: { below: 300 },
};
printReport(
  makeReport(
    "server",
    figures,
    Object.fromEntries(Object.entries(goals).filter(([name]) => asked.length === 0 || name in figures)),
  ),
);

async function lives(on: BenchSite): Promise<void> {
  const { script, trips, statements } = await recordLife(on);
  const load = { clients: CLIENTS, seconds: SECONDS };
  await runClients(on.port, CAMPAIGN, { clients: CLIENTS, seconds: 5 }, problemLife(on.people));
  const bounds: number[] = [];
  const ours: number[] = [];
  const full: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    bounds.push(await runPgbench(on.appUrl, script, load, folder));
    const ran = await runClients(on.port, CAMPAIGN, load, problemLife(on.people));
    if (ran.failed > 0) throw new Error(`a life failed: ${ran.firstFailure}`);
    ours.push(ran.perSecond);
    if (on.fullPeople !== undefined)
      full.push((await runClients(on.port, FULL_CAMPAIGN, load, problemLife(on.fullPeople))).perSecond);
    say(
      `lives a second: pgbench ${bounds.at(-1)!.toFixed(0)}, server ${ours.at(-1)!.toFixed(0)}, on the full ledger ${full.at(-1)?.toFixed(0)}`,
    );
  }
  figures.life_trips = trips;
  figures.life_statements = statements;
  figures.bound_per_second = rounded(median(bounds), 1);
  figures.lives_per_second = rounded(median(ours), 1);
  figures.lives_of_bound = rounded(median(ours.map((rate, at) => rate / bounds[at]!)), 2);
  figures.lives_full_of_empty = rounded(median(full.map((rate, at) => rate / ours[at]!)), 2);
}

async function inspections({ port, people }: BenchSite): Promise<void> {
  const rates: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const ran = await runClients(
      port,
      CAMPAIGN,
      { clients: CLIENTS, seconds: SECONDS },
      inspectionOfForty(people),
    );
    if (ran.failed > 0) throw new Error(`an inspection failed: ${ran.firstFailure}`);
    rates.push(ran.perSecond);
  }
  figures.inspections_per_second = rounded(median(rates), 1);
  say(`inspections of forty items a second: ${figures.inspections_per_second}`);
}

async function photos({ port, people, superuser, folder }: BenchSite): Promise<void> {
  const made = await Promise.all(Array.from({ length: 8 }, makePhoto));
  figures.photo_kb = rounded(made.reduce((sum, one) => sum + one.length, 0) / made.length / 1000, 0);
  const { token } = people.finder;
  // Each is sent by one client at a time.
  const unsent = Array.from({ length: CLIENTS }, (_, at) => Buffer.from(made[at % made.length]!));
  // As a phone sends them: what was seen first, then the photos that it promises.
  const send = async (client: Client, turn: number) => {
    const ids = [0, 1, 2].map(() => randomUUID());
    await inspectionOfForty(people, ids)(client, turn);
    for (const id of ids) {
      const photo = unsent.shift()!;
      await uploadPhoto(client, token, id, photo);
      unsent.push(photo);
    }
  };
  // A campaign that has begun: its folders are there; on empty tables plans are made for empty tables until they are counted, which the server's own database does every ten seconds.
  makePhotoFolders(folder);
  await runClients(port, CAMPAIGN, { clients: CLIENTS, seconds: SECONDS / 2 }, send);
  await superuser.query("analyze upload, evidence, inspection, event, command, job_request");
  const ran = await runClients(port, CAMPAIGN, { clients: CLIENTS, seconds: SECONDS * 2 }, send);
  if (ran.failed > 0) throw new Error(`an inspection with photos failed: ${ran.firstFailure}`);
  figures.inspections_with_photos_per_second = rounded(ran.perSecond, 1);
  const { derived, waiting, seconds } = await watchDerivation(superuser, SECONDS);
  figures.photos_derived_per_second = rounded(derived / seconds, 1);
  figures.photos_waiting = waiting;
  figures.photos_lag_seconds = rounded((waiting * seconds) / derived, 1);
  say(
    `with three photos: ${figures.inspections_with_photos_per_second}; ${waiting} photos waited at the end, derived ${figures.photos_derived_per_second} a second from then: a lag of ${figures.photos_lag_seconds} s`,
  );
}

async function jumps({ port, people }: BenchSite): Promise<void> {
  let failed = 0;
  for (const clients of [1, 64, 4, 64, 1, 32]) {
    failed += (await runClients(port, CAMPAIGN, { clients, seconds: 3 }, problemLife(people))).failed;
  }
  figures.errors_while_load_jumps = failed;
}

/** Each class of scope by itself: its median, its 95th percentile, its worst; each question five times. */
async function ledger({ port, fullPeople }: BenchSite): Promise<void> {
  const people = fullPeople as People;
  const client = openClient(port, FULL_CAMPAIGN);
  const scopes = {
    city: people.office,
    county: people.county,
    town: people.town,
    village: people.village,
    department: people.department,
  };
  const p95s: number[] = [];
  const worsts: number[] = [];
  for (const [scope, { token }] of Object.entries(scopes)) {
    const times: number[] = [];
    let slowest = { question: "", time: 0 };
    for (const question of ledgerQuestions()) {
      const asked: number[] = [];
      for (let again = 0; again < 5; again++) {
        const begun = performance.now();
        await client.read(token, question);
        asked.push(performance.now() - begun);
      }
      // The first one reads what nobody has read since the ledger was filled.
      const warm = asked.slice(1);
      times.push(...warm);
      const worst = Math.max(...warm);
      if (worst > slowest.time) slowest = { question, time: worst };
    }
    const p95 = percentile(times, 0.95);
    p95s.push(p95);
    worsts.push(slowest.time);
    figures[`ledger_${scope}_p50_ms`] = rounded(percentile(times, 0.5), 1);
    figures[`ledger_${scope}_p95_ms`] = rounded(p95, 1);
    say(
      `ledger, ${scope}: p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, worst ${slowest.time.toFixed(0)} ms (${decodeURIComponent(slowest.question)})`,
    );
  }
  figures.ledger_worst_p95_ms = rounded(Math.max(...p95s), 1);
  figures.ledger_worst_ms = rounded(Math.max(...worsts), 1);
  client.close();
}

/** A hundred thousand rows as XLSX: what the server's processes grow by while it is sent. */
async function exportRows({ port, fullPeople, server }: BenchSite): Promise<void> {
  const before = memoryOf(server.pid!);
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(server.pid!));
  }, 100);
  const client = openClient(port, FULL_CAMPAIGN);
  const begun = performance.now();
  const { status, body } = await client.send(
    "GET",
    `/api/campaigns/${FULL_CAMPAIGN}/ledger/export.xlsx?standing=all&sort=found&from=2026-01-01&to=2026-02-01`,
    {
      authorization: `Bearer ${(fullPeople as People).office.token}`,
    },
  );
  clearInterval(watch);
  client.close();
  if (status !== 200) throw new Error(`export: ${status}`);
  figures.export_seconds = rounded((performance.now() - begun) / 1000, 1);
  figures.export_megabytes = rounded(body.length / 1e6, 1);
  figures.export_memory_mb = rounded(most - before, 0);
  say(
    `export: ${figures.export_megabytes} MB in ${figures.export_seconds} s, memory + ${figures.export_memory_mb} MB`,
  );
}

/** Resident memory of the server's workers, in MB: the process that serves the export is one of them. */
function memoryOf(primary: number): number {
  const children = readFileSync(`/proc/${primary}/task/${primary}/children`, "utf8")
    .trim()
    .split(" ")
    .filter(Boolean);
  const sizes = children.map((pid) => {
    try {
      return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
    } catch {
      return 0;
    }
  });
  return Math.max(...sizes);
}
