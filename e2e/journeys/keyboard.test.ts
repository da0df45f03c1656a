// A day without a mouse: the door, the keys that lead to pages, the ledger with filter, story and bulk dialog; the focus can always be seen and is never lost.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import type { Page } from "playwright-core";
import { assertSeen, focusOf, tabTo } from "../src/focus.ts";
import { journey } from "../src/journey.ts";
import { type Desk, openDesk } from "../src/open-desk.ts";
import { settle, visit } from "../src/visit.ts";
import { faultsOf } from "../src/watch-page.ts";

const LONG_MS = 400_000;

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

/** Waits until the keyboard is on what these words fit, and that is in sight: what opens takes its place a moment later. */
async function waitForFocus(page: Page, wanted: RegExp, after: string): Promise<void> {
  const until = Date.now() + 10_000;
  for (;;) {
    const { on, isSeen } = await focusOf(page);
    if (wanted.test(on) && isSeen) return;
    if (Date.now() > until)
      throw new Error(
        `after ${after} the focus is on “${on}”${isSeen ? "" : ", which cannot be seen"}, not on ${wanted}`,
      );
    await page.waitForTimeout(50);
  }
}

async function pressKeys(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Pages that `g` and a letter open, as the list of keys has them. */
async function readPageKeys(page: Page): Promise<string[]> {
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "键盘操作" });
  await help.waitFor();
  const keys = await help.locator("kbd").allInnerTexts();
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "hidden" });
  return keys.filter((key) => key.startsWith("g ")).map((key) => key.slice(2));
}

journey(
  "in through the demonstration's list, past the navigation by the skip link, and on within the page",
  () => desk,
  async ({ open, accountOf }) => {
    const page = await open(undefined);
    await visit(page, "/");
    await tabTo(page, new RegExp(accountOf("campaign_office").post));
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/today/);
    await settle(page);
    assert.notEqual((await focusOf(page)).on, "", "signed in, the focus is lost");
    await page.reload();
    await settle(page);
    await page.keyboard.press("Tab");
    await waitForFocus(page, /^跳到正文$/, "the first Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await assertSeen(page, "the skip link and Tab");
    const isInside = await page.evaluate(
      "document.getElementById('content').contains(document.activeElement)",
    );
    assert.ok(isInside, "behind the skip link the keyboard is not in the page's content");
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);

journey(
  "each page that g and a letter opens has the focus in it, and Tab goes on from there in sight",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    await visit(page, "/");
    const keys = await readPageKeys(page);
    assert.ok(keys.length >= 12, `only ${keys.join()}`);
    const today = page.url();
    for (const key of keys) {
      await visit(page, today);
      await pressKeys(page, "Tab", "Enter");
      await pressKeys(page, "g", key);
      if (key !== "t") await page.waitForURL((url) => url.pathname !== new URL(today).pathname);
      await settle(page);
      await waitForFocus(page, /./, `g ${key}`);
      for (let tab = 1; tab <= 4; tab++) {
        await page.keyboard.press("Tab");
        // Behind the last thing on a short page comes the browser's own.
        if ((await focusOf(page)).on === "") break;
        await assertSeen(page, `g ${key} and ${tab} Tabs`);
      }
    }
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);

journey(
  "the ledger: a filter chosen, rows walked, the story opened and closed on the same row, several chosen, their dialog left",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    await visit(page, "/");
    await pressKeys(page, "g", "l");
    await page.waitForURL(/\/ledger/);
    const rows = page.getByRole("grid", { name: "问题台账" }).getByRole("rowgroup").getByRole("row");
    await rows.first().waitFor();
    await tabTo(page, /^期限$/);
    await page.keyboard.press("Enter");
    await waitForFocus(page, /^超期$/, "opening a filter");
    await page.keyboard.press("Enter");
    await page.waitForURL(/due=overdue/);
    await waitForFocus(page, /^期限$/, "choosing in a filter");
    await page.getByText(/^14 个问题/).waitFor();
    // Rows of before stand until the new ones are here, and a row that is walked to is kept.
    await page.locator("[role=grid][aria-busy=false]").waitFor();

    await page.keyboard.press("j");
    await pressKeys(page, "ArrowDown", "ArrowDown");
    const there = await assertSeen(page, "walking down the rows");
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary");
    await panel.getByRole("heading").first().waitFor();
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    assert.equal((await assertSeen(page, "closing the story")).key, there.key, "another row");

    await page.keyboard.press("Enter");
    await panel.getByRole("heading").first().waitFor();
    await tabTo(page, /^关闭$/, 30);
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    assert.equal((await assertSeen(page, "closing the story from inside")).key, there.key, "another row");

    await pressKeys(page, "x", "Shift+ArrowDown", "Shift+ArrowDown");
    await page.getByRole("status").getByText("已选 3 个").waitFor();
    await page.getByRole("button", { name: /^撤销问题 3$/ }).waitFor();
    await tabTo(page, /^撤销问题 3$/, 40);
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    await tabTo(page, /^取消$/, 20);
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "hidden" });
    await waitForFocus(page, /^撤销问题 3$/, "leaving the dialog");
    await tabTo(page, /^取消选择$/, 20);
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("已选 3 个").waitFor({ state: "detached" });
    await assertSeen(page, "choosing none");
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);

journey(
  "a list of another kind: Enter opens a row's story beside it, Escape leads back to that row",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    await visit(page, "/");
    await pressKeys(page, "g", "i");
    await page.waitForURL(/\/inspections/);
    await page
      .getByRole("row", { name: /已确认/ })
      .first()
      .waitFor();
    await tabTo(page, /已确认/, 40);
    await page.keyboard.press("ArrowDown");
    const there = await assertSeen(page, "walking down the rows");
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary", { name: "检查表" });
    await panel.getByRole("table").first().waitFor();
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    const back = await assertSeen(page, "closing the story");
    assert.ok(there.key !== "" && back.key === there.key, `${there.on} → ${back.on}`);
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);
