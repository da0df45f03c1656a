import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { CAMPAIGN, PERSONAS, type PersonaName, TEAMS } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

const command = (who: PersonaName, name: string, body: unknown, more = {}) =>
  site.command(who, name, body, { campaign: null, ...more });
const read = (who: PersonaName, path: string) => site.read(who, path, null);
test("everybody chooses a language and keeps the own contact data, and only the own", async () => {
  for (const who of ["nobody", "villageA1", "covert", "audit"] as const) {
    assert.equal((await command(who, "set-language", { language: "en" })).status, 200, who);
    const contact = { telephone: "0373-5550001 转 8" };
    assert.equal((await command(who, "set-own-contact", contact)).status, 200, who);
    const own = (await read(who, "/account")).body;
    assert.deepEqual(
      [own.language, own.telephone, own.account],
      ["en", "0373-5550001 转 8", PERSONAS[who].account],
    );
    assert.equal((await command(who, "set-own-contact", {})).status, 200);
    assert.deepEqual(
      await site.see("select from account_contact where account = $1", [PERSONAS[who].account]),
      [],
    );
    const others = { account: PERSONAS.office.account, telephone: "123456" };
    assert.equal((await command(who, "set-contact", others)).status, 403);
  }
  assert.equal((await command("nobody", "set-language", { language: "fr" })).status, 422);
});

test("telephones are seen by those who need them, within their units, and covert members' by none of them", async () => {
  const responsibility = randomUUID();
  await site.see(
    `insert into responsibility (campaign, id, unit, pos, kind, holder, post, account, valid, set_by, set_at)
     values ($1, $2, 'village_a1', 4000, 'contracted', 'post_leader_a', '县领导', $3, '[2019-04-09,)', $4, now())`,
    [CAMPAIGN, responsibility, PERSONAS.leaderA.account, PERSONAS.office.account],
  );
  for (const who of ["leaderA", "teamA", "covert"] as const) {
    const body = { account: PERSONAS[who].account, telephone: "0373-5552222" };
    assert.equal((await command("security", "set-contact", body)).status, 200);
    await site.see(
      `insert into team_member (id, team, account, role_name, headcount, valid)
       select $1, g.team, g.account, '组员', 1, '[2019-04-09,)' from role_grant g where g.account = $2 and g.team is not null`,
      [randomUUID(), PERSONAS[who].account],
    );
  }
  const phones = async (who: PersonaName, query: string) => {
    const { status, body } = await site.read(who, `/contacts?${query}`);
    return status === 200
      ? (body.contacts as { telephone: string }[]).map(({ telephone }) => telephone)
      : status;
  };
  const own = "unit=village_a1&day=2019-05-01";
  for (const who of ["office", "countyA", "townA", "teamA"] as const)
    assert.deepEqual(await phones(who, own), ["0373-5552222"], who);
  assert.equal(await phones("countyB", own), 404);
  assert.deepEqual(await phones("countyA", "unit=village_a1&day=2019-04-01"), []);
  for (const who of ["villageA1", "covert", "departmentA", "auditor", "thirdParty", "watch"] as const)
    assert.equal(await phones(who, own), 403, who);
  for (const who of ["system", "security", "audit", "nobody"] as const)
    assert.equal(await phones(who, own), 404, who);
  assert.deepEqual(await phones("office", `team=${TEAMS.team_a.id}`), ["0373-5552222"]);
  assert.deepEqual(await phones("teamB", `team=${TEAMS.team_a.id}`), []);
  assert.deepEqual(await phones("teamA", `team=${TEAMS.covert.id}`), []);
  assert.equal(await phones("countyA", "day=2019-05-01"), 422);
});

test("of a unit also the posts that put right in its name are to be called, on the days of their role, and no inspector", async () => {
  const put: readonly (readonly [PersonaName, object])[] = [
    ["villageA1", { telephone: "000-0001", other: "cun@example.invalid" }],
    ["departmentA", { telephone: "000-0002" }],
    ["countyA", { telephone: "000-0003" }],
    ["thirdParty", { telephone: "000-0004" }],
  ];
  for (const [who, contact] of put)
    assert.equal((await command(who, "set-own-contact", contact)).status, 200, who);
  const contacts = async (who: PersonaName, query: string) => {
    const { status, body } = await site.read(who, `/contacts?${query}`);
    assert.equal(status, 200, who);
    return body.contacts as { post: string; as: string; role: string | null; telephone: string }[];
  };
  const own = "unit=village_a1&day=2019-05-01";
  for (const who of ["office", "countyA", "townA", "teamA"] as const) {
    const [holder, ...posts] = await contacts(who, own);
    assert.deepEqual([holder?.as, holder?.role], ["县领导分包", null], "as the policy calls it");
    assert.deepEqual(posts, [
      {
        post: PERSONAS.villageA1.post,
        as: "村（社区）",
        role: "village",
        telephone: "000-0001",
        other: "cun@example.invalid",
      },
      {
        post: PERSONAS.departmentA.post,
        as: "联点单位、职能部门",
        role: "linked_department",
        telephone: "000-0002",
        other: null,
      },
    ]);
  }
  const phones = async (query: string) => (await contacts("office", query)).map(({ telephone }) => telephone);
  assert.deepEqual(await phones("unit=county_a&day=2019-05-01"), ["000-0003"]);
  assert.deepEqual(await phones("unit=village_a1&day=2018-01-01"), []);
  await site.see(
    `insert into responsibility (campaign, id, unit, pos, kind, holder, account, valid, set_by, set_at)
     values ($1, $2, 'village_a1', 4000, 'main', 'post_village_a1', $3, '[2019-04-09,)', $4, now())`,
    [CAMPAIGN, randomUUID(), PERSONAS.villageA1.account, PERSONAS.office.account],
  );
  assert.deepEqual(
    (await phones(own)).filter((telephone) => telephone === "000-0001"),
    ["000-0001"],
    "named once, as the holder",
  );
});

test("posts are found within one's units, to be named as holders; no covert member is named to a county", async () => {
  const posts = async (who: PersonaName, query = "") => {
    const { status, body } = await site.read(who, `/posts?limit=200${query}`);
    return status === 200 ? (body.posts as { post: string }[]).map(({ post }) => post) : status;
  };
  const county = (await posts("countyA")) as string[];
  assert.ok(county.includes(PERSONAS.villageA1.post) && county.includes(PERSONAS.teamA.post));
  assert.ok(!county.includes(PERSONAS.countyB.post) && !county.includes(PERSONAS.covert.post));
  assert.ok(((await posts("office")) as string[]).includes(PERSONAS.covert.post));
  assert.deepEqual(await posts("office", `&search=${encodeURIComponent("水利")}`), [
    PERSONAS.departmentA.post,
  ]);
  for (const who of ["villageA1", "teamA", "auditor", "watch"] as const)
    assert.equal(await posts(who), 403, who);
  const first = (await site.read("office", "/posts?limit=2")).body;
  const second = (await site.read("office", `/posts?limit=2&cursor=${first.next}`)).body;
  assert.notDeepEqual(first.posts, second.posts);
});
