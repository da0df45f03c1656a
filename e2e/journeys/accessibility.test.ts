// axe finds nothing serious or critical on any kind of page, in both languages, light, dark and large; all pages of all posts in every mixture of
// them: npm run screens.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { actAt } from "../src/act-at.ts";
import { findBarriers } from "../src/axe.ts";
import { type FoundPage, gatherPages } from "../src/gather-pages.ts";
import { type Desk, openDesk } from "../src/open-desk.ts";
import { makePastResults } from "../src/past-results.ts";
import { chooseLook, type Language, type Theme, visit } from "../src/visit.ts";

const LONG_MS = 900_000;

let desk: Desk;
let pages: FoundPage[];
before(
  async () => {
    desk = await openDesk();
    const actor = await actAt(desk);
    pages = await gatherPages(desk, actor, await makePastResults(actor));
  },
  { timeout: LONG_MS },
);
after(() => desk?.close());

/** Looks at the pages in one look, a window a post. */
async function barriersOf(looked: readonly FoundPage[], language: Language, theme: Theme): Promise<string[]> {
  const found: string[] = [];
  for (const [who, own] of Map.groupBy(looked, (page) => page.who)) {
    const page = await desk.open(who);
    await chooseLook(page.context(), language, theme);
    for (const { path, route } of own) {
      await visit(page, path).catch((error) => {
        throw new Error(`${who} ${path}`, { cause: error });
      });
      for (const barrier of await findBarriers(page)) found.push(`${who} ${route}: ${barrier}`);
    }
    await page.context().close();
  }
  return found;
}

const LOOKS = [
  ["zh", "light"],
  ["zh", "dark"],
  ["en", "light"],
  ["zh", "large"],
] as const;

/** One page a route: another post's in each look, as far as there are others. */
const oneOfEach = (look: number): FoundPage[] =>
  [...Map.groupBy(pages, ({ route }) => route).values()].map((same) => same[look % same.length]!);

test("the door", { timeout: LONG_MS }, async () => {
  for (const theme of ["light", "dark", "large"] as const) {
    const page = await desk.open(undefined);
    await chooseLook(page.context(), "zh", theme);
    await visit(page, "/sign-in");
    assert.deepEqual(await findBarriers(page), [], theme);
    await page.context().close();
  }
});

for (const [look, [language, theme]] of LOOKS.entries())
  test(`each kind of page, ${language}, ${theme}`, { timeout: LONG_MS }, async () => {
    assert.ok(pages.length > desk.accounts.length, `only ${pages.length} pages were found`);
    assert.deepEqual(await barriersOf(oneOfEach(look), language, theme), []);
  });
