/**
 * npm run bench:trail — a million events sealed into blocks, and every one of them checked again by its digest: how long, and in how much memory. Beside
 * it, in the same run, PostgreSQL digesting the same rows by itself in one statement, which is the least that any check could take (docs/benchmarks.md).
 *
 * BENCH_EVENTS sets how many there are (1,000,000).
 */
import { checkTrail, connect, sealBlock, transact } from "@cunjing/server";
import { openAsking } from "./src/ask.ts";
import { makeReport, peakMemory, printReport, rounded, timed } from "./src/report.ts";
import { percentile } from "./src/server/run-clients.ts";
import { CAMPAIGN, startTrail } from "./src/trail/start-trail.ts";
import { trailQuestions } from "./src/trail/trail-questions.ts";

const EVENTS = Number(process.env.BENCH_EVENTS ?? 1_000_000);

console.log(`${EVENTS.toLocaleString("en")} events of a year …`);
const trail = await startTrail(EVENTS);
const database = connect(trail.jobsUrl, { name: "bench", max: 2 });
const figures: Record<string, number> = {};
try {
  const sealing = await timed(async () => {
    for (let blocks = 0; ; blocks++)
      if ((await transact(database, null, (tx) => sealBlock(tx))) === undefined) return blocks;
  });
  figures.blocks = sealing.result;
  figures.sealed_per_second = rounded(EVENTS / sealing.seconds, 0);
  console.log(`sealed: ${sealing.seconds.toFixed(1)} s, ${figures.sealed_per_second} events a second`);
  const before = peakMemory();
  const { seconds, cpu, result } = await timed(() => checkTrail({ database }));
  if (result.findings.length > 0 || result.events !== EVENTS)
    throw new Error(`the check found ${JSON.stringify(result)}`);
  figures.check_seconds = rounded(seconds, 1);
  figures.check_cpu_seconds = rounded(cpu, 1);
  figures.checked_per_second = rounded(EVENTS / seconds, 0);
  figures.check_memory_mb = peakMemory();
  figures.check_memory_more_mb = peakMemory() - before;
  const scan = await timed(() =>
    trail.superuser.query("select count(sha256(convert_to(e::text, 'UTF8'))) from event e"),
  );
  figures.digest_in_database_seconds = rounded(scan.seconds, 1);
  figures.check_of_bound = rounded(scan.seconds / seconds, 2);
  console.log(`checked: ${seconds.toFixed(1)} s; PostgreSQL alone ${scan.seconds.toFixed(1)} s`);
  const last = await timed(() => checkTrail({ database, after: result.head ?? undefined }));
  figures.check_behind_head_ms = rounded(last.seconds * 1000, 1);
  await lists();
} finally {
  await database.end();
  await trail.stop();
}
printReport(
  makeReport("trail", figures, {
    sealed_per_second: { atLeast: 5_000 },
    check_seconds: { below: EVENTS / 20_000 },
    check_memory_mb: { below: 400 },
    list_p95_ms: { below: 50 },
  }),
);

/** Every filter of the list, a page and the page after it; rights, row-level security and all, without HTTP. */
async function lists(): Promise<void> {
  const asking = openAsking(trail.appUrl, CAMPAIGN);
  const times: number[] = [];
  let slowest = { filter: "", ms: 0 };
  for (let turn = -2; turn < 12; turn++)
    for (const [filter, query] of await trailQuestions(trail.superuser, turn)) {
      let asked: Record<string, string> = query;
      for (let page = 0; page < 2; page++) {
        const { answer, ms } = await asking.ask<{ next: string | null }>(
          trail.people.office,
          "list-events",
          asked,
        );
        if (turn >= 0) times.push(ms);
        if (turn >= 0 && ms > slowest.ms) slowest = { filter, ms };
        if (answer.next === null) break;
        asked = { ...query, cursor: answer.next };
      }
    }
  await asking.end();
  figures.list_p50_ms = rounded(percentile(times, 0.5), 1);
  figures.list_p95_ms = rounded(percentile(times, 0.95), 1);
  figures.list_worst_ms = rounded(slowest.ms, 1);
  console.log(
    `lists: p50 ${figures.list_p50_ms} ms, p95 ${figures.list_p95_ms} ms, worst ${figures.list_worst_ms} ms (${slowest.filter})`,
  );
}
