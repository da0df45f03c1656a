import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { checkPolicy, ResultOf } from "@cunjing/contract";
import { makeSite, type Site } from "../../testing/site.ts";

const PACK = join(import.meta.dirname, "../../../../policies/xinxiang-2019/xinxiang.yaml");
const XINXIANG = readFileSync(PACK, "utf8");

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

async function look(policy: string, first_day = "2019-05-20"): Promise<ResultOf<typeof checkPolicy>> {
  const { status, body } = await site.command("office", "check-policy", { policy, first_day });
  assert.equal(status, 200, JSON.stringify(body));
  return body.result as ResultOf<typeof checkPolicy>;
}

test("a right text: what it leaves open, and the first periods that it would compute; nothing is kept", async () => {
  const looked = await look(XINXIANG);
  assert.deepEqual([looked.errors, looked.is_same, looked.replaced], [0, true, []]);
  assert.ok(looked.title !== null && looked.decisions.some(({ id }) => id === "rank_on"));
  assert.ok(looked.assessed_from.length > 0);
  for (const { last_day, assessments, periods } of looked.assessed_from) {
    assert.ok(last_day >= "2019-05-20" && assessments.length > 0 && periods > 0, last_day);
  }
  const revised = XINXIANG.replace("label: 督查组督导检查", "label: 督查组现场检查");
  assert.equal((await look(revised)).is_same, false);
  const [{ count } = { count: -1 }] = await site.see<{ count: number }>(
    "select count(*)::int as count from campaign_policy",
  );
  assert.equal(count, 2, "one for each campaign, as before");
});

test("a wrong text: each fault at its line, with what stands there and what is wrong, in both languages", async () => {
  const at = XINXIANG.split("\n").findIndex((line) => line.includes('by: "unit.track"'));
  const wrong = XINXIANG.replace('by: "unit.track"', 'by: "unit.trak +"');
  const { errors, findings, assessed_from } = await look(wrong);
  assert.ok(errors > 0);
  assert.deepEqual(assessed_from, []);
  const found = findings.find(({ line }) => line === at + 1);
  assert.ok(found !== undefined, JSON.stringify(findings));
  assert.equal(found.level, "error");
  assert.match(found.found, /unit\.trak/);
  assert.ok(found.message.zh.length > 0 && found.message.en.length > 0);
});

test("what is no YAML, and no policy, is said so", async () => {
  for (const text of ["a: [1", "just words", "{}"]) {
    const { title, errors, findings } = await look(text);
    assert.equal(title, null, text);
    assert.ok(errors > 0 && findings.length === errors, text);
  }
});

test("a change that was announced for a later day and would be replaced is named", async () => {
  const later = XINXIANG.replace("label: 督查组督导检查", "label: 督查组现场督查");
  const change = await site.command(
    "office",
    "change-policy",
    { first_day: "2019-06-10", policy: later },
    { ifMatch: 1 },
  );
  assert.equal(change.status, 200, JSON.stringify(change.body));
  assert.deepEqual(
    (await look(XINXIANG)).replaced.map(({ first_day }) => first_day),
    ["2019-06-10"],
  );
  assert.equal((await look(later, "2019-06-10")).is_same, true);
});

test("requests are answered while a text is checked", async () => {
  const checking = look(`${XINXIANG}\n# another text`);
  let longest = 0;
  for (let at = 0; at < 6; at++) {
    const before = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 50));
    longest = Math.max(longest, performance.now() - before - 50);
  }
  await checking;
  assert.ok(longest < 1_000, `the loop stood still for ${Math.round(longest)} ms`);
});

test("only the campaign's office looks", async () => {
  for (const who of ["poolLead", "countyA", "auditor", "system", "security"] as const) {
    const { status } = await site.command(who, "check-policy", { policy: XINXIANG, first_day: "2019-05-20" });
    assert.ok(status === 403 || status === 404, who);
  }
});
