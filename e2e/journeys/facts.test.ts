// Facts from outside: a column pasted from a spreadsheet, its unknown line said, entered once, seen with its source, one taken back. Then a second
// campaign: opened by whoever was given that right, from the text of its policy, with what comes next.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";
import { type Actor, actAt } from "../src/act-at.ts";
import { takeHand } from "../src/hand.ts";
import { journey } from "../src/journey.ts";
import { ROOT } from "../src/load-desk.ts";
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

const SOURCE = "各县（市、区）月报 2019年4月";

journey(
  "a column of units is pasted, entered with its source once, and one of them is taken back with a reason",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    const hand = takeHand(page);
    const { root } = (await actor.read("campaign_office", "")) as { root: string };
    const { units } = (await desk.ask("campaign_office", "GET", `/api/units?parent=${root}&limit=3`)) as {
      units: { unit: string; name: string }[];
    };
    const [first, second] = units;
    assert.ok(first !== undefined && second !== undefined);
    await visit(page, `/c/${actor.campaign}/facts?kind=numbers`);
    await hand.press("button", "录入");
    await page.getByRole("heading", { level: 1, name: "录入：指标数值" }).waitFor();
    // What the policy reads alone is chosen already; nothing is sent as long as something is missing.
    await page.getByText("市行动办评定的中间分项得分").first().waitFor();
    await page.getByRole("textbox", { name: `${first.name} 数值` }).fill("十八");
    await hand.press("button", "录入1条");
    await hand.see("应为数，不带单位");
    await hand.see("请填写");
    await hand.choose("时段", "5月上旬");
    await hand.write("出处", SOURCE);
    await hand.press("button", "从 Excel 粘贴");
    await hand.write(
      "粘贴到这里",
      `单位\t数值\r\n${first.name}\t18.5\r\n无此县\t17\r\n${second.unit}\t17.25\r\n`,
    );
    await hand.see("认出2行，1行没有认出");
    await hand.see("第3行“无此县”：这一级没有这个单位");
    await hand.confirm("button", "填入2行");
    await hand.press("button", "录入2条");
    await hand.see("已录入2条指标数值");
    await page.getByRole("heading", { level: 1, name: /指标数值：/ }).waitFor();
    const row = page.getByRole("row", { name: new RegExp(`${first.name}.*18.5`) });
    await row.waitFor();
    await row.click();
    const panel = page.getByRole("complementary", { name: "一条外部数据" });
    await panel.getByText(SOURCE).first().waitFor();
    await hand.pressIn(panel, "button", "撤回");
    await hand.see(/原数、出处、撤回人和原因都留在操作记录里/);
    await hand.confirm("button", "撤回");
    await hand.see("请填写");
    await hand.write("原因", "看错了行");
    await hand.confirm("button", "撤回");
    await hand.see("已撤回1条");
    await panel.getByText("看错了行").waitFor();
    const { rows } = (await actor.read(
      "campaign_office",
      "/facts?kind=numbers&series=middle_points&period=2019-05-x1",
    )) as { rows: { unit: string; withdrawn: boolean; cells: Record<string, string> }[] };
    assert.deepEqual(
      rows.map(({ unit, withdrawn, cells }) => `${unit} ${cells.value} ${withdrawn}`).toSorted(),
      [`${first.unit} 18.5 true`, `${second.unit} 17.25 false`].toSorted(),
    );
    assert.deepEqual(faultsOf(page), []);
  },
);

journey(
  "whoever was given the right opens a campaign from its policy's text, and is told what comes next",
  () => desk,
  async ({ open, ask }) => {
    const { root, root_name } = (await actor.read("campaign_office", "")) as Record<string, string>;
    const { account } = (await ask("office-planner", "GET", "/api/account")) as { account: string };
    await ask("security_admin", "POST", "/api/commands/grant-role", {
      id: randomUUID(),
      body: {
        grant: randomUUID(),
        account,
        role: "campaign_office",
        reach: "unit",
        unit: root,
        first_day: "2019-05-09",
      },
    });
    const page = await open("office-planner");
    const hand = takeHand(page);
    await visit(page, "/site/campaigns");
    await hand.press("button", "设立行动");
    await page.getByRole("heading", { level: 1, name: "设立一个行动" }).waitFor();
    const policy = readFileSync(join(ROOT, "policies/xinxiang-2019/xinxiang.yaml"), "utf8");
    const file = (text: string) => ({ name: "办法.yaml", mimeType: "text/yaml", buffer: Buffer.from(text) });
    const field = page.getByLabel("考评办法的规则文本");
    await field.setInputFiles(file(policy.replace("every: xun", "every: xunn")));
    await hand.see(/^办法\.yaml：\d+处错误，不能装入$/);
    assert.ok(await page.getByRole("button", { name: "设立", exact: true }).isDisabled());
    await field.setInputFiles(file(policy));
    await hand.see(/：没有错误，/);
    await hand.write("行动名称", "第二个百日行动");
    await hand.press("button", "设立");
    await hand.see(`覆盖${root_name}和它下面的全部单位`);
    await hand.see(/行动也不能删除/);
    await hand.confirm("button", "设立");
    await page.getByRole("heading", { level: 1, name: /“第二个百日行动”已设立/ }).waitFor();
    await page.getByRole("link", { name: "待定事项" }).waitFor();
    await hand.press("link", "督查组");
    await page.waitForURL(/\/c\/[^/]+\/teams$/);
    await hand.see("第二个百日行动");
    assert.deepEqual(faultsOf(page), []);
  },
);
