/** Every page of every post: its address, and whose it is. Posts in the order of the roles, pages in the order of their navigation. */
import type { Actor } from "./act-at.ts";
import { fillPath, findThings, readNavigation, readRoutePaths } from "./list-pages.ts";
import type { Desk, Who } from "./open-desk.ts";
import type { PastResults } from "./past-results.ts";

export interface FoundPage {
  readonly path: string;
  /** The route, with its parameters: what stands for all pages of the kind. */
  readonly route: string;
  readonly who: Who;
}

/** Pages behind rows are looked at by the office, which may see all of them. */
const OFFICE = "campaign_office";

/** Pages of each post's navigation, then those behind rows. */
export async function gatherPages(desk: Desk, actor: Actor, past: PastResults): Promise<FoundPage[]> {
  const pages: FoundPage[] = [];
  for (const { role: who } of desk.accounts.filter(({ name }) => name !== "office-planner")) {
    const page = await desk.open(who);
    for (const path of await readNavigation(page))
      pages.push({ path, route: path.replace(/^\/c\/[^/]+\//, ""), who });
    await page.context().close();
  }
  const things = await findThings(actor, past);
  const behind = readRoutePaths().filter((route) => route.includes("$") && !route.startsWith("c/"));
  for (const route of behind) {
    const path = fillPath(route, things);
    if (path === undefined) throw new Error(`no record is known for the route ${route}: list-pages.ts`);
    pages.push({ path: `/c/${actor.campaign}/${path}`, route, who: OFFICE });
  }
  return pages;
}
