// Visits of a round as phones send them: the office confirms one on its sheet, its team corrects the other, and a second scoring stands beside the first.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { type Actor, actAt } from "../src/act-at.ts";
import { takeHand } from "../src/hand.ts";
import { journey } from "../src/journey.ts";
import { type Desk, openDesk } from "../src/open-desk.ts";
import {
  findOtherTeam,
  findRoundVisits,
  type RoundVisit,
  type SentVisit,
  sendVisit,
} from "../src/send-visits.ts";
import { visit } from "../src/visit.ts";
import { faultsOf } from "../src/watch-page.ts";

const LONG_MS = 400_000;
const FOUND = "房后柴草乱堆";

let desk: Desk;
let actor: Actor;
let photo: Buffer;
/** What the shown team saw on the round's last days; sent once more, as from another day's phone. */
let seen: readonly RoundVisit[];
let sent: readonly SentVisit[];
before(
  async () => {
    desk = await openDesk();
    actor = await actAt(desk);
    const page = await desk.open("team_member");
    await visit(page, "/");
    photo = await page.screenshot({ type: "jpeg" });
    await page.context().close();
    seen = await findRoundVisits(actor, "team_member");
    assert.ok(seen.length >= 2, `the team made only ${seen.length} visits in the round`);
  },
  { timeout: LONG_MS },
);
after(() => desk?.close());

const sheetOf = ({ inspection }: SentVisit) => `/c/${actor.campaign}/inspections/${inspection}`;

journey(
  "two visits arrive while the office looks; it opens the sheet with its photos and its problem, and confirms",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    const hand = takeHand(page);
    await visit(page, "/");
    await hand.press("link", "检查");
    await page.getByRole("heading", { level: 1, name: "没有待确认的检查" }).waitFor();
    sent = await Promise.all(
      seen.slice(0, 2).map((one) => sendVisit(desk, actor, "team_member", one, { photo, found: FOUND })),
    );
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "待确认 2 次检查" }).waitFor();
    const [first] = sent as [SentVisit];
    await hand.press("row", new RegExp(`${first.name}.*待确认`));
    const panel = page.getByRole("complementary", { name: "检查表" });
    await panel.getByRole("table").first().waitFor();
    await hand.pressIn(panel, "button", "打开检查表");
    await page.getByRole("heading", { level: 1, name: `${first.name} 2019年5月` }).waitFor();
    await hand.see("照片 2 张");
    await hand.see("发现的问题 1 个");
    await page.getByRole("link", { name: new RegExp(FOUND) }).waitFor();
    const shown = page.getByRole("img", { name: `${first.name}检查照片` });
    await shown.first().waitFor();
    assert.equal(await shown.count(), 2);
    await hand.press("button", "确认得分");
    await hand.see(/确认后得分计入考评，不能再更正/);
    await hand.confirm("button", "确认得分");
    await hand.see(`已确认：${first.score} / 100`);
    await page.getByRole("button", { name: "更正", exact: true }).waitFor({ state: "detached" });
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);

journey(
  "the team corrects the other with its reason; what it said before stays beside it",
  () => desk,
  async ({ open }) => {
    const [, second] = sent as [SentVisit, SentVisit];
    const page = await open("team_member");
    const hand = takeHand(page);
    await visit(page, sheetOf(second));
    await hand.press("button", "更正");
    await page.getByRole("heading", { level: 1, name: /^更正/ }).waitFor();
    const send = page.getByRole("button", { name: "更正", exact: true });
    await send.waitFor();
    assert.equal(await send.isEnabled(), false, "corrected without a reason");
    await hand.press("button", / \+1$/);
    await hand.write("更正原因", "漏登一处，按现场照片补记。");
    await send.click();
    await hand.see(/已更正：[\d.]+ \/ 100，仍待确认/);
    await hand.see(new RegExp(`${second.score} / 100 → 更正：漏登一处，按现场照片补记。`));
    await hand.see("更正1次");
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);

journey(
  "another team's scoring of the same village stands beside the first, item by item",
  () => desk,
  async ({ open }) => {
    const [, again] = seen as [RoundVisit, RoundVisit];
    const [, first] = sent as [SentVisit, SentVisit];
    // Entered from paper by the lead bureau, as no team has a right to another's area.
    const page = await open("pool_lead");
    const hand = takeHand(page);
    await visit(page, sheetOf(first));
    await hand.press("link", "录入复评");
    await hand.see(/^另一个督查组对同一个地方/);
    await hand.choose("组", await findOtherTeam(actor, again.team));
    await hand.press("button", / \+1$/);
    await hand.press("button", "提交");
    await page.waitForURL((url) => !url.href.includes("/enter"));
    await hand.see("复评");
    const table = page.getByRole("table", { name: "两次打分对照" });
    await table.waitFor();
    await hand.see(/^\d+ 项不同，总分相差 /);
    assert.ok((await table.getByRole("row").count()) > 2, "no item differs");
    await table.getByRole("link", { name: /^第一次 / }).click();
    await page.waitForURL(new RegExp(first.inspection));
    await page.getByRole("table", { name: "两次打分对照" }).waitFor();
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);
