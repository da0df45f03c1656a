import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import type { AnswerOf, listGrantPlaces } from "@cunjing/contract";
import {
  CAMPAIGN,
  OTHER_CAMPAIGN,
  PERSONAS,
  type PersonaName,
  TEAMS,
  UNITS,
} from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

type Place = AnswerOf<typeof listGrantPlaces>["places"][number];
const read = (who: PersonaName) => site.read(who, "/grant-places", null);
async function placeOf(campaign: string): Promise<Place> {
  const { places } = (await read("security")).body as unknown as { places: Place[] };
  const place = places.find((one) => one.campaign === campaign);
  assert.ok(place !== undefined);
  return place;
}

test("nobody but the security administrator is told", async () => {
  for (const who of Object.keys(PERSONAS) as PersonaName[]) {
    if (who !== "security") assert.equal((await read(who)).status, 403, who);
  }
});

test("campaigns by title with their root and teams, and nothing of their work", async () => {
  const place = await placeOf(CAMPAIGN);
  assert.deepEqual(Object.keys(place).sort(), [
    "campaign",
    "first_day",
    "last_day",
    "organs",
    "pools",
    "root",
    "root_name",
    "teams",
    "title",
  ]);
  assert.deepEqual([place.title, place.root], ["城乡环境百日攻坚行动", "city"]);
  const teams = place.teams.map(({ team, name, is_covert }) => [team, name, is_covert]);
  assert.deepEqual(
    teams.toSorted(),
    Object.values(TEAMS)
      .map(({ id, name, kind }) => [id, name, kind === "covert"])
      .toSorted(),
  );
  assert.deepEqual((await placeOf(OTHER_CAMPAIGN)).teams, []);
});

test("pools are those that units are in today, named as the policy names them; what is chosen can be granted", async () => {
  assert.deepEqual((await placeOf(CAMPAIGN)).pools, []);
  const relate = { hierarchy: "pool", children: ["county_a", "county_b"], basis: "组别方案" };
  for (const [parent, days] of [
    ["county", { first_day: "2019-04-09" }],
    ["county_a", { first_day: "2019-04-09" }],
    ["no_name", { first_day: "2019-04-09" }],
    ["over", { first_day: "2019-04-09", last_day: "2019-04-10" }],
  ] as const) {
    const done = await site.command(
      "system",
      "relate-units",
      { ...relate, parent, ...days },
      { campaign: null },
    );
    assert.equal(done.status, 200, JSON.stringify(done.body));
  }
  const { pools } = await placeOf(CAMPAIGN);
  assert.deepEqual(
    pools.map(({ pool, name, units }) => [pool, name, units]),
    [
      ["county", "县（市）组", 2],
      ["county_a", "甲县", 2],
      ["no_name", "no_name", 2],
    ],
  );
  assert.deepEqual(pools[0]?.first_units, ["甲县", "乙县"]);
  const account = randomUUID();
  await site.command(
    "security",
    "open-account",
    { account, name: "pool-1", post: "牵头局" },
    { campaign: null },
  );
  const granted = await site.command(
    "security",
    "grant-role",
    {
      grant: randomUUID(),
      account,
      role: "pool_lead",
      campaign: CAMPAIGN,
      pool: pools[0]?.pool,
      first_day: "2019-05-01",
    },
    { campaign: null },
  );
  assert.equal(granted.status, 200, JSON.stringify(granted.body));
});

test("an organ says through whose hands it acts", async () => {
  const organ = randomUUID();
  const set = await site.command("office", "set-organ", {
    organ,
    name: "示例市行动领导小组办公室",
    code: "示百攻办",
    body: "leading_group_office",
    level: "city",
    unit: "city",
    role: "campaign_office",
  });
  assert.equal(set.status, 200, JSON.stringify(set.body));
  assert.deepEqual(
    (await placeOf(CAMPAIGN)).organs.filter((one) => one.organ === organ),
    [
      {
        organ,
        name: "示例市行动领导小组办公室",
        role: "campaign_office",
        unit: "city",
        unit_name: UNITS[0].name,
        pool: null,
        team: null,
      },
    ],
  );
});
