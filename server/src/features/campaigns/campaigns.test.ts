import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { CAMPAIGN, PERSONAS, type PersonaName } from "../../testing/personas.ts";
import { makeSite, NOW, type Site } from "../../testing/site.ts";

const XINXIANG = readFileSync(
  join(import.meta.dirname, "../../../../policies/xinxiang-2019/xinxiang.yaml"),
  "utf8",
);

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

const opened = (campaign: string, more: object = {}) => ({
  campaign,
  title: "甲县秋季行动",
  root: "county_a",
  first_day: "2019-05-01",
  last_day: "2019-08-31",
  policy: XINXIANG,
  ...more,
});

test("a campaign is opened with its policy, and whoever opened it is its office", async () => {
  const campaign = randomUUID();
  const done = await site.command("founder", "open-campaign", opened(campaign), { campaign: null });
  assert.equal(done.status, 200, JSON.stringify(done.body));
  const read = await site.read("founder", "", campaign);
  assert.equal(read.status, 200, JSON.stringify(read.body));
  const { policies, revision, verbs, ...line } = read.body as {
    policies: { first_day: string }[];
    verbs: string[];
  } & Record<string, unknown>;
  assert.ok(verbs.includes("problem.dispatch") && !verbs.includes("account.write"));
  assert.deepEqual(line, {
    campaign,
    title: "甲县秋季行动",
    root: "county_a",
    root_name: "甲县",
    parent: null,
    first_day: "2019-05-01",
    last_day: "2019-08-31",
    day_number: 16,
    roles: ["campaign_office"],
    home: [{ unit: "county_a", name: "甲县", kind: "county", role: "campaign_office" }],
    as_of: NOW.toISOString(),
  });
  assert.equal(revision, 1);
  assert.deepEqual(
    policies.map(({ first_day }) => first_day),
    ["2019-05-01"],
  );
  const partitions = await site.see<{ relname: string }>(
    "select relname from pg_class where relname = 'inspection_' || replace($1, '-', '')",
    [campaign],
  );
  assert.equal(partitions.length, 1);
  const list = await site.read("founder", "/campaigns", null);
  const campaigns = (list.body as { campaigns: { campaign: string; roles: string[] }[] }).campaigns;
  assert.deepEqual(
    campaigns.map((one) => [one.campaign, one.roles]),
    [[campaign, ["campaign_office"]]],
  );
});

test("a policy with faults is refused whole, each with its line, and nothing is written", async () => {
  const campaign = randomUUID();
  const broken = XINXIANG.replace("share: team_share", "share: team_shore").replace("full: 100", "full: 101");
  const bad = await site.command("founder", "open-campaign", opened(campaign, { policy: broken }), {
    campaign: null,
  });
  assert.equal(bad.status, 422);
  const errors = bad.body.errors as { at: string; found: string; expected: string }[];
  const line = broken.split("\n").findIndex((text) => text.includes("team_shore")) + 1;
  const fault = errors.find(({ expected }) => expected.includes("team_shore"));
  assert.match(fault?.at ?? "", new RegExp(`^policy:${line}:\\d+ assessments\\.`));
  assert.equal(fault?.found, "share: team_shore");
  const yaml = await site.command("founder", "open-campaign", opened(campaign, { policy: "a: [1" }), {
    campaign: null,
  });
  assert.match((yaml.body.errors as { at: string }[])[0]?.at ?? "", /^policy:1:/);
  assert.deepEqual(await site.see("select from campaign where id = $1", [campaign]), []);
});

test("decisions are taken among those that the policy asks for, and say who took them", async () => {
  const campaign = randomUUID();
  const wrong = { no_such: { value: "x" }, rank_on: { value: "guess" } };
  const bad = await site.command("founder", "open-campaign", opened(campaign, { decisions: wrong }), {
    campaign: null,
  });
  assert.deepEqual(
    (bad.body.errors as { at: string }[]).map(({ at }) => at),
    ["decisions.no_such", "decisions.rank_on.value"],
  );
  const { decisions: asked } = (await site.read("office", "/policy")).body as {
    decisions: { id: string; variants: string[] }[];
  };
  const another = (id: string) => asked.find((one) => one.id === id)?.variants.at(-1);
  const chosen = {
    rank_on: { value: another("rank_on"), set_by: "5月10日调度会" },
    covert_counts_twice: { value: another("covert_counts_twice") },
  };
  const done = await site.command("founder", "open-campaign", opened(campaign, { decisions: chosen }), {
    campaign: null,
  });
  assert.equal(done.status, 200, JSON.stringify(done.body));
  const policy = await site.read("founder", "/policy", campaign);
  const inForce = (policy.body as { decisions: { id: string; value: string; set_by: string }[] }).decisions;
  const by = Object.fromEntries(inForce.map(({ id, set_by }) => [id, set_by]));
  assert.equal(by.rank_on, "5月10日调度会");
  assert.equal(by.covert_counts_twice, "市领导小组办公室");
});

test("only who keeps campaigns of the site opens one, within the own units, and below the campaign above", async () => {
  const campaign = randomUUID();
  const refused = await site.command("office", "open-campaign", opened(campaign), { campaign: null });
  assert.deepEqual([refused.status, refused.body.code], [403, "not_allowed"]);
  const missing = await site.command("founder", "open-campaign", opened(campaign, { root: "no_such" }), {
    campaign: null,
  });
  assert.equal(missing.status, 404);
  const days = await site.command("founder", "open-campaign", opened(campaign, { last_day: "2019-04-01" }), {
    campaign: null,
  });
  assert.deepEqual(
    (days.body.errors as { at: string }[]).map(({ at }) => at),
    ["last_day"],
  );
  const above = randomUUID();
  await site.command("founder", "open-campaign", opened(above), { campaign: null });
  const outside = await site.command(
    "founder",
    "open-campaign",
    opened(campaign, { root: "county_b", parent: above }),
    { campaign: null },
  );
  assert.deepEqual([outside.status, outside.body.code], [409, "campaign_outside_parent"]);
  const taken = await site.command("founder", "open-campaign", opened(CAMPAIGN), { campaign: null });
  assert.deepEqual([taken.status, taken.body.code], [409, "id_taken"]);
});

test("the policy changes from a day on and the past keeps its own", async () => {
  const revised = XINXIANG.replace(
    "title: 新乡市城乡环境百日攻坚行动督查考评办法",
    "title: 新乡市城乡环境百日攻坚行动督查考评办法（修订）",
  );
  const past = await site.command(
    "office",
    "change-policy",
    { first_day: "2019-05-15", policy: revised },
    { ifMatch: 1 },
  );
  assert.deepEqual([past.status, past.body.code], [409, "policy_from_past"]);
  const stale = await site.command(
    "office",
    "change-policy",
    { first_day: "2019-06-01", policy: revised },
    { ifMatch: 7 },
  );
  assert.deepEqual([stale.status, stale.body.code], [412, "revision_outdated"]);
  const done = await site.command(
    "office",
    "change-policy",
    { first_day: "2019-06-01", policy: revised },
    { ifMatch: 1 },
  );
  assert.equal(done.status, 200, JSON.stringify(done.body));
  const sooner = await site.command("office", "change-policy", { first_day: "2019-05-20" }, { ifMatch: 2 });
  assert.equal(sooner.status, 200, JSON.stringify(sooner.body));
  const again = await site.command(
    "office",
    "change-policy",
    { first_day: "2019-07-01", policy: revised },
    { ifMatch: 3 },
  );
  assert.equal(again.status, 200);
  const { policies } = (await site.read("office", "")).body as {
    policies: { first_day: string; last_day: string | null; title: string }[];
  };
  assert.deepEqual(
    policies.map(({ first_day, last_day, title }) => [first_day, last_day, title.endsWith("（修订）")]),
    [
      ["2019-04-09", "2019-05-19", false],
      ["2019-05-20", "2019-06-30", false],
      ["2019-07-01", null, true],
    ],
  );
  const then = await site.read("villageA1", "/policy?day=2019-05-01");
  assert.match(String(then.body.shown), /第一章/);
  assert.match(String(then.body.shown), /督查组督导检查/);
  assert.equal(then.body.title, "新乡市城乡环境百日攻坚行动督查考评办法");
  const before = await site.read("office", "/policy?day=2019-01-01");
  assert.deepEqual([before.status, before.body.code], [409, "policy_not_in_force"]);
});

test("nobody without a part sees a campaign, and its own people do not change its policy", async () => {
  for (const who of ["nobody", "otherOffice", "system"] as const) {
    assert.equal((await site.read(who, "")).status, 404, who);
  }
  const village = await site.command(
    "villageA1",
    "change-policy",
    { first_day: "2019-09-01" },
    { ifMatch: 1 },
  );
  assert.deepEqual([village.status, village.body.code], [403, "not_allowed"]);
  assert.equal((await site.read("villageA1", "/campaigns", null)).status, 200);
});

test("the campaign says what its reader is and may do there, and no revision stands for somebody else's answer", async () => {
  const of = async (who: PersonaName) =>
    (await site.read(who, "")).body as { roles: string[]; verbs: string[]; home: { unit: string }[] };
  const village = await of("villageA1");
  assert.deepEqual(village.roles, ["village"]);
  assert.deepEqual(village.home, [{ unit: "village_a1", name: "甲村一", kind: "village", role: "village" }]);
  assert.ok(village.verbs.includes("problem.rectify") && village.verbs.includes("account.own"));
  assert.ok(!village.verbs.includes("problem.dispatch") && !village.verbs.includes("trail.read"));
  assert.deepEqual((await of("teamA")).home, [], "a team is no unit");
  assert.equal((await site.read("system", "")).status, 404);
  const { headers } = await site.read("office", "");
  const { statusCode } = await site.app.inject({
    url: `/api/campaigns/${CAMPAIGN}`,
    headers: { authorization: `Bearer ${PERSONAS.villageA1.account}`, "if-none-match": String(headers.etag) },
  });
  assert.equal(statusCode, 200);
});
