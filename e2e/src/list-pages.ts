/** The pages that a post has: what its navigation shows, and the pages behind rows. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Actor, Answered } from "./act-at.ts";
import { drawRecheck } from "./draw-recheck.ts";
import { ROOT } from "./load-desk.ts";
import type { PastResults } from "./past-results.ts";

/** Addresses in the main navigation, in its order. */
export async function readNavigation(page: Page): Promise<string[]> {
  await page.goto("/");
  const navigation = page.getByRole("navigation").first();
  await navigation.waitFor();
  const links = navigation.getByRole("listitem").getByRole("link");
  const addresses = await Promise.all((await links.all()).map((link) => link.getAttribute("href")));
  return addresses.filter((address) => address !== null);
}

/** A path of a route as the console writes it: `assessments/$assessment/print`. */
export function readRoutePaths(): string[] {
  const files = globSync("web/src/**/route*.ts", { cwd: ROOT }).sort();
  const paths = files.flatMap((file) =>
    [...readFileSync(join(ROOT, file), "utf8").matchAll(/\bpath: "([^"]*)"/g)].map(([, path]) => path ?? ""),
  );
  return [...new Set(paths)];
}

/** One record of each noun that a path may name, by the parameter's name. */
export type Things = Readonly<Record<string, string>>;

export async function findThings(actor: Actor, past: PastResults): Promise<Things> {
  const { campaign, read } = actor;
  const first = async (path: string, list: string, key: string): Promise<string> => {
    const rows = (await read("campaign_office", path))[list] as Answered[] | undefined;
    return String(rows?.[0]?.[key] ?? "");
  };
  const { rows } = (await read("campaign_office", "/ledger?standing=all&limit=1")) as {
    rows?: { problem: string; unit: string }[];
  };
  const [row] = rows ?? [];
  return {
    campaign,
    assessment: past.issued,
    document: past.bulletin,
    problem: row?.problem ?? "",
    unit: row?.unit ?? "",
    village: row?.unit ?? "",
    round: await first("/rounds", "rounds", "round"),
    inspection: await first("/inspections?limit=1", "inspections", "inspection"),
    draw: await drawRecheck(actor),
    dispatch: await first("/dispatches?limit=1", "dispatches", "dispatch"),
  };
}

/** A path with the records put in; undefined where one is named that is not known here. */
export function fillPath(path: string, things: Things): string | undefined {
  const names = [...path.matchAll(/\$(\w+)/g)].map(([, name]) => name as string);
  if (names.some((name) => (things[name] ?? "") === "")) return undefined;
  return path.replaceAll(/\$(\w+)/g, (_, name: string) => things[name] as string);
}
