// The desk without a browser's help: the small city is there, two of its periods are worked through, and a page opens signed in.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { actAt } from "./act-at.ts";
import { type Desk, openDesk } from "./open-desk.ts";
import { makePastResults } from "./past-results.ts";
import { faultsOf } from "./watch-page.ts";

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

test("the first period is issued with its number, the second is with the counties", {
  timeout: 300_000,
}, async () => {
  const actor = await actAt(desk);
  const { issued, bulletin, inCheck } = await makePastResults(actor);
  const first = await actor.read("county_office", `/assessments/${issued}`);
  assert.deepEqual([first.state, first.period], ["issued", "2019-04-x2"]);
  assert.match(String(first.number), /〔2019〕\d+号/);
  const paper = await actor.read("county_office", `/documents/${bulletin}`);
  assert.equal(paper.state, "issued");
  const second = await actor.read("campaign_office", `/assessments/${inCheck}`);
  assert.equal(second.state, "in_check");
});

test("a page opens without a word on the browser's console", async () => {
  const page = await desk.open("campaign_office");
  await page.goto("/");
  assert.match(await page.title(), /村镜/);
  assert.deepEqual(faultsOf(page), []);
});
