// A ten-day period's result, from the morning after its last day to the county's receipt, and a correction: the office's head and deputy, a county.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { takeHand } from "../src/hand.ts";
import { journey } from "../src/journey.ts";
import { type Desk, openDesk } from "../src/open-desk.ts";
import { settle, visit } from "../src/visit.ts";
import { faultsOf } from "../src/watch-page.ts";

const PERIOD = "2019年5月上旬（4月29日—5月8日）";
const LONG_MS = 400_000;

let desk: Desk;
let result: string;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

journey(
  "the office computes the period and sends it to the counties",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    const hand = takeHand(page);
    await visit(page, "/");
    await hand.press("link", "考评排名");
    await hand.pressIn(page.getByRole("row", { name: PERIOD }), "button", "计算");
    const said = page.locator(".ant-notification-notice");
    await said.waitFor();
    await page.getByRole("heading", { level: 1, name: /第1，.*末位/ }).waitFor();
    // What was said of the computation ends with it: it lies over no row.
    await said.waitFor({ state: "detached", timeout: 1_500 });
    result = page.url();
    await hand.press("button", "送县级核对");
    await hand.confirm("button", "送县级核对");
    await hand.see("0/7 份核对单已反馈");
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);

journey(
  "from a county's check sheet the browser's Back leads to the period's page that one came from",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    const hand = takeHand(page);
    await visit(page, result);
    const sheets = page.getByRole("table", { name: "核对单" });
    await hand.press("button", /^核对反馈/);
    await sheets.getByRole("button").first().click();
    await page.getByRole("button", { name: "核对与异议", exact: true }).waitFor();
    await page.goBack();
    await sheets.waitFor();
    await page.goBack();
    await page.getByRole("table", { name: /排名/ }).waitFor();
    assert.equal(new URL(page.url()).pathname, new URL(result).pathname);
  },
);

journey(
  "the county finds its sheet under today, sees its own figures alone, and agrees",
  () => desk,
  async ({ open }) => {
    const page = await open("county_office");
    const hand = takeHand(page);
    await visit(page, result);
    await hand.see(/请在 .*前核对/);
    assert.equal(await page.getByRole("table", { name: /排名/ }).count(), 0);
    await hand.press("button", "核对无误，反馈");
    await hand.confirm("button", "核对无误，反馈");
    await hand.see(/已于 .* 反馈/);
    assert.deepEqual(faultsOf(page), []);
  },
);

journey(
  "what other counties said on the telephone is entered by the office, and the check can be closed the same day",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    const hand = takeHand(page);
    await visit(page, result);
    assert.equal(await page.getByRole("button", { name: "结束核对" }).isDisabled(), true);
    await hand.press("button", /^核对反馈/);
    await page.getByRole("checkbox", { name: "选中还没有反馈的" }).check();
    await hand.press("button", "登记 6 个县（市、区）的反馈");
    await hand.confirm("button", "登记反馈");
    await hand.see("请写明谁告知的");
    await hand.write(/谁告知的/, "县办公室值班员");
    await hand.confirm("button", "登记反馈");
    await hand.see("7/7 份核对单已反馈");
    await hand.see(/电话告知：县办公室值班员/);
    assert.equal(await page.getByRole("button", { name: "结束核对" }).isEnabled(), true);
    assert.deepEqual(faultsOf(page), []);
  },
);

journey(
  "whoever computed it can neither review nor sign; the deputy reviews, signs, numbers and issues",
  () => desk,
  async ({ open, wakeOn }) => {
    await wakeOn("2019-05-11T08:30:00+08:00");
    const head = takeHand(await open("campaign_office"));
    const deputy = takeHand(await open("office-planner"));
    await visit(head.page, result);
    await head.press("button", "结束核对");
    await head.confirm("button", "结束核对");
    await head.see(/须是没有经手计算、呈签的另一位/);
    assert.equal(await head.page.getByRole("button", { name: "复核通过" }).count(), 0);
    await visit(deputy.page, result);
    await deputy.press("button", "复核通过");
    await deputy.see(/已复核通过。下一步：呈签/);
    await deputy.see(/呈签，由经手计算的人办/);
    assert.equal(await deputy.page.getByRole("button", { name: "呈签", exact: true }).count(), 0);
    await head.page.reload();
    await head.press("button", "呈签");
    await head.see(/已呈签。下一步：签发/);
    await head.press("button", "撤销");
    await head.see(/已收回呈签。下一步：呈签/);
    await head.press("button", "呈签");
    await head.see(/下一步：签发（行动办公室办，须是/);
    // What only the deputy can do now stands before what others are late with, and above what can still be computed.
    await visit(deputy.page, "/");
    await deputy.page.getByRole("heading", { level: 3 }).first().getByText("考评结果待签发").waitFor();
    await deputy.press("link", "考评排名");
    const first = deputy.page.getByRole("table", { name: "考评时段" }).getByRole("row").nth(1);
    await deputy.pressIn(first, "button", "下一步：签发");
    await deputy.press("button", "签发");
    await deputy.confirm("button", "签发");
    await deputy.press("button", "编号并印发");
    await deputy.see(/印发以后不能撤回/);
    await deputy.see(/排名和通报共用这个文号/);
    await deputy.confirm("button", "编号并印发");
    await deputy.see(/〔2019〕\d+号 已印发/);
    assert.deepEqual([...faultsOf(head.page), ...faultsOf(deputy.page)], []);
  },
  LONG_MS,
);

journey(
  "the county signs for it, and sees the whole ranking now",
  () => desk,
  async ({ open }) => {
    const page = await open("county_office");
    const hand = takeHand(page);
    await visit(page, result);
    await page.getByRole("table", { name: /排名/ }).waitFor();
    await hand.see("结果已印发，请签收");
    await hand.press("button", "签收");
    await hand.see("本县已签收");
  },
  LONG_MS,
);

journey(
  "an error found afterwards is corrected in a new edition; the old one stays and says so",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    const hand = takeHand(page);
    await visit(page, result);
    await hand.press("button", "其他办理");
    await hand.press("menuitem", "更正");
    await hand.confirm("button", "更正");
    await hand.see("请写明理由");
    await hand.write(/理由/, "一次检查的扣分重复计入。");
    await hand.confirm("button", "更正");
    await hand.see(/更正原因：一次检查的扣分重复计入/, LONG_MS);
    await settle(page);
    assert.notEqual(page.url(), result);
  },
  LONG_MS,
);
