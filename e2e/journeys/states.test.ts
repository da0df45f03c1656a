// Designed states: without a right, without a network, without a session, and on small and large screens.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import type { Page } from "playwright-core";
import { journey } from "../src/journey.ts";
import { readNavigation } from "../src/list-pages.ts";
import { type Desk, openDesk } from "../src/open-desk.ts";
import { settle, visit } from "../src/visit.ts";
import { faultsOf } from "../src/watch-page.ts";

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

journey(
  "what somebody has no right to looks like what is not there",
  () => desk,
  async ({ open }) => {
    const page = await open("county_office");
    await page.goto("/c/00000000-0000-4000-8000-000000000000/today");
    const state = page.getByRole("alert");
    await state.getByText("这里没有您可以看的内容").waitFor();
    await state.getByText("行动办公室").waitFor();
  },
);

journey(
  "an address that no page has leads back to the start",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    await page.goto("/no-such-page");
    await page.getByText("没有这个页面").waitFor();
    await page.getByRole("link", { name: "回到开始" }).click();
    await page.waitForURL(/\/today/);
  },
);

journey(
  "without a network what was read stays, and says how old it is",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    await visit(page, "/");
    const heading = await page.getByRole("heading", { level: 1 }).textContent();
    await page.context().setOffline(true);
    await page.getByText(/网络已断开，以下是 .*读到的内容/).waitFor();
    assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), heading);
    await page.context().setOffline(false);
    await page.getByText(/网络已断开/).waitFor({ state: "detached" });
  },
);

journey(
  "a session that has ended leads to the door, and back to the same page",
  () => desk,
  async ({ open, accountOf }) => {
    const page = await open("campaign_office");
    await visit(page, "/");
    const address = page.url();
    await page.context().clearCookies();
    await page.reload();
    await page.getByRole("textbox", { name: "账号" }).fill(accountOf("campaign_office").name);
    await page.getByRole("textbox", { name: "密码" }).fill(accountOf("campaign_office").password);
    await page.getByRole("button", { name: "登录", exact: true }).click();
    await page.waitForURL(address);
  },
);

journey(
  "whoever asks for the keys gets their list, and Escape closes it",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    await visit(page, "/");
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "键盘操作" });
    await help.waitFor();
    await page.keyboard.press("Escape");
    await help.waitFor({ state: "hidden" });
  },
);

for (const [width, height] of [
  [1366, 768],
  [3840, 2160],
] as const)
  journey(
    `nothing runs out of a screen of ${width}×${height}`,
    () => desk,
    async ({ open }) => {
      const page = await open("campaign_office", { viewport: { width, height } });
      const wide: string[] = [];
      for (const path of await readNavigation(page)) {
        await visit(page, path);
        if (await runsOut(page)) wide.push(path);
      }
      assert.deepEqual(wide, []);
      assert.deepEqual(faultsOf(page), []);
    },
  );

/** Tables may scroll inside of themselves; the page and its main part may not. */
const runsOut = async (page: Page): Promise<boolean> => {
  await settle(page);
  return (await page.evaluate(
    `[document.documentElement, document.querySelector("main")].some((one) => one !== null && one.scrollWidth > one.clientWidth + 1)`,
  )) as boolean;
};
