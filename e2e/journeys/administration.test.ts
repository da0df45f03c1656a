// Sheets with an error and without, by the two who import them; a role given and withdrawn; the trail checked. Each administrator at their own desk.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { setTimeout } from "node:timers/promises";
import { type Actor, actAt } from "../src/act-at.ts";
import { takeHand } from "../src/hand.ts";
import { journey } from "../src/journey.ts";
import { type Desk, openDesk } from "../src/open-desk.ts";
import { visit } from "../src/visit.ts";
import { faultsOf } from "../src/watch-page.ts";

const LONG_MS = 400_000;

let desk: Desk;
let actor: Actor;
before(async () => {
  desk = await openDesk();
  actor = await actAt(desk);
});
after(() => desk?.close());

/** A sheet as people save it from their spreadsheet: with the mark that tells it is UTF-8. */
const csv = (name: string, rows: readonly (readonly string[])[]) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(`\ufeff${rows.map((row) => row.join(",")).join("\r\n")}\r\n`),
});

const UNIT_HEAD = ["编号", "名称", "类型", "上级", "区划代码", "排序"];
const TWO_VILLAGES = [
  UNIT_HEAD,
  ["v_bing_new_1", "新一村", "村", "t_bing_1", "", "90"],
  ["v_bing_new_2", "新二村", "村", "t_bing_1", "", "91"],
];

journey(
  "units from a sheet: its wrong cells are named by row and column and nothing is written; put right, it is taken in",
  () => desk,
  async ({ open, ask }) => {
    const page = await open("system_admin");
    const hand = takeHand(page);
    await visit(page, "/");
    await hand.press("link", "单位");
    await hand.press("link", "导入…");
    const wrong = TWO_VILLAGES.map((row, at) => (at === 2 ? row.with(3, "无此镇").with(5, "末位") : row));
    await page.getByLabel("文件", { exact: true }).setInputFiles(csv("单位.csv", wrong));
    await hand.press("button", "先看会改什么");
    await hand.see("2处不对，什么也没有写入");
    await page.getByRole("row", { name: /3 上级 无此镇/ }).waitFor();
    await page.getByRole("row", { name: /3 排序 末位/ }).waitFor();
    assert.equal(await page.getByRole("button", { name: "导入", exact: true }).count(), 0);
    await assert.rejects(ask("system_admin", "GET", "/api/units/v_bing_new_1"), /404/);
    await page.getByLabel("文件", { exact: true }).setInputFiles(csv("单位.csv", TWO_VILLAGES));
    await hand.press("button", "先看会改什么");
    await hand.see("会改2处");
    await hand.press("button", "导入");
    await hand.see(/不能撤回，写错了要再办变更/);
    await hand.confirm("button", "导入");
    await hand.see("已导入");
    const made = (await ask("system_admin", "GET", "/api/units/v_bing_new_2")) as { name: string };
    assert.equal(made.name, "新二村");
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);

const DUTY_HEAD = ["单位", "责任类型", "责任人编号", "职务", "所在机构", "起始日期"];
const TWO_DUTIES = [
  DUTY_HEAD,
  ["t_bing_1", "县领导分包", "p_bing_deputy_2", "副县长", "丙县政府", "2019-05-09"],
  ["t_bing_2", "县领导分包", "p_bing_deputy_2", "副县长", "丙县政府", "2019-05-09"],
];

journey(
  "responsibilities from a sheet: the county is told where it is wrong, and then what it would add",
  () => desk,
  async ({ open }) => {
    const page = await open("county_office");
    const hand = takeHand(page);
    await visit(page, "/");
    await hand.press("link", "责任分工");
    await hand.press("button", "从表格导入");
    await page.getByRole("heading", { level: 1, name: "从表格导入责任" }).waitFor();
    const file = page.locator("input[type=file]");
    const wrong = TWO_DUTIES.map((row, at) => (at === 2 ? row.with(1, "包片").with(5, "五月九日") : row));
    await file.setInputFiles(csv("责任.csv", wrong));
    await page.getByRole("heading", { level: 1, name: "2 处要改，改好后再选一次" }).waitFor();
    await hand.see("责任.csv 第 3 行 “责任类型”");
    await hand.see("责任.csv 第 3 行 “起始日期”");
    await file.setInputFiles(csv("责任.csv", TWO_DUTIES));
    await page.getByRole("heading", { level: 1, name: "可以导入：新增 2 项，已有 0 项不变" }).waitFor();
    await hand.press("button", "导入 2 项");
    await hand.see("已导入 2 项");
    await page.waitForURL(/\/responsibilities$/);
    await file.waitFor({ state: "detached" });
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);

/** Problems that the shown team's head sees of a county beside its own. */
const seesOf = async (county: string): Promise<number> => {
  const { rows } = (await actor.read("team_member", `/ledger?standing=all&limit=5&unit=${county}`)) as {
    rows: unknown[];
  };
  return rows.length;
};

journey(
  "a role is given for another team's area, which its holder sees from then on, and withdrawn with a reason",
  () => desk,
  async ({ open, accountOf }) => {
    const { name, post } = accountOf("team_member");
    const before = await seesOf("c_yi").catch(() => 0);
    assert.equal(before, 0);
    const page = await open("security_admin");
    const hand = takeHand(page);
    await visit(page, "/");
    await hand.press("link", "人员岗位");
    await hand.write("岗位，或登录名的开头", name);
    await page.keyboard.press("Enter");
    await hand.press("row", new RegExp(post));
    const panel = page.getByRole("complementary", { name: "账号" });
    await hand.pressIn(panel, "button", "授予角色");
    await hand.choose("角色", "督查组");
    await hand.see(/^可以：/);
    await hand.choose("督查队伍", "第二督查小组（县市）");
    await hand.confirm("button", "授予角色");
    await hand.see("已授予");
    await panel.getByText("第二督查小组（县市）").waitFor();
    assert.ok((await seesOf("c_yi")) > 0, "the role gives nothing");
    await panel
      .getByRole("listitem")
      .filter({ hasText: "第二督查小组（县市）" })
      .getByRole("button", { name: "收回 督查组" })
      .click();
    await hand.see(/立即生效，本人的下一次操作就会被拒绝/);
    await hand.confirm("button", "收回");
    await hand.see("请填写");
    await hand.write("原因", "代管结束");
    await hand.confirm("button", "收回");
    await hand.see("已收回");
    assert.equal(await seesOf("c_yi").catch(() => 0), 0, "the role still holds");
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);

journey(
  "the audit administrator reads that and has the trail checked from its first block on: nothing was touched",
  () => desk,
  async ({ open }) => {
    const page = await open("audit_admin");
    const hand = takeHand(page);
    await visit(page, "/");
    await hand.press("link", "操作记录");
    await page
      .getByRole("row", { name: /安全管理员/ })
      .first()
      .waitFor();
    await hand.pressText("核验");
    await page.getByRole("heading", { level: 1, name: "操作记录有没有被改动" }).waitFor();
    // Sealed once a minute: a site that has just begun has nothing to check yet.
    const heads = page.getByText("还没有封存过").or(page.getByRole("cell").locator("code"));
    for (let tries = 0; tries < 45; tries++) {
      await heads.first().waitFor();
      if ((await page.getByText("还没有封存过").count()) === 0) break;
      await setTimeout(2_000);
      await visit(page, page.url());
    }
    await hand.press("button", "开始核验");
    await hand.see("没有改动", 120_000);
    await hand.see(/^从第一块起，核到/);
    assert.equal(await page.getByText("发现改动", { exact: true }).count(), 0);
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);
