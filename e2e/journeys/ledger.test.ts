// The ledger as its people use it: filters in the address, the story beside the row, a saved view, export, and all of it by the keyboard.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before } from "node:test";
import type { Page } from "playwright-core";
import { findBarriers } from "../src/axe.ts";
import { takeHand } from "../src/hand.ts";
import { journey } from "../src/journey.ts";
import { type Desk, openDesk } from "../src/open-desk.ts";
import { wordsOf } from "../src/read-zip.ts";
import { settle, visit } from "../src/visit.ts";
import { faultsOf } from "../src/watch-page.ts";

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

/** Rows that are on the screen, without the head. */
const rowsOf = (page: Page) =>
  page.getByRole("grid", { name: "问题台账" }).getByRole("rowgroup").getByRole("row");

journey(
  "late problems of one county, saved as a view, found again in another window, exported as XLSX",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    const hand = takeHand(page);
    await visit(page, "/");
    await hand.press("link", "问题台账");
    await rowsOf(page).first().waitFor();
    await hand.press("button", "期限");
    await hand.press("button", /^超期/);
    await page.waitForURL(/due=overdue/);
    await hand.see(/^14 个问题/);
    await hand.press("button", "视图");
    await hand.write("名称", "每天早上的超期");
    await hand.press("button", "保存视图");
    await hand.see("已保存视图“每天早上的超期”");
    const other = takeHand(await open("campaign_office"));
    await visit(other.page, page.url().replace(/\?.*$/, ""));
    await other.press("button", "视图");
    await other.press("button", "每天早上的超期");
    await other.see(/^14 个问题/);
    // The first click beside an open list only closes it.
    await page.keyboard.press("Escape");
    const download = page.waitForEvent("download", { timeout: 60_000 });
    await hand.press("link", /导出 XLSX/);
    const words = wordsOf(readFileSync(await (await download).path()));
    assert.match(words, /超期|整改/);
    assert.deepEqual(faultsOf(page), []);
  },
);

journey(
  "the story of a problem stands beside its row, which stays where it is, and the address leads there",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    await visit(page, "/");
    await takeHand(page).press("link", "问题台账");
    await rowsOf(page).nth(3).getByRole("gridcell").nth(3).click();
    const panel = page.getByRole("complementary");
    await panel.getByRole("heading").first().waitFor();
    await settle(page);
    assert.ok((await panel.getByRole("img").count()) > 0, "no photo beside");
    assert.ok(await rowsOf(page).nth(3).isVisible());
    const address = page.url();
    await page.close();
    const again = await open("campaign_office");
    await visit(again, address);
    await again.getByRole("complementary").getByRole("heading").first().waitFor();
    assert.deepEqual([...faultsOf(page), ...faultsOf(again)], []);
  },
);

journey(
  "by the keyboard alone: to the ledger, down the rows, the story open and closed, rows ticked",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    await visit(page, "/");
    await page.keyboard.press("g");
    await page.keyboard.press("l");
    await page.waitForURL(/\/ledger/);
    await rowsOf(page).first().waitFor();
    await page.getByRole("grid").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("complementary").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("complementary").waitFor({ state: "detached" });
    await page.keyboard.press("x");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("x");
    await page.getByRole("status").getByText("已选 2 个").waitFor();
    assert.deepEqual(faultsOf(page), []);
  },
);

/** What the console was told of the rates: the numbers on the page are to be these. */
interface Rates {
  readonly counts: Readonly<Record<string, number>>;
  readonly rates: readonly {
    readonly id: string;
    readonly percent: string;
    readonly numerator: number;
    readonly denominator: number;
  }[];
}

journey(
  "each rate says its two numbers and what is counted, and leads to just those problems; days apart from what is older",
  () => desk,
  async ({ open }) => {
    // So low that the section is not seen at once.
    const page = await open("campaign_office", { viewport: { width: 1366, height: 600 } });
    const hand = takeHand(page);
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/ledger/rates")) asked.push(request.url());
    });
    await visit(page, "/");
    await hand.press("link", "概览");
    await settle(page);
    const section = page
      .locator("section")
      .filter({ has: page.getByRole("heading", { name: "整改率 · 存量与增量" }) });
    // Nothing is read of it before somebody comes to it.
    assert.deepEqual(asked, []);
    const read = page.waitForResponse(/\/ledger\/rates/);
    await section.scrollIntoViewIfNeeded();
    const all = (await (await read).json()) as Rates;
    const main = all.rates.find(({ id }) => id === "rectification")!;
    const row = section.getByRole("row", { name: /^整改率/ });
    await row.getByText(main.percent).waitFor();
    await row.getByText("已销号（验收通过并办结）的问题数÷发现的问题数").waitFor();
    assert.match((await row.textContent()) ?? "", new RegExp(`${main.numerator}.*/.*${main.denominator}`));
    assert.equal(
      await section
        .getByRole("row", { name: /^逾期率/ })
        .getByRole("link")
        .count(),
      1,
    );
    assert.deepEqual(await findBarriers(page), []);
    // 2 May to 5 May, chosen in the fields; what was found before stands apart.
    const again = page.waitForResponse(/\/ledger\/rates.*from=2019-05-02.*to=2019-05-05/);
    for (const [label, day] of [
      ["发现日期从", "2019-05-02"],
      ["到", "2019-05-05"],
    ] as const) {
      await section.getByLabel(label, { exact: true }).fill(day);
      await page.keyboard.press("Enter");
    }
    const some = (await (await again).json()) as Rates;
    assert.ok(some.counts.found! > 0 && some.counts.found! < all.counts.found!);
    await section.getByText("2019年5月2日—5日发现的问题").waitFor();
    await section
      .getByRole("row", { name: /^以前的存量/ })
      .getByRole("link")
      .waitFor();
    const address = page.url();
    await section
      .getByRole("row", { name: /^整改率/ })
      .getByRole("link", { name: /^发现/ })
      .click();
    await page.waitForURL(/standing=kept.*from=2019-05-02.*to=2019-05-05/);
    await hand.see(new RegExp(`^${some.counts.found} 个问题`));
    await visit(page, address);
    await section.scrollIntoViewIfNeeded();
    await section
      .getByRole("row", { name: /^未销号/ })
      .getByRole("link")
      .click();
    await page.waitForURL(/standing=open/);
    await hand.see(new RegExp(`^${some.counts.open} 个问题`));
    assert.deepEqual(faultsOf(page), []);
  },
);
