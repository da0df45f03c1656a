import assert from "node:assert/strict";
import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { CAMPAIGN, PERSONAS, type PersonaName } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";

const POLICIES = join(import.meta.dirname, "../../../../policies");

let site: Site;
before(async () => {
  site = await makeSite();
  // The policy with half a day a week (S0-7) and the one with a visit a quarter (S3-16), one after the other.
  for (const [file, valid] of [
    ["gaoming-2019/gaoming.yaml", "[2019-07-01,2022-09-01)"],
    ["liangshan-2022/liangshan.yaml", "[2022-09-01,)"],
  ] as const) {
    const source = readFileSync(join(POLICIES, file), "utf8");
    const digest = createHash("sha256").update(source).digest("hex");
    await site.see("insert into policy (digest, policy, title, source) values ($1, $2, $2, $3)", [
      digest,
      file,
      source,
    ]);
    await site.see(
      "update campaign_policy set valid = daterange(lower(valid), '2019-07-01') where upper(valid) is null and lower(valid) < '2019-07-01' and campaign = $1",
      [CAMPAIGN],
    );
    await site.see("insert into campaign_policy (campaign, digest, valid) values ($1, $2, $3)", [
      CAMPAIGN,
      digest,
      valid,
    ]);
  }
  site.setNow(new Date("2019-08-12T10:00:00+08:00"));
});
after(() => site.close());

type Row = Record<string, unknown>;

const pair = (more: object = {}) => ({
  responsibility: randomUUID(),
  unit: "village_a1",
  kind: "paired",
  holder: "post_county_leader",
  post: "甲县县委常委",
  office: "county_a",
  account: PERSONAS.leaderA.account,
  first_day: "2019-07-15",
  ...more,
});
const set = (more: object = {}) => site.command("countyA", "set-responsibility", pair(more));
const visit = (more: object = {}) => ({
  visit: randomUUID(),
  unit: "village_a1",
  holder: "post_county_leader",
  kind: "paired",
  day: "2019-07-30",
  amount: "0.5",
  work: "查看坑塘清淤，协调镇里当周清运",
  ...more,
});
const summary = async (who: PersonaName, holder: string, days: string) => {
  const { status, body } = await site.read(who, `/duties/${holder}?${days}`);
  return status === 200 ? (body as { duties: { duty: string; lines: Row[] }[]; visits: Row[] }) : status;
};

test("A19: half a day in one week, none in the next: shown as below the guideline, with no consequence", async () => {
  assert.equal((await set()).status, 200);
  const done = await site.command("countyA", "record-visit", visit());
  assert.equal(done.status, 200, JSON.stringify(done.body));
  const own = await summary("countyA", "post_county_leader", "first_day=2019-07-29&last_day=2019-08-11");
  assert.ok(typeof own === "object");
  assert.deepEqual(
    own.duties.map(({ duty, lines }) => [
      duty,
      lines.map(({ state, said, amount }) => [state, said, amount]),
    ]),
    [
      [
        "on_site",
        [
          ["met", "已履行", "0.5"],
          ["below_guideline", "低于指引", "0"],
        ],
      ],
    ],
  );
  assert.deepEqual(
    own.visits.map(({ unit_name, day }) => [unit_name, day]),
    [["甲村一", "2019-07-30"]],
  );
  const events = await site.see(
    "select from event where kind not like 'responsibility.%' and kind <> 'duty.visit-recorded'",
  );
  assert.deepEqual(events, []);
});

test("A18: a contact visit on 30 March and 1 July: the second quarter is missing", async () => {
  site.setNow(new Date("2023-10-01T10:00:00+08:00"));
  const link = { unit: "town_c", kind: "contact_leader", holder: "post_contact_leader", account: undefined };
  assert.equal((await set({ ...link, first_day: "2022-10-01" })).status, 200);
  for (const day of ["2023-03-30", "2023-07-01"]) {
    const body = visit({ ...link, account: undefined, day, amount: "1" });
    assert.equal((await site.command("countyA", "record-visit", body)).status, 200);
  }
  const own = await summary("countyA", "post_contact_leader", "first_day=2023-01-01&last_day=2023-09-30");
  assert.ok(typeof own === "object");
  assert.deepEqual(
    own.duties[0]?.lines.map(({ period, state }) => [period, state]),
    [
      ["2023-q1", "met"],
      ["2023-q2", "missing"],
      ["2023-q3", "met"],
    ],
  );
  site.setNow(new Date("2019-08-12T10:00:00+08:00"));
});

test("a duty summary is for the holder's own office alone: for nobody above, below or beside it", async () => {
  const days = "first_day=2019-07-29&last_day=2019-08-11";
  for (const who of Object.keys(PERSONAS) as PersonaName[]) {
    if (who === "countyA") continue;
    const status = await summary(who, "post_county_leader", days);
    assert.ok(status === 403 || status === 404, `${who}: ${JSON.stringify(status)}`);
  }
  await set({ unit: "village_a2", holder: "post_town_leader", office: "town_a", account: undefined });
  assert.equal(typeof (await summary("townA", "post_town_leader", days)), "object");
  assert.equal(await summary("countyA", "post_town_leader", days), 404);
  assert.equal(await summary("countyA", "post_nobody", days), 404);
});

test("there is no list of summaries, and nothing in one that could be compared with another's", async () => {
  assert.equal((await site.read("countyA", "/duties")).status, 404);
  const { body } = await site.read(
    "countyA",
    "/duties/post_county_leader?first_day=2019-07-29&last_day=2019-08-11",
  );
  assert.doesNotMatch(JSON.stringify(body), /rank|score|average|total|percent|排名|得分|平均/);
  assert.deepEqual(Object.keys(body).sort(), ["duties", "first_day", "holder", "last_day", "post", "visits"]);
});

test("an inspection that the leader made counts as a visit; what somebody else entered does not", async () => {
  const days = "first_day=2019-08-05&last_day=2019-08-11";
  const state = async () => {
    const own = await summary("countyA", "post_county_leader", days);
    return typeof own === "object" ? own.duties[0]?.lines[0]?.state : own;
  };
  const enter = (by: string, kind: string) =>
    site.see(
      `insert into inspection (campaign, id, unit, pos, kind, day, entered_by, entered_at, received_at)
       values ($1, $2, 'village_a1', 4000, $4, '2019-08-06', $3, now(), now())`,
      [CAMPAIGN, randomUUID(), by, kind],
    );
  await enter(PERSONAS.teamA.account, "leader");
  await enter(PERSONAS.leaderA.account, "team");
  assert.equal(await state(), "below_guideline");
  await enter(PERSONAS.leaderA.account, "leader");
  assert.equal(await state(), "met");
});

test("a visit is a note of work by the own office: with what was done, for a unit held, not for days to come", async () => {
  const code = async (who: PersonaName, more: object) => {
    const { status, body } = await site.command(who, "record-visit", visit(more));
    return status === 200 ? "done" : (body.code ?? status);
  };
  assert.equal(await code("countyA", { work: " " }), "body_wrong");
  assert.equal(await code("countyA", { amount: "2" }), "body_wrong");
  assert.equal(await code("countyA", { day: "2019-08-13" }), "body_wrong");
  assert.equal(await code("countyA", { day: "2019-07-14" }), "visit_not_held");
  assert.equal(await code("countyA", { unit: "village_a2" }), "not_found");
  assert.equal(await code("countyA", { holder: "post_nobody" }), "not_found");
  assert.equal(await code("countyA", { position: { longitude: 113, latitude: 35 } }), "body_wrong");
  assert.equal(await code("townA", {}), "not_found");
  for (const who of ["villageA1", "office", "leaderA", "teamA", "covert", "auditor"] as const)
    assert.equal(await code(who, {}), "not_allowed", who);
});

test("a visit that was recorded wrongly no longer counts", async () => {
  const body = visit({ day: "2019-08-12" });
  await site.command("countyA", "record-visit", body);
  const gone = { visit: body.visit, reason: "登记重复" };
  assert.equal((await site.command("townA", "withdraw-visit", gone, { ifMatch: 1 })).status, 404);
  assert.equal((await site.command("countyA", "withdraw-visit", gone)).status, 428);
  assert.equal((await site.command("countyA", "withdraw-visit", gone, { ifMatch: 2 })).status, 412);
  assert.equal((await site.command("countyA", "withdraw-visit", gone, { ifMatch: 1 })).status, 200);
  assert.equal((await site.command("countyA", "withdraw-visit", gone, { ifMatch: 2 })).status, 404);
  const own = await summary("countyA", "post_county_leader", "first_day=2019-08-12&last_day=2019-08-12");
  assert.deepEqual(typeof own === "object" && own.visits, []);
});
