// Closed problems are looked at again: drawn in public with the proof, seen on one way through the villages, and noted at once; what is bad again by itself.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { takeHand } from "../src/hand.ts";
import { journey } from "../src/journey.ts";
import { type Desk, openDesk } from "../src/open-desk.ts";
import { settle, visit } from "../src/visit.ts";
import { faultsOf } from "../src/watch-page.ts";

const LONG_MS = 400_000;
const TITLE = "5月随机复查";

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

journey(
  "the office publishes what is drawn from, draws four closed problems, and anybody can draw them again",
  () => desk,
  async ({ open }) => {
    const page = await open("office-planner");
    const hand = takeHand(page);
    await visit(page, "/");
    await hand.press("link", "回头看");
    await hand.press("link", "抽取复查");
    await page.getByRole("heading", { level: 1, name: "从已销号的问题里随机抽取，再去看一次" }).waitFor();
    await hand.pressText("全部已销号的");
    await hand.pressText("个数");
    await hand.write("个数", "4");
    await hand.write("种子来源", "5月9日晚双色球开奖号码");
    await hand.press("button", "公布");
    await hand.confirm("button", "公布");
    await hand.see(/已公布：\d+ 个已销号问题/);
    await page.getByRole("heading", { level: 1, name: `${TITLE}：还没有抽取` }).waitFor();
    await hand.write("种子", "03 08 12 19 24 31 + 07");
    await hand.press("button", "抽取");
    await hand.confirm("button", "抽取");
    await page
      .getByRole("heading", { level: 1, name: `${TITLE}：抽出 4 个，看过 0 个，反弹 0 个` })
      .waitFor();
    await hand.see("抽样框先公布，种子后产生");
    await hand.press("button", "在这台电脑上重抽一遍");
    await hand.see("这台电脑重抽的结果一致：共 4 个，次序相同");
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);

journey(
  "three of them hold and are noted at once; the fourth is bad again and opens a problem of its own",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    const hand = takeHand(page);
    await visit(page, "/");
    await hand.press("link", "回头看");
    await hand.choose("到哪天", "30 天内");
    await hand.choose("因为什么", "随机抽中");
    await page.getByRole("heading", { level: 1, name: "30 天内要回头看 4 个" }).waitFor();
    const rows = page.getByRole("row", { name: new RegExp(`抽中：${TITLE}`) });
    assert.equal(await rows.count(), 4);
    for (const at of [0, 1, 2]) await rows.nth(at).getByRole("checkbox").check();
    await hand.press("button", "都未反弹（3 个）");
    await hand.write("说明（每个都记）", "现场已看，保持良好。");
    await hand.confirm("button", "记录");
    await hand.see("已记录 3 个");
    await page.getByRole("heading", { level: 1, name: "30 天内要回头看 1 个" }).waitFor();
    await rows.first().click();
    await hand.press("button", "记录复查");
    await hand.press("radio", "反弹，另立新问题");
    await page.locator("form").getByRole("button", { name: "记录复查" }).click();
    await page.getByRole("heading", { level: 1, name: "30 天内没有要回头看的" }).waitFor();
    await hand.pressText("随机复查");
    await hand.press("link", TITLE);
    await page
      .getByRole("heading", { level: 1, name: `${TITLE}：抽出 4 个，看过 4 个，反弹 1 个` })
      .waitFor();
    await hand.press("link", "新问题");
    await hand.see(/反弹/);
    await settle(page);
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);
