/**
 * npm run bench:web — the console in Debian's Chromium against the real server with a province's million problems: Lighthouse's performance,
 * what a first visit fetches, rows after a filter, frames while scrolling (docs/benchmarks.md).
 *
 * BENCH_PROBLEMS sets how many problems the ledger has (1,000,000), BENCH_TURNS how often each figure is taken (3).
 */
import { keepSession, openBrowser, openSignedIn } from "@cunjing/e2e";
import { makeReport, median, printReport, rounded } from "./src/report.ts";
import { percentile } from "./src/server/run-clients.ts";
import { FULL_CAMPAIGN, startSite } from "./src/server/start-site.ts";
import { weighFirstLoad } from "./src/web/first-load.ts";
import { lightPage } from "./src/web/light-page.ts";
import { timeFilter, timeScrolling } from "./src/web/watch-rows.ts";

const PROBLEMS = Number(process.env.BENCH_PROBLEMS ?? 1_000_000);
const TURNS = Number(process.env.BENCH_TURNS ?? 3);
const SCROLLED_SECONDS = 5;

const figures: Record<string, number> = {};
const say = (line: string) => console.log(line);
const asked = process.argv.slice(2);
const isAsked = (part: string) => asked.length === 0 || asked.includes(part);

say(`a province: 40,000 villages, ${PROBLEMS.toLocaleString("en")} problems …`);
const site = await startSite(PROBLEMS);
const address = `http://127.0.0.1:${site.port}`;
const session = site.fullPeople?.office.token as string;
const pageOf = (name: string) => `${address}/c/${FULL_CAMPAIGN}/${name}`;
try {
  if (isAsked("first")) await first();
  if (isAsked("filter") || isAsked("scroll")) await ledger();
  if (isAsked("lighthouse")) await lighthouse();
} finally {
  await site.stop();
}
const goals = {
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

/** The first page after signing in, with nothing in the cache. */
async function first(): Promise<void> {
  const browser = await openBrowser();
  for (const name of ["today", "ledger"]) {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    await keepSession(context, address, session);
    const { scripts, all } = await weighFirstLoad(await context.newPage(), pageOf(name));
    figures[name === "today" ? "first_scripts_kb" : `first_scripts_${name}_kb`] = rounded(scripts, 1);
    say(`${name}, first visit: ${scripts.toFixed(1)} kB of JavaScript, ${all.toFixed(1)} kB in all`);
    await context.close();
  }
  await browser.close();
}

async function ledger(): Promise<void> {
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
  await keepSession(context, address, session);
  const page = await context.newPage();
  await page.goto(pageOf("ledger"), { waitUntil: "networkidle" });
  await page.getByRole("row").nth(5).waitFor();
  const times: number[] = [];
  for (let turn = 0; turn < TURNS * 2; turn++) {
    // Back and forth between two counties: each is another hundred rows.
    const county = `c${turn % 2 === 0 ? 11 + turn : 57 - turn}`;
    times.push(
      await timeFilter(page, () =>
        page.evaluate(
          `history.pushState({}, "", "?unit=${county}"), dispatchEvent(new PopStateEvent("popstate"))`,
        ),
      ),
    );
  }
  figures.filter_ms = rounded(median(times), 1);
  figures.filter_worst_ms = rounded(Math.max(...times), 1);
  say(`rows after a filter's answer: ${times.map((time) => time.toFixed(0)).join(", ")} ms`);
  const frames = await timeScrolling(page, SCROLLED_SECONDS);
  figures.scroll_p50_ms = rounded(percentile(frames, 0.5), 1);
  figures.scroll_p95_ms = rounded(percentile(frames, 0.95), 1);
  figures.scroll_worst_ms = rounded(Math.max(...frames), 1);
  say(
    `${frames.length} frames in ${SCROLLED_SECONDS} s of scrolling: p50 ${figures.scroll_p50_ms} ms, p95 ${figures.scroll_p95_ms} ms, worst ${figures.scroll_worst_ms} ms`,
  );
  await browser.close();
}

async function lighthouse(): Promise<void> {
  const { port, close } = await openSignedIn(address, session);
  try {
    for (const name of ["overview", "ledger"]) {
      const lit = [];
      for (let turn = 0; turn < TURNS; turn++) lit.push(await lightPage(pageOf(name), port));
      figures[`lighthouse_${name}`] = median(lit.map(({ score }) => score));
      say(
        `${name}: ${lit.map(({ score, largestMs, blockedMs, shift }) => `${score} (largest ${largestMs.toFixed(0)} ms, blocked ${blockedMs.toFixed(0)} ms, shift ${shift.toFixed(3)})`).join(", ")}`,
      );
    }
  } finally {
    await close();
  }
}
