/**
 * npm run bench:evidence — photos that look like one, among a million, as the server's own read answers it under row-level security; beside it, turn by
 * turn in the same run, PostgreSQL comparing all hashes one after the other without any security (docs/benchmarks.md).
 *
 * BENCH_PHOTOS sets how many photos there are (1,000,000), BENCH_QUESTIONS how many look-ups are timed (2,000).
 */
import { openAsking } from "./src/ask.ts";
import { COPY_AT, idOf } from "./src/evidence/fill-photos.ts";
import { scanAll } from "./src/evidence/scan-all.ts";
import { CAMPAIGN, startDatabase } from "./src/evidence/start-database.ts";
import { makeRandom } from "./src/random.ts";
import { makeReport, median, printReport, rounded, timed } from "./src/report.ts";
import { percentile } from "./src/server/run-clients.ts";

const PHOTOS = Number(process.env.BENCH_PHOTOS ?? 1_000_000);
const QUESTIONS = Number(process.env.BENCH_QUESTIONS ?? 2_000);
const SCANS = 20;
/** The answer's own length (find-look-alikes.ts); of forms that are used ten thousand times only so many are told. */
const MOST_TOLD = 50;

interface Answer {
  readonly searched: boolean;
  readonly look_alikes: readonly { readonly evidence: string; readonly different_bits: number }[];
}

console.log(`${PHOTOS.toLocaleString("en")} photos in 40,000 villages …`);
const { seconds, result: database } = await timed(() => startDatabase(PHOTOS));
const figures: Record<string, number> = { filled_in_seconds: rounded(seconds, 1) };
const asking = openAsking(database.appUrl, CAMPAIGN);
const random = makeRandom(20190516);
const anyPhoto = () => 1 + random.whole(PHOTOS);
const { office, county, village } = database.people;
try {
  await warmUp();
  await lookUps();
  await besideScans();
  await copiesFound();
} finally {
  await asking.end();
  await database.stop();
}
printReport(
  makeReport("evidence", figures, {
    look_up_p95_ms: { below: 20 },
    hints_p95_ms: { below: 40 },
    copies_missed: { exactly: 0 },
    scan_differences: { exactly: 0 },
    times_faster_than_scan: { atLeast: 10 },
  }),
);

/** Plans are made, pages are in memory: as in a server that has been up for a minute. */
async function warmUp(): Promise<void> {
  for (let at = 0; at < 200; at++)
    await asking
      .ask(at % 2 === 0 ? office : county, "list-look-alikes", { evidence: idOf(anyPhoto()) })
      .catch(() => {});
}

/** Any photo, flat ones too, by whoever sees the whole of it. What is flat is answered at once, and counted apart as well. */
async function lookUps(): Promise<void> {
  const all: number[] = [];
  const searched: number[] = [];
  for (let at = 0; at < QUESTIONS; at++) {
    const { answer, ms } = await asking.ask<Answer>(office, "list-look-alikes", {
      evidence: idOf(anyPhoto()),
    });
    all.push(ms);
    if (answer.searched) searched.push(ms);
  }
  figures.flat_share = rounded(1 - searched.length / all.length, 3);
  figures.look_up_p50_ms = rounded(percentile(searched, 0.5), 2);
  figures.look_up_p95_ms = rounded(percentile(searched, 0.95), 2);
  figures.look_up_p99_ms = rounded(percentile(searched, 0.99), 2);
  figures.look_up_worst_ms = rounded(Math.max(...searched), 1);
  figures.flat_p95_ms = rounded(
    percentile(
      all.filter((ms) => !searched.includes(ms)),
      0.95,
    ),
    2,
  );
  const hints: number[] = [];
  for (let at = 0; at < QUESTIONS / 10; at++)
    hints.push((await asking.ask(office, "read-evidence-hints", { evidence: idOf(anyPhoto()) })).ms);
  figures.hints_p50_ms = rounded(percentile(hints, 0.5), 2);
  figures.hints_p95_ms = rounded(percentile(hints, 0.95), 2);
  console.log(
    `look-ups: p50 ${figures.look_up_p50_ms} ms, p95 ${figures.look_up_p95_ms} ms, p99 ${figures.look_up_p99_ms} ms`,
  );
}

/** The same photo both ways, in turn: what they find is compared where the whole of it is told. */
async function besideScans(): Promise<void> {
  const ours: number[] = [];
  const scans: number[] = [];
  let differences = 0;
  for (let at = 0; at < SCANS; at++) {
    const evidence = idOf(photoNotFlat());
    const scan = await scanAll(database.superuser, evidence);
    const { answer, ms } = await asking.ask<Answer>(office, "list-look-alikes", { evidence });
    scans.push(scan.ms);
    ours.push(ms);
    const found = answer.look_alikes.map((one) => one.evidence).sort();
    if (scan.ids.length <= MOST_TOLD && JSON.stringify(found) !== JSON.stringify(scan.ids)) differences += 1;
  }
  figures.scan_ms = rounded(median(scans), 1);
  figures.times_faster_than_scan = rounded(median(scans) / median(ours), 1);
  figures.scan_differences = differences;
  console.log(
    `all hashes one after the other: ${figures.scan_ms} ms, ${figures.times_faster_than_scan} times as long`,
  );
}

/** Photos that are another again, with up to seven bits turned: each must be found, whoever else has the same band. */
async function copiesFound(): Promise<void> {
  let missed = 0;
  const sample = Math.min(1_000, PHOTOS / 100);
  for (let at = 0; at < sample; at++) {
    const copy = Math.floor((at * PHOTOS) / sample / 100) * 100 + COPY_AT;
    const { answer } = await asking.ask<Answer>(office, "list-look-alikes", { evidence: idOf(copy) });
    if (!answer.look_alikes.some(({ evidence }) => evidence === idOf(copy - 1))) missed += 1;
  }
  figures.copies_asked = sample;
  figures.copies_missed = missed;
  const own = await asking.ask<Answer>(village, "list-look-alikes", { evidence: await photoOf("c57t11v3") });
  figures.village_ms = rounded(own.ms, 2);
}

function photoNotFlat(): number {
  const one = anyPhoto();
  return one % 10 === 0 ? one + 1 : one;
}

async function photoOf(unit: string): Promise<string> {
  const { rows } = await database.superuser.query<{ id: string }>(
    "select id from evidence where unit = $1 and not is_flat order by id limit 1",
    [unit],
  );
  return rows[0]?.id ?? "";
}
