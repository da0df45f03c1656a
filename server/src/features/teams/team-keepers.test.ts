// Whose a team is: each lead bureau keeps the teams of its own pool, the campaign's office all, the covert team it alone.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { CAMPAIGN, OTHER_CAMPAIGN, PERSONAS, TEAMS } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";

const DAY = "2019-05-16";
const OFFICE = PERSONAS.office.account;
const ROOT_LEAD = PERSONAS.poolLead.account;
const [COUNTY_LEAD, DISTRICT_LEAD, UNIT_LEAD] = [randomUUID(), randomUUID(), randomUUID()];

let site: Site;
before(async () => {
  site = await makeSite();
  await site.see(
    `insert into unit_relation (hierarchy, parent, child, valid) values ('pool', 'county', 'county_a', '(,)'),
      ('pool', 'district', 'town_b', '(,)'), ('pool', 'mixed', 'town_b', '(,)'), ('pool', 'mixed', 'town_a', '(,)')`,
  );
  await hold(COUNTY_LEAD, { reach: "pool", pool: "county", unit: null });
  await hold(DISTRICT_LEAD, { reach: "pool", pool: "district", unit: null });
  await hold(UNIT_LEAD, { reach: "unit", pool: null, unit: "county_b" });
});
after(() => site.close());

interface Held {
  readonly reach: "pool" | "unit";
  readonly pool: string | null;
  readonly unit: string | null;
  readonly campaign?: string;
  readonly lastDay?: string;
  readonly revoked?: boolean;
}

/** An account of its own that leads. */
async function hold(account: string, held: Held): Promise<void> {
  const { reach, pool, unit, campaign = CAMPAIGN, lastDay = null, revoked = false } = held;
  await site.see(
    "insert into account (id, name, post) values ($1::uuid, $1::text, '某牵头局') on conflict do nothing",
    [account],
  );
  await site.see(
    `insert into role_grant (id, account, role, campaign, unit, reach, pool, first_day, last_day, revoked_at)
      values (gen_random_uuid(), $1, 'pool_lead', $2, $3, $4, $5, '2019-04-01', $6, case when $7 then now() end)`,
    [account, campaign, unit, reach, pool, lastDay, revoked],
  );
}

async function send(account: string, name: string, body: object, ifMatch?: number) {
  const answer = await site.app.inject({
    method: "POST",
    url: `/api/campaigns/${CAMPAIGN}/commands/${name}`,
    payload: { id: randomUUID(), body },
    headers: {
      authorization: `Bearer ${account}`,
      ...(ifMatch === undefined ? {} : { "if-match": `"${ifMatch}"` }),
    },
  });
  const { code } = answer.json();
  return code === undefined ? [answer.statusCode] : [answer.statusCode, code];
}

interface Listed {
  readonly team: string;
  readonly revision: number;
  readonly own: boolean;
}

async function listed(account: string): Promise<readonly Listed[]> {
  const url = `/api/campaigns/${CAMPAIGN}/teams?limit=200`;
  return (await site.app.inject({ url, headers: { authorization: `Bearer ${account}` } })).json().teams;
}
const isOwn = async (account: string, team: string) =>
  (await listed(account)).find((one) => one.team === team)?.own;

const made = (pool: string, more: object = {}) => {
  const team = randomUUID();
  return { team, code: `t_${team.slice(0, 8)}`, pool, name: "某督查小组", kind: "area", ...more };
};

async function makeTeam(pool: string, more: object = {}): Promise<string> {
  const body = made(pool, more);
  assert.deepEqual(await send(OFFICE, "make-team", body), [200]);
  return body.team;
}

/** Every way to change a team. */
const changes = (team: string): (readonly [string, object])[] => [
  ["change-team", { team, name: "另一个名称" }],
  ["set-team-units", { team, units: [], first_day: DAY }],
  ["set-team-members", { team, members: [], first_day: DAY }],
];

test("a lead bureau changes the teams of its own pool and no others, whatever revision it names", async () => {
  const [own, other] = [await makeTeam("district"), await makeTeam("county")];
  await site.command(
    "office",
    "set-team-units",
    { team: other, units: ["county_a"], first_day: DAY },
    { ifMatch: 1 },
  );
  for (const [name, body] of changes(other))
    for (const revision of [2, 99])
      assert.deepEqual(await send(DISTRICT_LEAD, name, body, revision), [403, "team_of_another"], name);
  const units = await site.see("select unit from team_unit where team = $1 and upper(valid) is null", [
    other,
  ]);
  assert.deepEqual(units, [{ unit: "county_a" }]);
  let revision = 1;
  for (const [name, body] of changes(own)) {
    assert.deepEqual(await send(DISTRICT_LEAD, name, body, revision), [200], name);
    revision += 1;
  }
  assert.deepEqual(await send(DISTRICT_LEAD, "change-team", { team: own, name: "某组" }, 1), [
    412,
    "revision_outdated",
  ]);
});

test("a team is set up in the own pool; covert ones and those of no pool by the office", async () => {
  assert.deepEqual(await send(COUNTY_LEAD, "make-team", made("county")), [200]);
  for (const body of [made("district"), made(""), made("county", { kind: "covert" })])
    assert.deepEqual(await send(COUNTY_LEAD, "make-team", body), [403, "team_of_another"]);
  for (const body of [made(""), made("no_such")])
    assert.deepEqual(await send(ROOT_LEAD, "make-team", body), [200]);
  assert.deepEqual(await send(ROOT_LEAD, "make-team", made("", { kind: "covert" })), [
    403,
    "team_of_another",
  ]);
  assert.deepEqual(await send(OFFICE, "make-team", made("", { kind: "covert" })), [200]);
});

test("who leads over a unit keeps the teams of the pools that lie wholly in it", async () => {
  const pools = ["district", "county", "mixed", "no_such", ""];
  const teams = await Promise.all(pools.map((pool) => makeTeam(pool)));
  const kept = async (account: string) => {
    const own = (await listed(account)).filter((one) => one.own).map(({ team }) => team);
    return pools.filter((_, at) => own.includes(teams[at] as string));
  };
  assert.deepEqual(await kept(UNIT_LEAD), ["district"]);
  assert.deepEqual(await kept(DISTRICT_LEAD), ["district"]);
  assert.deepEqual(await kept(COUNTY_LEAD), ["county"]);
  assert.deepEqual(await kept(ROOT_LEAD), pools);
  assert.deepEqual(await kept(OFFICE), pools);
  assert.deepEqual(await kept(PERSONAS.teamA.account), []);
});

test("a role keeps teams while it is held, in its campaign", async () => {
  const team = await makeTeam("district");
  const county = { reach: "pool", pool: "county", unit: null } as const;
  const district = { ...county, pool: "district" };
  for (const gone of [{ lastDay: "2019-05-15" }, { revoked: true }, { campaign: OTHER_CAMPAIGN }]) {
    const account = randomUUID();
    await hold(account, county);
    await hold(account, { ...district, ...gone });
    assert.equal(await isOwn(account, team), false, JSON.stringify(gone));
    await hold(account, { ...district, lastDay: DAY });
    assert.equal(await isOwn(account, team), true);
  }
});

test("a covert team is not there for a lead to change, nor is its revision told; the office changes it", async () => {
  const team = TEAMS.covert.id;
  const [row] = await site.see<{ revision: number }>("select revision from team where id = $1", [team]);
  const revision = row?.revision ?? 0;
  for (const lead of [ROOT_LEAD, COUNTY_LEAD]) {
    const seen = (await listed(lead)).find((one) => one.team === team);
    assert.deepEqual([seen?.revision, seen?.own], [0, false]);
    for (const [name, body] of changes(team))
      for (const base of [0, revision])
        assert.deepEqual(await send(lead, name, body, base), [404, "not_found"], name);
  }
  const [name, body] = changes(team)[0] as readonly [string, object];
  assert.deepEqual(await send(OFFICE, name, body, revision), [200]);
  assert.equal(await isOwn(OFFICE, team), true);
});
