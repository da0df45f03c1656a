// Problems that come in are handed over by the office in one go; the county signs for them, hands them on, reports and answers; the office sees it.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { type Actor, actAt } from "../src/act-at.ts";
import { takeHand } from "../src/hand.ts";
import { journey } from "../src/journey.ts";
import { type Desk, openDesk } from "../src/open-desk.ts";
import { sendProblems } from "../src/send-problems.ts";
import { visit } from "../src/visit.ts";
import { faultsOf } from "../src/watch-page.ts";

const LONG_MS = 400_000;
const FOUND = ["村口积存生活垃圾约两方", "主街柴草挤占道路", "坑塘水面漂浮杂物"];

let desk: Desk;
let actor: Actor;
before(async () => {
  desk = await openDesk();
  actor = await actAt(desk);
});
after(() => desk?.close());

journey(
  "what comes in stands in the ledger; three problems are handed over as one notice",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    const hand = takeHand(page);
    await visit(page, "/");
    const photo = await page.screenshot({ type: "jpeg" });
    await sendProblems(desk, actor, "office-planner", FOUND, photo);
    await hand.press("link", "问题台账");
    await hand.press("link", /^待交办 ?3$/);
    for (const description of FOUND)
      await hand.pressIn(page.getByRole("row", { name: new RegExp(description) }), "checkbox", /./);
    await hand.press("button", "交办 3");
    await hand.write("整改要求", "三日内整改到位并反馈。");
    await hand.confirm("button", "交办");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await hand.see("没有符合条件的问题");
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);

journey(
  "the county finds it under its supervised items and signs for it",
  () => desk,
  async ({ open }) => {
    const page = await open("county_office");
    const hand = takeHand(page);
    await visit(page, "/");
    await hand.press("link", "督办件");
    await hand.see(/待签收 1 份/);
    await hand.press("tab", /^待签收/);
    await hand.press("checkbox", "选中全部");
    await hand.press("button", /^签收 1 份/);
    await hand.confirm("button", "签收");
    await hand.see(/已签收 1 份，3 个问题可以转办/);
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);
