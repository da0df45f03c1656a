/**
 * npm run bench:sync — phones against the real server with two workers, all on the same cores: a new phone with ten thousand records, a day's
 * thousand commands, fifty phones at once; beside PouchDB to PouchDB for the same ten thousand documents in the same run (docs/benchmarks.md).
 *
 * BENCH_AROUND sets how many problems of other counties the campaign has besides (190,000).
 */
import { makeReport, median, printReport, rounded } from "./src/report.ts";
import { percentile } from "./src/server/run-clients.ts";
import { CAMPAIGN, startSite } from "./src/server/start-site.ts";
import { addPhones, type PhoneOwner } from "./src/sync/add-phones.ts";
import { type BenchPhone, benchPhone } from "./src/sync/bench-phone.ts";
import { daysWork } from "./src/sync/days-work.ts";
import { COUNTY, fillProblems } from "./src/sync/fill-county.ts";
import { replicatePouch } from "./src/sync/replicate-pouch.ts";

const RECORDS = 10_000;
const AROUND = Number(process.env.BENCH_AROUND ?? 190_000);
const COMMANDS = 1_000;
const PHONES = 50;
const TURNS = 5;

const figures: Record<string, number> = {};
const say = (line: string) => console.log(line);
const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
};

const site = await startSite(0);
try {
  say(`a province of 40,000 villages, ${(RECORDS + AROUND).toLocaleString("en")} problems …`);
  await fillProblems(site.superuser, CAMPAIGN, { here: RECORDS, elsewhere: AROUND });
  // The county of the records is the first phone's alone; the others have counties of their own.
  const counties = [COUNTY, ...Array.from({ length: PHONES }, (_, at) => `c${at}`)];
  const [first, ...others] = await addPhones(site.superuser, CAMPAIGN, counties);
  const rows = await newPhones(first as PhoneOwner);
  await beside(rows);
  await dayOfCommands(others[0] as PhoneOwner);
  await nothingNew(first as PhoneOwner);
  await fiftyAtOnce(others);
} finally {
  await site.stop();
}
printReport(
  makeReport("sync", figures, {
    new_phone_seconds: { below: 1 },
    push_thousand_seconds: { below: 3 },
    times_faster_than_pouchdb: { atLeast: 3 },
    fifty_phones_failed: { exactly: 0 },
  }),
);

async function newPhones(owner: PhoneOwner): Promise<ReadonlyMap<string, object>> {
  let rows: ReadonlyMap<string, object> = new Map();
  for (const encoding of ["br", "gzip"] as const) {
    const times: number[] = [];
    let phone: BenchPhone | undefined;
    for (let turn = 0; turn < TURNS; turn++) {
      phone = benchPhone(site.port, CAMPAIGN, owner.token, encoding);
      times.push(await seconds(phone.sync));
      phone.close();
      rows = phone.store.rows.get("problem") ?? rows;
      if (rows.size !== RECORDS) throw new Error(`the phone has ${rows.size} records`);
    }
    const suffix = encoding === "br" ? "" : `_${encoding}`;
    figures[`new_phone${suffix}_seconds`] = rounded(median(times), 2);
    figures[`new_phone${suffix}_megabytes`] = rounded((phone?.received() ?? 0) / 1e6, 2);
    say(
      `a new phone, ${encoding}: ${times.map((time) => time.toFixed(2)).join(", ")} s, ${phone?.requests()} requests, ${figures[`new_phone${suffix}_megabytes`]} MB`,
    );
  }
  return rows;
}

async function beside(rows: ReadonlyMap<string, object>): Promise<void> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn++) times.push(await replicatePouch(rows));
  figures.pouchdb_seconds = rounded(median(times), 2);
  figures.times_faster_than_pouchdb = rounded(
    figures.pouchdb_seconds / (figures.new_phone_seconds as number),
    1,
  );
  say(
    `PouchDB to PouchDB, in memory: ${times.map((time) => time.toFixed(2)).join(", ")} s; ${figures.times_faster_than_pouchdb} times ours`,
  );
}

async function dayOfCommands(owner: PhoneOwner): Promise<void> {
  const phone = benchPhone(site.port, CAMPAIGN, owner.token, "br");
  phone.do(daysWork(100, owner.county));
  await phone.sync();
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    phone.do(daysWork(COMMANDS, owner.county));
    times.push(await seconds(phone.sync));
  }
  phone.close();
  figures.push_thousand_seconds = rounded(median(times), 2);
  say(`a day's thousand commands pushed and pulled: ${times.map((time) => time.toFixed(2)).join(", ")} s`);
}

/** What a phone costs that asks and hears of nothing new, after all that was written elsewhere meanwhile. */
async function nothingNew(owner: PhoneOwner): Promise<void> {
  const phone = benchPhone(site.port, CAMPAIGN, owner.token, "br");
  await phone.sync();
  const times: number[] = [];
  for (let turn = 0; turn < 20; turn++) times.push((await seconds(phone.sync)) * 1000);
  phone.close();
  figures.nothing_new_p50_ms = rounded(percentile(times, 0.5), 1);
  say(`nothing new: p50 ${figures.nothing_new_p50_ms} ms`);
}

/** Each pushes what it has of the afternoon and pulls, all in the same moment. */
async function fiftyAtOnce(owners: readonly PhoneOwner[]): Promise<void> {
  const phones = owners.map((owner) => benchPhone(site.port, CAMPAIGN, owner.token, "br"));
  for (const [at, phone] of phones.entries()) phone.do(daysWork(20, (owners[at] as PhoneOwner).county));
  const times: number[] = [];
  let failed = 0;
  const whole = await seconds(() =>
    Promise.all(
      phones.map(async (phone) => {
        const took = await seconds(phone.sync).catch((error: unknown) => {
          failed += 1;
          say(String(error));
          return Number.NaN;
        });
        times.push(took);
      }),
    ),
  );
  for (const phone of phones) phone.close();
  figures.fifty_phones_seconds = rounded(whole, 2);
  figures.fifty_phones_p50_seconds = rounded(percentile(times, 0.5), 2);
  figures.fifty_phones_failed = failed;
  const records = phones.reduce((sum, phone) => sum + (phone.store.rows.get("problem")?.size ?? 0), 0);
  say(
    `fifty new phones, twenty commands each: ${whole.toFixed(2)} s until the last has its ${Math.round(records / PHONES)} records`,
  );
}
