/**
 * npm run bench:web — the console in Debian's Chromium against the real server with a province's million problems: Lighthouse's performance,
 * what a first visit fetches, rows after a filter, frames while scrolling (docs/benchmarks.md).
 *
 * Arguments name the parts to be measured (first lighthouse filter scroll); without any, all are. BENCH_PROBLEMS sets how many problems the
 * ledger has (1,000,000), BENCH_TURNS how often each figure is taken (3), BENCH_MINUTES when it gives up (30).
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { keepSession, openBrowser, openSignedIn } from "@cunjing/e2e";
import type { Page } from "playwright-core";
import { type Goal, makeReport, median, printReport, rounded } from "./src/report.ts";
import { percentile } from "./src/server/run-clients.ts";
import { FULL_CAMPAIGN, startSite } from "./src/server/start-site.ts";
import { weighFirstLoad } from "./src/web/first-load.ts";
import { lightPage } from "./src/web/light-page.ts";
import { timeFilter, timeScrolling } from "./src/web/watch-rows.ts";
import { within } from "./src/web/within.ts";

const PROBLEMS = Number(process.env.BENCH_PROBLEMS ?? 1_000_000);
const TURNS = Number(process.env.BENCH_TURNS ?? 3);
const MINUTES = Number(process.env.BENCH_MINUTES ?? 30);
const SCROLLED_SECONDS = 5;
/** A page of Lighthouse takes a quarter of a minute on two idle cores. */
const LIT_WITHIN_S = 180;
const DESK = { viewport: { width: 1366, height: 768 }, locale: "zh-CN" } as const;

/** One after the other, as a hand chooses them; none comes twice, since what was read before is shown without an answer. */
const CHOICES = [
  ["程度", /^突出/],
  ["程度", /^严重/],
  ["程度", /^一般/],
  ["渠道", /^督办通知/],
  ["渠道", /^现场交办/],
  ["渠道", /^督办警示/],
] as const;

const PARTS = { first, lighthouse, filter, scroll };
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) throw new Error(`no such part: ${unknown.join()}; there are ${Object.keys(PARTS)}`);

if (!(PROBLEMS > 0))
  throw new Error("BENCH_PROBLEMS has to be above nothing: it is the ledger that is looked at");

const figures: Record<string, number> = {};
const say = (line: string) => console.log(line);

// What is measured is the console as its sources stand; nothing happens where it is built already.
execFileSync(process.execPath, [join(import.meta.dirname, "../web/script/build.ts")], { stdio: "inherit" });

say(`a province: 40,000 villages, ${PROBLEMS.toLocaleString("en")} problems …`);
const begun = performance.now();
const site = await startSite(PROBLEMS);
figures.problems = PROBLEMS;
figures.filled_seconds = rounded((performance.now() - begun) / 1000, 0);
const address = `http://127.0.0.1:${site.port}`;
const session = site.fullPeople?.office.token as string;
const pageOf = (name: string) => `${address}/c/${FULL_CAMPAIGN}/${name}`;
try {
  await within(MINUTES * 60, "the bench", measure());
} finally {
  await site.stop();
}
const goals: Record<string, Goal> = {
  first_scripts_kb: { below: 250 },
  lighthouse_overview: { atLeast: 95 },
  lighthouse_ledger: { atLeast: 95 },
  filter_ms: { below: 100 },
  scroll_p95_ms: { below: 17.5 },
};
printReport(
  makeReport(
    "web",
    figures,
    Object.fromEntries(Object.entries(goals).filter(([name]) => asked.length === 0 || name in figures)),
  ),
);

async function measure(): Promise<void> {
  for (const [name, part] of Object.entries(PARTS))
    if (asked.length === 0 || asked.includes(name)) await part();
}

/** A signed-in window that has fetched nothing yet, closed afterwards with its browser. */
async function atDesk(work: (page: Page) => Promise<void>): Promise<void> {
  const browser = await openBrowser();
  try {
    const context = await browser.newContext(DESK);
    await keepSession(context, address, session);
    await work(await context.newPage());
  } finally {
    await browser.close();
  }
}

/** The first page after signing in, with nothing in the cache; then the others that people begin with. */
async function first(): Promise<void> {
  for (const name of ["today", "ledger", "overview"])
    await atDesk(async (page) => {
      const { scripts, all } = await weighFirstLoad(page, pageOf(name));
      figures[name === "today" ? "first_scripts_kb" : `first_scripts_${name}_kb`] = rounded(scripts, 1);
      say(`${name}, first visit: ${scripts.toFixed(1)} kB of JavaScript, ${all.toFixed(1)} kB in all`);
    });
}

async function openLedger(page: Page): Promise<void> {
  await page.goto(pageOf("ledger"));
  await page.getByRole("grid").getByRole("gridcell").first().waitFor({ timeout: 60_000 });
}

async function filter(): Promise<void> {
  await atDesk(async (page) => {
    await openLedger(page);
    const times: number[] = [];
    for (const [facet, value] of CHOICES) {
      await page.getByRole("button", { name: facet, exact: true }).click();
      const choice = page.getByRole("button", { name: value });
      // Beside each choice stands how many there are, which is read first.
      await choice.waitFor({ timeout: 60_000 });
      times.push(await timeFilter(page, () => choice.click()));
      await choice.waitFor({ state: "detached" });
    }
    figures.filter_ms = rounded(median(times), 1);
    figures.filter_worst_ms = rounded(Math.max(...times), 1);
    say(`rows after a filter's answer: ${times.map((time) => time.toFixed(0)).join(", ")} ms`);
  });
}

async function scroll(): Promise<void> {
  await atDesk(async (page) => {
    await openLedger(page);
    const { frames, pixels } = await timeScrolling(page, SCROLLED_SECONDS);
    figures.scroll_p50_ms = rounded(percentile(frames, 0.5), 1);
    figures.scroll_p95_ms = rounded(percentile(frames, 0.95), 1);
    figures.scroll_worst_ms = rounded(Math.max(...frames), 1);
    say(
      `${frames.length} frames in ${SCROLLED_SECONDS} s of scrolling over ${pixels.toFixed(0)} px: p50 ${figures.scroll_p50_ms} ms, p95 ${figures.scroll_p95_ms} ms, worst ${figures.scroll_worst_ms} ms`,
    );
  });
}

async function lighthouse(): Promise<void> {
  const { port, close } = await openSignedIn(address, session);
  try {
    for (const name of ["overview", "ledger"]) {
      const lit = [];
      for (let turn = 0; turn < TURNS; turn++)
        lit.push(await within(LIT_WITHIN_S, `Lighthouse on ${name}`, lightPage(pageOf(name), port)));
      figures[`lighthouse_${name}`] = median(lit.map(({ score }) => score));
      say(
        `${name}: ${lit.map(({ score, largestMs, blockedMs, shift }) => `${score} (largest ${largestMs.toFixed(0)} ms, blocked ${blockedMs.toFixed(0)} ms, shift ${shift.toFixed(3)})`).join(", ")}`,
      );
    }
  } finally {
    await close();
  }
}
