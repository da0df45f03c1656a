// The life of two problems after their notice: county, town (for a village that answered on paper), county again, the inspectors, the office; the panel tells it all, and whom to call.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before } from "node:test";
import type { Locator, Page } from "playwright-core";
import { type Actor, actAt } from "../src/act-at.ts";
import { type Hand, takeHand } from "../src/hand.ts";
import { journey } from "../src/journey.ts";
import { type Desk, openDesk } from "../src/open-desk.ts";
import { sendProblems } from "../src/send-problems.ts";
import { standInFor } from "../src/stand-in.ts";
import { settle, visit } from "../src/visit.ts";
import { faultsOf } from "../src/watch-page.ts";

const LONG_MS = 400_000;
const COUNTY = "c_bing";
const NOTICE = randomUUID();
const [GOOD, POOR] = ["村口垃圾池外溢未清", "主街排水沟淤堵"] as const;

let desk: Desk;
let actor: Actor;
let photo: Buffer;
before(
  async () => {
    desk = await openDesk();
    actor = await actAt(desk);
    await standInFor(desk, actor, COUNTY);
    const page = await desk.open("team_member");
    await visit(page, "/");
    photo = await page.screenshot({ type: "jpeg" });
    await page.context().close();
    const problems = await sendProblems(desk, actor, "office-planner", [GOOD, POOR], photo, "town_office");
    await actor.send("team_member", "dispatch-problems", {
      dispatch: NOTICE,
      receiver: COUNTY,
      channel: "notice",
      demand: "请在期限内整改到位，举一反三。",
      problems: problems.map((problem) => ({ problem })),
    });
  },
  { timeout: LONG_MS },
);
after(() => desk?.close());

const panelOf = (page: Page): Locator => page.getByRole("complementary");

/** The newest notice, among all that concerns the office's places. */
async function openNotice(hand: Hand): Promise<Locator> {
  const { page } = hand;
  await visit(page, "/");
  await hand.press("link", "督办件");
  await hand.pressText("涉及本辖区");
  await page
    .getByRole("row", { name: /督办通知/ })
    .first()
    .click();
  const panel = panelOf(page);
  await panel.getByText(GOOD).waitFor();
  return panel;
}

/** The problem's story beside the ledger, found by its words. */
async function openProblem(hand: Hand, description: string): Promise<Locator> {
  const { page } = hand;
  await visit(page, "/");
  await hand.press("link", "问题台账");
  await hand.write("描述或地点中的文字", description);
  await hand.see(/^1 个问题/);
  await page
    .getByRole("row", { name: new RegExp(description) })
    .getByText(description)
    .click();
  const panel = panelOf(page);
  await panel.getByRole("heading", { name: description }).waitFor();
  return panel;
}

/** A step in the panel: its button opens a form in place, which sends it. */
async function takeStep(hand: Hand, panel: Locator, verb: string, field: string, words: string) {
  await hand.pressIn(panel, "button", verb);
  const form = panel.locator("form");
  await form.getByLabel(field, { exact: true }).fill(words);
  await hand.pressIn(form, "button", verb);
  await form.waitFor({ state: "detached" });
}

journey(
  "the county signs for the notice and hands its problems on to the town",
  () => desk,
  async ({ open }) => {
    const page = await open("county_office");
    const hand = takeHand(page);
    const panel = await openNotice(hand);
    await hand.pressIn(panel, "button", "签收");
    await hand.see(/签收后发件方看到签收的岗位和时间/);
    await hand.confirm("button", "签收");
    await hand.see("已签收 1 份，2 个问题可以转办");
    await hand.pressIn(panel, "button", "转办");
    await hand.write("转办要求", "请东一乡负责同志牵头，三日内改好。");
    await hand.confirm("button", "转办");
    await hand.see("已转办 2 个问题给 1 个单位，可随时催办");
    await panel.getByText("转办东一乡，2 个问题").waitFor();
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);

journey(
  "the town finds what was handed on to it, and enters what a village answered on paper",
  () => desk,
  async ({ open }) => {
    const page = await open("town_office");
    const hand = takeHand(page);
    const panel = await openNotice(hand);
    await hand.pressIn(panel, "checkbox", new RegExp(`^选中 .*${GOOD}$`));
    await hand.pressIn(panel, "button", "申请验收");
    await hand.press("radio", "纸质");
    const send = page.getByRole("dialog").getByRole("button", { name: "申请验收", exact: true });
    assert.equal(await send.isEnabled(), false, "nobody said whose answer it is");
    await hand.write("谁报的（岗位或单位）", "松一村党支部");
    await hand.write("整改情况（没有单独填写的都用这一句）", "已清运并消毒，安排专人保洁。");
    await hand.confirm("button", "申请验收");
    await hand.see("已为 1 个问题申请验收，等验收方核验");
    await panel.getByText(/未改 1，已销号 0/).waitFor();
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);

/** Digits that nobody can be called under. */
const NUMBERS = { village: "000-0000 转 8", county: "000-0001", team: "000-0002" } as const;

journey(
  "a village's post enters its number itself; whoever needs it asks for it on the village's page, and it is not printed",
  () => desk,
  async ({ open, accountOf }) => {
    const own = await open("village");
    const writer = takeHand(own);
    await visit(own, "/site/account");
    await writer.write("电话", NUMBERS.village);
    await writer.pressIn(own.locator("form").filter({ hasText: "其他（邮箱等）" }), "button", "保存");
    await writer.see("已保存");

    const page = await open("campaign_office");
    const asked: string[] = [];
    const reading: Promise<void>[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/contacts?")) asked.push(request.url());
    });
    page.on("response", (response) => {
      if (!response.url().includes("/api/")) return;
      const told = response.text().then(
        (text) => {
          if (text.includes("000-0000")) asked.push(response.url());
        },
        // Left before it was read.
        () => undefined,
      );
      reading.push(told);
    });
    await visit(page, `/c/${actor.campaign}/village?unit=${accountOf("village").name}`);
    const summary = page.getByText("联系方式", { exact: true });
    await summary.waitFor();
    await page.waitForLoadState("networkidle");
    await Promise.all(reading);
    assert.deepEqual(asked, [], "contact data were read before anybody asked for them");
    await summary.click();
    const number = page.getByRole("link", { name: NUMBERS.village, exact: true });
    await number.waitFor();
    assert.equal(await number.getAttribute("href"), "tel:000-0000;ext=8");
    await page.getByRole("listitem").filter({ has: number }).getByText("村（社区）").waitFor();
    await page.emulateMedia({ media: "print" });
    await number.waitFor({ state: "hidden" });
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);

journey(
  "whom to call stands where a notice names its receiver, and with a team; a village reads no numbers",
  () => desk,
  async ({ open, ask }) => {
    for (const [who, telephone] of [
      ["county_office", NUMBERS.county],
      ["team_member", NUMBERS.team],
    ] as const)
      await ask(who, "POST", "/api/commands/set-own-contact", { id: randomUUID(), body: { telephone } });
    const page = await open("campaign_office");
    const panel = panelOf(page);
    await visit(page, `/c/${actor.campaign}/supervised-items?dispatch=${NOTICE}`);
    await panel.getByText("联系方式", { exact: true }).click();
    await panel.getByRole("link", { name: NUMBERS.county, exact: true }).waitFor();
    await visit(page, `/c/${actor.campaign}/teams`);
    await page.getByRole("row", { name: /第一督查小组（县市）/ }).click();
    await panel.getByText("联系方式", { exact: true }).click();
    await panel.getByRole("link", { name: NUMBERS.team, exact: true }).waitFor();
    assert.deepEqual(faultsOf(page), []);

    const own = await open("village");
    await visit(own, `/c/${actor.campaign}/village`);
    await own.getByRole("heading", { name: "谁负责" }).waitFor();
    assert.equal(await own.getByText("联系方式", { exact: true }).count(), 0);
  },
  LONG_MS,
);

journey(
  "the county asks for the other one itself and answers for both with the posts responsible",
  () => desk,
  async ({ open }) => {
    const page = await open("county_office");
    const hand = takeHand(page);
    const panel = await openNotice(hand);
    await hand.pressIn(panel, "checkbox", new RegExp(`^选中 .*${POOR}$`));
    await hand.pressIn(panel, "button", "申请验收");
    await hand.write("整改情况（没有单独填写的都用这一句）", "已清淤疏通。");
    await hand.confirm("button", "申请验收");
    await hand.see("已为 1 个问题申请验收，等验收方核验");
    await hand.pressIn(panel, "button", "合并反馈");
    await hand.write("整改结果", "两个问题均已整改，已建立日常保洁制度。");
    await hand.write("责任领导（岗位）", "分管副县长");
    await hand.write("具体责任人（岗位）", "行动办公室主任");
    await hand.confirm("button", "合并反馈");
    await hand.see("已反馈 1 份，2 个问题，等验收销号");
    await panel.getByText("合并反馈 2 个问题").waitFor();
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);

journey(
  "the inspectors accept one with a photo of the result and send the other back with a reason",
  () => desk,
  async ({ open }) => {
    const page = await open("team_member");
    const hand = takeHand(page);
    const good = await openProblem(hand, GOOD);
    const waits = good.getByRole("button", { name: "验收通过（等验收照片）", exact: true });
    assert.equal(await waits.isEnabled(), false, "accepted without a photo of the result");
    const choosing = page.waitForEvent("filechooser");
    await hand.pressIn(good, "button", /附整改后照片/);
    await (await choosing).setFiles({ name: "整改后.jpg", mimeType: "image/jpeg", buffer: photo });
    await hand.see(/已上传 1 张照片（整改后）/);
    await takeStep(hand, good, "验收通过", "意见", "现场核验，已整改到位。");
    await good.getByText("待办结", { exact: true }).first().waitFor();
    const poor = await openProblem(hand, POOR);
    await takeStep(hand, poor, "退回整改", "理由", "沟内仍有淤泥，重新清理。");
    await poor.getByText("整改中", { exact: true }).first().waitFor();
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);

/** Turns in the story of the one that went well, the newest first; offices' own steps stand among them. */
const TURNS = ["销号", "验收", "申请验收", "签收", "交办", "登记发现"];

journey(
  "the office closes it, and its panel tells the whole story",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    const hand = takeHand(page);
    const panel = await openProblem(hand, GOOD);
    await takeStep(hand, panel, "销号", "意见", "同意销号。");
    await panel.getByText("已销号", { exact: true }).first().waitFor();
    await settle(page);
    const story = panel.getByRole("list", { name: "经过", exact: true });
    // The state and the story are read apart from each other.
    await story
      .locator("li li")
      .filter({ hasText: /^\s*销号/ })
      .first()
      .waitFor();
    const entries = await story.locator("li li").allInnerTexts();
    const first = entries.map((entry) => entry.trim().split(/\s/)[0] as string);
    assert.deepEqual(
      first.filter((word) => TURNS.includes(word)),
      TURNS,
    );
    for (const step of ["转办", "合并反馈"]) assert.ok(first.includes(step), `no ${step} in ${first}`);
    const told = entries.join("\n");
    for (const words of [
      "代松一村党支部（纸质）录入",
      "已清运并消毒，安排专人保洁。",
      "现场核验，已整改到位。",
      "转至东一乡",
      "丙县东一乡人居环境办公室",
    ])
      assert.ok(told.includes(words), `the story does not say: ${words}`);
    const papers = panel.getByText(/2019年5月9日签收 · 2019年5月9日反馈/);
    assert.equal(await papers.count(), 1, "the document does not say that it was signed for and answered");
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);
