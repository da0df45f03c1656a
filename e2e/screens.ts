/**
 * npm run screens: a picture of every page in both languages and three themes, left in out/screens, and those that the README shows, in
 * docs/pictures; and what axe finds serious on any of them, which is an exit code of 1. `npm run screens -- ledger today` makes those whose route has one of the words, and none for the README.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { actAt } from "./src/act-at.ts";
import { findBarriers } from "./src/axe.ts";
import { type FoundPage, gatherPages } from "./src/gather-pages.ts";
import { ROOT } from "./src/load-desk.ts";
import { type Desk, openDesk } from "./src/open-desk.ts";
import { makePastResults } from "./src/past-results.ts";
import { chooseLook, type Language, type Theme, visit } from "./src/visit.ts";
import { faultsOf } from "./src/watch-page.ts";

const OUT = join(ROOT, "out/screens");
const PICTURES = join(ROOT, "docs/pictures");

/** Route of the page, name of the picture. */
const SHOWN: Readonly<Record<string, string>> = {
  today: "today",
  overview: "overview",
  ledger: "ledger",
  "assessments/$assessment": "ranking",
};

const wanted = process.argv.slice(2);
const isWanted = ({ route }: FoundPage): boolean =>
  wanted.length === 0 || wanted.some((word) => route.includes(word));

const desk = await openDesk();
try {
  const actor = await actAt(desk);
  const all = await gatherPages(desk, actor, await makePastResults(actor));
  const pages = all.filter(isWanted);
  if (wanted.length === 0) await takeDoor(desk);
  for (const language of ["zh", "en"] as const)
    for (const theme of ["light", "dark", "large"] as const) await takeAll(pages, language, theme);
  if (wanted.length === 0) await takeShown(all);
  console.log(`${pages.length} pages: out/screens`);
} finally {
  await desk.close();
}

async function takeDoor({ open }: Desk): Promise<void> {
  for (const language of ["zh", "en"] as const)
    for (const theme of ["light", "dark", "large"] as const) {
      const page = await open(undefined);
      await chooseLook(page.context(), language, theme);
      await visit(page, "/sign-in");
      await page.screenshot({ path: fileOf("sign-in", "nobody", language, theme) });
      await page.context().close();
    }
}

async function takeAll(pages: readonly FoundPage[], language: Language, theme: Theme): Promise<void> {
  // All posts in the first look; in the others the first that has the page stands for the rest.
  const isFirst = language === "zh" && theme === "light";
  const looked = isFirst
    ? pages
    : [...Map.groupBy(pages, ({ route }) => route).values()].map(([one]) => one!);
  for (const [who, own] of Map.groupBy(looked, (page) => page.who)) {
    const page = await desk.open(who);
    await chooseLook(page.context(), language, theme);
    for (const { path, route } of own) {
      await visit(page, path).catch((error) => say(`${who} ${route}: ${String(error).split("\n")[0]}`));
      await page.screenshot({ path: fileOf(route, who, language, theme) });
      for (const barrier of await findBarriers(page)) say(`${who} ${language} ${theme} ${route}: ${barrier}`);
    }
    for (const fault of new Set(faultsOf(page))) say(`${who} ${language} ${theme}: ${fault}`);
    await page.context().close();
  }
}

async function takeShown(pages: readonly FoundPage[]): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const page = await desk.open("campaign_office", { viewport: { width: 1280, height: 800 } });
  await chooseLook(page.context(), "zh", "light");
  for (const { path, route, who } of pages) {
    const name = SHOWN[route];
    if (name === undefined || who !== "campaign_office") continue;
    await visit(page, path);
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }
}

/** What no page may have. */
function say(fault: string): void {
  console.error(fault);
  process.exitCode = 1;
}

function fileOf(route: string, who: string, language: Language, theme: Theme): string {
  const folder = join(OUT, `${language}-${theme}`);
  mkdirSync(folder, { recursive: true });
  return join(folder, `${route.replaceAll("/", "-").replaceAll("$", "") || "start"}.${who}.png`);
}
