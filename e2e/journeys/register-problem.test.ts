// What comes in at a desk: two problems of one village from the hotline, one after the other, with a photo that is taken back; a team renamed.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import type { Page } from "playwright-core";
import { type Actor, actAt } from "../src/act-at.ts";
import { takeHand } from "../src/hand.ts";
import { journey } from "../src/journey.ts";
import { type Desk, openDesk } from "../src/open-desk.ts";
import { visit } from "../src/visit.ts";
import { faultsOf } from "../src/watch-page.ts";

let desk: Desk;
let actor: Actor;
before(async () => {
  desk = await openDesk();
  actor = await actAt(desk);
});
after(() => desk?.close());

const FIRST = "来电反映村口垃圾堆放多日";
const SECOND = "来电反映路灯杆下杂物堆放";

interface Row {
  readonly problem: string;
  readonly unit: string;
  readonly unit_name: string;
  readonly source: string;
  readonly description: string;
}

const rowsOf = async (query: string): Promise<Row[]> =>
  (await actor.read("campaign_office", `/ledger?standing=all&limit=20&${query}`)).rows as Row[];

const panelOf = (page: Page, name: string | RegExp) => page.getByRole("complementary", { name });

journey(
  "a hotline's two problems: the number is told, unit and source stay, the photo follows and is taken back with a reason",
  () => desk,
  async ({ open }) => {
    const [known] = await rowsOf("sort=found");
    assert.ok(known !== undefined, "the ledger is empty");
    const page = await open("campaign_office");
    const hand = takeHand(page);
    await visit(page, `/c/${actor.campaign}/ledger?unit=${known.unit}`);
    const photo = await page.screenshot({ type: "jpeg" });
    await hand.press("button", "登记问题");
    const panel = panelOf(page, "登记问题");
    // The village chosen at the top is the place; nothing else is known yet.
    await panel.getByRole("button", { name: `去掉${known.unit_name}` }).waitFor();
    await hand.pressIn(panel, "button", "登记");
    await hand.see("请写明看到、反映了什么");
    await panel.getByRole("radio", { name: "热线" }).check();
    await hand.write("问题描述", FIRST);
    await panel
      .getByLabel("整改前照片", { exact: true })
      .and(page.locator("input[type=file]"))
      .setInputFiles({ name: "来信照片.jpg", mimeType: "image/jpeg", buffer: photo });
    await panel.getByRole("img", { name: "来信照片.jpg" }).waitFor();
    await hand.pressIn(panel, "button", "登记");
    await panel.getByText(new RegExp(`^ ?已登记：${known.unit_name} \\d+ 号$`)).waitFor();
    await hand.see("照片 1 张已上传。");
    // Enter goes on: the button has the focus.
    await page.keyboard.press("Enter");
    await panel.getByRole("button", { name: `去掉${known.unit_name}` }).waitFor();
    assert.ok(await panel.getByRole("radio", { name: "热线" }).isChecked(), "the source was forgotten");
    await page.keyboard.type(SECOND);
    await page.keyboard.press("Control+Enter");
    await hand.see("这次登记了 2 个");
    await hand.pressIn(panel, "button", "打开这个问题");
    await page.getByRole("heading", { name: SECOND }).waitFor();
    const recorded = (await rowsOf(`unit=${known.unit}&sort=found_last`)).filter(({ description }) =>
      [FIRST, SECOND].includes(description),
    );
    assert.deepEqual(
      recorded.map(({ source }) => source),
      ["hotline", "hotline"],
    );

    const first = recorded.find(({ description }) => description === FIRST)?.problem ?? "";
    const evidence = `/evidence?problem=${first}`;
    await actor.readUntil("campaign_office", evidence, ({ evidence: lines }) =>
      (lines as { state: string }[]).some(({ state }) => state === "derived"),
    );
    await visit(page, `/c/${actor.campaign}/problems/${first}`);
    await hand.press("button", "整改前照片：操作");
    await page.getByRole("menuitem", { name: "撤回…" }).click();
    await hand.see(/^这是唯一一张整改前照片/);
    await hand.confirm("button", "撤回");
    await hand.see("请写明理由");
    await hand.write("理由", "照到了无关的人");
    await hand.confirm("button", "撤回");
    await hand.see("已撤回整改前照片");
    await hand.see("还没有照片");
    const { evidence: left } = await actor.read("campaign_office", evidence);
    assert.deepEqual(left, []);
    assert.deepEqual(faultsOf(page), []);
  },
);

journey(
  "a team's name is changed beside its members, and the list has it at once",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    const hand = takeHand(page);
    await visit(page, `/c/${actor.campaign}/teams`);
    await hand.press("row", /第二督查小组（县市）/);
    await hand.press("button", "修改第二督查小组（县市）");
    await hand.write("名称", "第二督查小组（县市片）");
    await hand.write("牵头职务", "市农业农村局分管负责人");
    await hand.confirm("button", "保存");
    await hand.see("已修改：名称 · 牵头职务");
    await panelOf(page, "第二督查小组（县市片）").getByText("市农业农村局分管负责人").waitFor();
    await page.getByRole("row", { name: /第二督查小组（县市片）/ }).waitFor();
    assert.deepEqual(faultsOf(page), []);
  },
);
