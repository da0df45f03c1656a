// A round of the next ten-day period: planned by the deputy, drawn in public with its proof, shared out, approved by the head.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { takeHand } from "../src/hand.ts";
import { journey } from "../src/journey.ts";
import { type Desk, openDesk } from "../src/open-desk.ts";
import { settle, visit } from "../src/visit.ts";
import { faultsOf } from "../src/watch-page.ts";

const TITLE = "5月中旬抽查";
const LONG_MS = 400_000;

let desk: Desk;
let round: string;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

journey(
  "the deputy plans a round by draw, publishes frame and seed, and draws six villages",
  () => desk,
  async ({ open }) => {
    const page = await open("office-planner");
    const hand = takeHand(page);
    await visit(page, "/");
    await hand.press("link", "督查计划");
    await hand.press("link", "编制计划");
    await hand.write("名称", TITLE);
    await hand.choose("所属时段", "5月中旬（5月9日—18日）");
    await hand.pressText("抽取");
    await hand.write("个数", "6");
    await hand.press("checkbox", /第一督查小组（县市）/);
    await hand.press("button", "编入登记簿");
    await hand.write("种子来源", "5月9日晚双色球开奖号码");
    await hand.write(/^种子（/, "03 08 12 19 24 31 + 07");
    await hand.press("button", "公布");
    await hand.confirm("button", "公布");
    await hand.see(/已公布：抽样框 \d+ 个单位/);
    await hand.press("button", "抽取");
    await hand.confirm("button", "抽取");
    await hand.see("抽出 6 个单位");
    round = page.url();
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);

journey(
  "the head approves it, which gives it its number; the deputy is not asked",
  () => desk,
  async ({ open }) => {
    const planner = await open("office-planner");
    await visit(planner, "/");
    const page = await open("campaign_office");
    const hand = takeHand(page);
    await visit(page, round.replace(/\?.*$/, ""));
    await hand.press("button", "批准");
    await hand.write("批准机关", "示例市城乡环境百日攻坚行动办公室");
    await hand.write("编号用的简称", "示督计");
    await hand.confirm("button", "批准");
    await hand.see(/已批准，编号 示督计〔2019〕\d+号/);
    await settle(page);
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);
