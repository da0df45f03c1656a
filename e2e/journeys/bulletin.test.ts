// The bulletin of an issued result: drafted by the head, reviewed, signed and issued by the deputy, opened as Word and PDF, signed for by a county.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before } from "node:test";
import type { Page } from "playwright-core";
import { type Actor, actAt } from "../src/act-at.ts";
import { takeHand } from "../src/hand.ts";
import { journey } from "../src/journey.ts";
import { type Desk, openDesk } from "../src/open-desk.ts";
import { issueResult } from "../src/past-results.ts";
import { wordsOf } from "../src/read-zip.ts";
import { settle, visit } from "../src/visit.ts";
import { faultsOf } from "../src/watch-page.ts";

const LONG_MS = 400_000;
const COUNTIES = ["甲县", "乙县", "丙县", "丁市"];

let desk: Desk;
let actor: Actor;
let issued: string;
let bulletin: string;
before(
  async () => {
    desk = await openDesk();
    actor = await actAt(desk);
    issued = (await issueResult(actor, "2019-04-x2")).issued;
  },
  { timeout: LONG_MS },
);
after(() => desk?.close());

const documentIn = (page: Page): string => new URL(page.url()).searchParams.get("document") ?? "";

/** The bytes that the browser saves when this file is asked for. */
async function download(page: Page, name: RegExp): Promise<Buffer> {
  const coming = page.waitForEvent("download", { timeout: 60_000 });
  await takeHand(page).press("link", name);
  return readFileSync(await (await coming).path());
}

journey(
  "the head drafts it from the result in two presses and submits it, and may neither review nor sign it",
  () => desk,
  async ({ open }) => {
    const page = await open("campaign_office");
    const hand = takeHand(page);
    await visit(page, `/c/${actor.campaign}/assessments/${issued}`);
    await hand.press("button", "拟通报");
    await hand.confirm("button", "拟稿");
    await page.waitForURL(/documents.*document=/);
    bulletin = documentIn(page);
    await hand.see("草稿已生成，看过版面就可以送审。");
    await page.getByRole("heading", { level: 1, name: /4月中旬.*旬查情况的通报/ }).waitFor();
    await hand.press("button", "送审");
    await hand.see(/^拟稿人不审核、不签发自己的稿/);
    assert.equal(await page.getByRole("button", { name: "审核同意", exact: true }).count(), 0);
    assert.equal(await page.getByRole("button", { name: "签发", exact: true }).count(), 0);
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);

journey(
  "the deputy finds it among what waits, checks the draft, reviews its secrecy apart, signs, numbers and issues it",
  () => desk,
  async ({ open }) => {
    const page = await open("office-planner");
    const hand = takeHand(page);
    await visit(page, "/");
    await hand.press("link", "公文办理");
    await hand.press("tab", /^送审待签发 ?1$/);
    await hand.press("row", /旬查情况的通报/);
    await hand.see("等审核：还缺 核稿、保密审查。");
    await hand.press("button", "审核同意");
    await hand.press("checkbox", "保密审查");
    await hand.confirm("button", "审核同意");
    await hand.see("等审核：还缺 保密审查。");
    await hand.press("button", "审核同意");
    await hand.confirm("button", "审核同意");
    await hand.see("审核齐全，等签发。");
    await hand.press("button", "签发");
    await hand.confirm("button", "签发");
    await hand.see("已签发，等编号、印发。");
    await hand.press("button", "编号印发");
    await hand.see(/印发后不能收回、不能改/);
    await hand.confirm("button", "编号印发");
    await hand.see(/^已印发，还有 \d+ 家没有签收。/);
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);

journey(
  "its Word file is a real document with title, number and ranks, marked as simulated; its PDF is one too",
  () => desk,
  async ({ open }) => {
    const { number } = (await actor.readUntil("campaign_office", `/documents/${bulletin}`, ({ files }) =>
      (files as { state: string }[]).every(({ state }) => state === "made"),
    )) as { number: string };
    const page = await open("campaign_office");
    await visit(page, `/c/${actor.campaign}/documents?document=${bulletin}`);
    const heading = await page.getByRole("heading", { level: 1 }).innerText();
    const title = heading.slice(heading.indexOf("关于"));
    const docx = wordsOf(await download(page, /DOCX$/));
    // A title is broken into lines where it sounds right: its words stand, their lines do not count.
    const running = docx.replaceAll(/\s/g, "");
    assert.ok(running.includes(title.replaceAll(/\s/g, "")), `no title in ${docx.slice(0, 200)}`);
    assert.ok(running.includes(number), `no number ${number}`);
    assert.ok(docx.includes("模拟数据·非正式公文"), "not marked as simulated");
    assert.match(docx, /名次/);
    for (const county of COUNTIES) assert.ok(running.includes(county), `${county} is not ranked`);
    const pdf = await download(page, /PDF$/);
    assert.equal(pdf.subarray(0, 5).toString("latin1"), "%PDF-");
    assert.match(pdf.subarray(-32).toString("latin1"), /%%EOF/);
    assert.deepEqual(faultsOf(page), []);
  },
  LONG_MS,
);

journey(
  "the county finds it first among its documents and signs for it; the office sees who has it",
  () => desk,
  async ({ open }) => {
    const page = await open("county_office");
    const hand = takeHand(page);
    await visit(page, "/");
    await hand.press("link", "公文办理");
    await page.getByRole("heading", { level: 1, name: /待签收 \d+ 份/ }).waitFor();
    await hand.press("tab", /^待签收/);
    await hand.pressIn(page.getByRole("row", { name: /旬查情况的通报/ }), "button", "签收");
    await hand.see("已签收 1 份");
    await page.getByRole("row", { name: /旬查情况的通报/ }).waitFor({ state: "detached" });
    const office = takeHand(await open("campaign_office"));
    await visit(office.page, `/c/${actor.campaign}/documents?document=${bulletin}`);
    await settle(office.page);
    await office.see(/丙县行动办公室/);
    assert.deepEqual([...faultsOf(page), ...faultsOf(office.page)], []);
  },
  LONG_MS,
);
