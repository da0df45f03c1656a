import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { PERSONAS, type PersonaName, TEAMS } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

const made = (team: string, more: object = {}) => ({
  team,
  code: `t_${team.slice(0, 8).replaceAll("-", "_")}`,
  pool: "district",
  name: "第一督查小组",
  kind: "area",
  ...more,
});
const member = (more: object) => ({ member: randomUUID(), role_name: "成员", ...more });

type Listed = {
  team: string;
  revision: number;
  units: { unit: string; first_day: string }[];
  members: { post: string | null; placeholder: string | null; headcount: number; is_head: boolean }[];
};
const teamOn = async (team: string, day: string) => {
  const { body } = await site.read("office", `/teams?day=${day}&limit=200`);
  return (body.teams as Listed[]).find((one) => one.team === team) as Listed;
};

test("teams are keyed by pool: the same code is free in another pool and taken in its own", async () => {
  const code = { code: "group_1" };
  const first = await site.command("office", "make-team", made(randomUUID(), code));
  assert.equal(first.status, 200, JSON.stringify(first.body));
  const other = await site.command("office", "make-team", made(randomUUID(), { ...code, pool: "county" }));
  assert.equal(other.status, 200);
  const again = await site.command("office", "make-team", made(randomUUID(), code));
  assert.deepEqual([again.status, again.body.code], [409, "id_taken"]);
});

test("a team is changed by whoever saw its last revision; null empties, what is not named stays", async () => {
  const team = randomUUID();
  await site.command("office", "make-team", made(team, { topic: "占道经营", lead_post: "组长" }));
  const change = { team, name: "占道经营组", lead_post: null };
  const blind = await site.command("office", "change-team", change);
  assert.equal(blind.status, 428);
  const done = await site.command("office", "change-team", change, { ifMatch: 1 });
  assert.deepEqual(done.body.result, { team, revision: 2 });
  const stale = await site.command("office", "change-team", change, { ifMatch: 1 });
  assert.deepEqual([stale.status, stale.body.code], [412, "revision_outdated"]);
  const [row] = await site.see("select name, topic, lead_post from team where id = $1", [team]);
  assert.deepEqual(row, { name: "占道经营组", topic: "占道经营", lead_post: null });
});

test("units are set from a day on, and what was covered before stays recorded", async () => {
  const team = randomUUID();
  await site.command("office", "make-team", made(team));
  const set = (units: string[], first_day: string, ifMatch: number) =>
    site.command("office", "set-team-units", { team, units, first_day }, { ifMatch });
  assert.equal((await set(["county_a", "county_b"], "2019-04-09", 1)).status, 200);
  assert.equal((await set(["county_b", "town_a"], "2019-05-10", 2)).status, 200);
  const unitsOn = async (day: string) => (await teamOn(team, day)).units.map(({ unit }) => unit);
  assert.deepEqual(await unitsOn("2019-05-09"), ["county_a", "county_b"]);
  assert.deepEqual(await unitsOn("2019-05-10"), ["town_a", "county_b"]);
  assert.equal((await teamOn(team, "2019-06-01")).units[1]?.first_day, "2019-04-09");
  const wrong = await set(["no_such", "county_a"], "2019-06-01", 3);
  assert.deepEqual([wrong.status, wrong.body.code], [409, "units_not_found"]);
  assert.match(String(wrong.body.detail), /no_such$/);
});

test("members are accounts or places to be filled, from a day on; an id stands for one membership", async () => {
  const team = randomUUID();
  await site.command("office", "make-team", made(team));
  const head = member({
    account: PERSONAS.teamA2.account,
    role_name: "组长",
    is_head: true,
    home_unit: "county_a",
  });
  const four = member({ placeholder: "城管监察支队指定4人", headcount: 4 });
  const set = (members: object[], first_day: string, ifMatch: number) =>
    site.command("office", "set-team-members", { team, members, first_day }, { ifMatch });
  const done = await set([head, four], "2019-04-09", 1);
  assert.equal(done.status, 200, JSON.stringify(done.body));
  assert.equal((await set([head], "2019-05-20", 2)).status, 200);
  const names = async (day: string) =>
    (await teamOn(team, day)).members.map(({ post, placeholder, headcount }) => [
      post ?? placeholder,
      headcount,
    ]);
  assert.deepEqual(await names("2019-05-19"), [
    ["第一督查小组组员", 1],
    ["城管监察支队指定4人", 4],
  ]);
  assert.deepEqual(await names("2019-05-20"), [["第一督查小组组员", 1]]);
  const changed = await set([{ ...head, role_name: "副组长" }], "2019-06-01", 3);
  assert.deepEqual([changed.status, changed.body.code], [409, "id_taken"]);
  const nobody = await set([member({ account: randomUUID() })], "2019-06-01", 3);
  assert.deepEqual([nobody.status, nobody.body.code], [409, "account_not_found"]);
  const both = await set([member({ account: PERSONAS.teamA.account, placeholder: "某人" })], "2019-06-01", 3);
  assert.deepEqual(
    (both.body.errors as { at: string }[]).map(({ at }) => at),
    ["members.0.account"],
  );
});

test("whom the covert team shares with a team that it checks is flagged on both sides and in the list", async () => {
  const set = (team: string, members: object[]) =>
    site.command("office", "set-team-members", { team, members, first_day: "2019-05-01" }, { ifMatch: 1 });
  const account = PERSONAS.teamB.account;
  const first = await set(TEAMS.covert.id, [member({ account, role_name: "组长", is_head: true })]);
  assert.deepEqual((first.body.result as { shared: unknown[] }).shared, []);
  const second = await set(TEAMS.team_b.id, [member({ account })]);
  const flag = {
    covert_team: TEAMS.covert.id,
    covert_name: "督查暗访组",
    team: TEAMS.team_b.id,
    team_name: "第二督查小组",
    pool: "county",
    post: "第二督查小组组长",
    covert_role: "组长",
    team_role: "成员",
    head: true,
  };
  assert.deepEqual((second.body.result as { shared: unknown[] }).shared, [flag]);
  const list = await site.read("watch", "/teams?day=2019-05-02");
  assert.deepEqual(list.body.shared, [flag]);
  const before = await site.read("watch", "/teams?day=2019-04-30");
  assert.deepEqual(before.body.shared, []);
});

test("teams are listed page by page, to those who may see them", async () => {
  const seen: string[] = [];
  let next: string | null = "";
  while (next !== null) {
    const answer = await site.read("office", `/teams?limit=2${next === "" ? "" : `&cursor=${next}`}`);
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    seen.push(...(answer.body.teams as Listed[]).map(({ team }) => team));
    next = answer.body.next as string | null;
  }
  assert.equal(new Set(seen).size, seen.length);
  assert.ok(seen.length > 4 && seen.includes(TEAMS.covert.id));
  assert.equal((await site.read("office", "/teams?cursor=x")).body.code, "cursor_wrong");
  for (const who of ["villageA1", "countyA", "thirdParty", "leaderA"] as const)
    assert.equal((await site.read(who, "/teams")).status, 403, who);
  const refused = await site.command("teamA", "make-team", made(randomUUID()));
  assert.equal(refused.status, 403);
});

test("of a covert team it is said what its empty lists are: hidden, but not from the office, nor its members from who watches the teams", async () => {
  const hidden = async (who: PersonaName, team: string = TEAMS.covert.id) => {
    const { body } = await site.read(who, "/teams?limit=200");
    const found = (body.teams as (Listed & { units_hidden: boolean; members_hidden: boolean })[]).find(
      (one) => one.team === team,
    );
    return [found?.units_hidden, found?.members_hidden, found?.units.length === 0];
  };
  assert.deepEqual(await hidden("office"), [false, false, false]);
  assert.deepEqual(await hidden("watch"), [true, false, true]);
  assert.deepEqual(await hidden("poolLead"), [true, true, true]);
  assert.deepEqual(await hidden("poolLead", TEAMS.team_a.id), [false, false, false]);
});
