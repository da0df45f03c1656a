// The door and the first page of two posts: by the keyboard, by the demonstration's list, with a wrong password.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { journey } from "../src/journey.ts";
import { type Desk, openDesk } from "../src/open-desk.ts";
import { settle, visit } from "../src/visit.ts";
import { faultsOf } from "../src/watch-page.ts";

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

journey(
  "the office signs in with name and password, by the keyboard alone",
  () => desk,
  async ({ open, accountOf }) => {
    const { name, password } = accountOf("campaign_office");
    const page = await open(undefined);
    await visit(page, "/");
    assert.match(page.url(), /\/sign-in/);
    await page.keyboard.type(name);
    await page.keyboard.press("Tab");
    await page.keyboard.type(password);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/today/);
    await settle(page);
    await page.getByRole("heading", { level: 1, name: /到期|超期/ }).waitFor();
    assert.deepEqual(faultsOf(page), []);
  },
);

journey(
  "a wrong password is refused in words, and the name stays",
  () => desk,
  async ({ open, accountOf }) => {
    const { name } = accountOf("county_office");
    const page = await open(undefined);
    await visit(page, "/sign-in");
    await page.getByRole("textbox", { name: "账号" }).fill(name);
    await page.getByRole("textbox", { name: "密码" }).fill("不是这个密码");
    await page.getByRole("button", { name: "登录", exact: true }).click();
    await page.getByRole("alert").waitFor();
    assert.equal(await page.getByRole("textbox", { name: "账号" }).inputValue(), name);
  },
);

journey(
  "a county enters from the demonstration's list and stands on its own day",
  () => desk,
  async ({ open }) => {
    const page = await open(undefined);
    await visit(page, "/");
    await page.getByRole("button", { name: /县（市、区）办公室/ }).click();
    await page.waitForURL(/\/today/);
    await settle(page);
    await page.getByText("模拟数据·非正式公文").first().waitFor();
    assert.deepEqual(faultsOf(page), []);
  },
);

journey(
  "an address that was sent leads there after signing in",
  () => desk,
  async ({ open, accountOf }) => {
    const { name, password } = accountOf("campaign_office");
    const known = await open("campaign_office");
    await visit(known, "/");
    const address = known.url();
    const page = await open(undefined);
    await visit(page, address);
    await page.getByRole("textbox", { name: "账号" }).fill(name);
    await page.getByRole("textbox", { name: "密码" }).fill(password);
    await page.getByRole("button", { name: "登录", exact: true }).click();
    await page.waitForURL(address);
  },
);

journey(
  "the language changes in place and stays",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    await visit(page, "/");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: /due|overdue/i }).waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    await page.reload();
    await settle(page);
    await page.getByRole("button", { name: "中文" }).waitFor();
  },
);
