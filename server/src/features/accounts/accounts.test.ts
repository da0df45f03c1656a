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
/** Everybody but the security administrator. */
const OTHERS = (Object.keys(PERSONAS) as PersonaName[]).filter((who) => who !== "security");

async function open(name: string, more: object = {}): Promise<string> {
  const account = randomUUID();
  const done = await command("security", "open-account", { account, name, post: `${name}职务`, ...more });
  assert.equal(done.status, 200, JSON.stringify(done.body));
  return account;
}

const grant = (account: string, more: object) => ({
  grant: randomUUID(),
  account,
  first_day: "2019-05-01",
  ...more,
});

test("an account is opened once a name, by the security administrator alone", async () => {
  const account = randomUUID();
  const body = {
    account,
    name: "county-a-2",
    post: "甲县行动办副主任",
    contact: { telephone: "0373-5551234" },
  };
  const id = randomUUID();
  assert.deepEqual((await command("security", "open-account", body, { id })).body.result, {
    account,
    revision: 1,
  });
  assert.equal((await command("security", "open-account", body, { id })).body.outcome, "already_done");
  const taken = await command("security", "open-account", { ...body, account: randomUUID() });
  assert.deepEqual([taken.status, taken.body.code], [409, "id_taken"]);
  const twice = await command("security", "open-account", { ...body, name: "another" });
  assert.deepEqual([twice.status, twice.body.code], [409, "id_taken"]);
  for (const who of OTHERS)
    assert.equal((await command(who, "open-account", { ...body, account: randomUUID() })).status, 403, who);
  const bad = await command("security", "open-account", {
    account,
    name: "A b",
    post: "",
    contact: { telephone: "x" },
  });
  assert.deepEqual((bad.body.errors as { at: string }[]).map(({ at }) => at).sort(), [
    "contact.telephone",
    "name",
    "post",
  ]);
});

test("the trail keeps neither name nor telephone, only salted digests; the values can be erased", async () => {
  const account = await open("trail-1", {
    contact: { telephone: "13700000000", other: "x@example.invalid" },
  });
  const events = await site.see<{ kind: string; change: object }>(
    "select kind, change from event where subject = $1 order by id",
    [account],
  );
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ["account.opened", "account.contact-set"],
  );
  assert.doesNotMatch(JSON.stringify(events), /trail-1"|13700000000|example\.invalid/);
  const values = await site.see<{ value: string }>(
    "select p.value from event_personal p join event e on e.id = p.event_id where e.subject = $1 order by p.value",
    [account],
  );
  assert.deepEqual(
    values.map(({ value }) => value),
    ["13700000000", "trail-1", "x@example.invalid"],
  );
});

test("an account is changed by whoever saw its last revision", async () => {
  const account = await open("change-1");
  const post = "甲县行动办联络员";
  const done = await command("security", "change-account", { account, post }, { ifMatch: 1 });
  assert.deepEqual(done.body.result, { account, revision: 2 });
  assert.equal((await command("security", "change-account", { account, post }, { ifMatch: 1 })).status, 412);
  assert.equal((await command("security", "change-account", { account, post })).status, 428);
  const taken = await command("security", "change-account", { account, name: "office" }, { ifMatch: 2 });
  assert.equal(taken.body.code, "id_taken");
  const none = await command("security", "change-account", { account: randomUUID() }, { ifMatch: 1 });
  assert.equal(none.status, 404);
  assert.equal((await command("system", "change-account", { account, post }, { ifMatch: 2 })).status, 403);
  const row = (await read("security", `/accounts/${account}`)).body;
  assert.deepEqual([row.post, row.name, row.revision], [post, "change-1", 2]);
});

test("a disabled account loses its sessions at once and its rights; enabling gives back what it had", async () => {
  const { account } = PERSONAS.villageB;
  await site.see(
    `insert into session (id, digest, account, kind, device, created_at, used_at)
     values ($1, '\\x01', $2, 'phone', '手机', now(), now())`,
    [randomUUID(), account],
  );
  const why = { account, reason: "调离" };
  for (const who of OTHERS) assert.equal((await command(who, "disable-account", why)).status, 403, who);
  assert.deepEqual((await command("security", "disable-account", why)).body.result, {
    account,
    disabled: true,
  });
  assert.deepEqual(await site.see("select from session where account = $1", [account]), []);
  assert.equal((await site.read("villageB", "")).status, 404);
  const again = await command("security", "disable-account", why);
  assert.equal(again.status, 200);
  const kinds = await site.see<{ kind: string }>("select kind from event where subject = $1", [account]);
  assert.deepEqual(kinds, [{ kind: "account.disabled" }]);
  const refused = await command(
    "security",
    "grant-role",
    grant(account, { role: "village", campaign: CAMPAIGN, unit: "village_b" }),
  );
  assert.equal(refused.body.code, "account_closed");
  assert.equal((await command("security", "enable-account", why)).status, 200);
  assert.equal((await site.read("villageB", "")).status, 200);
  const own = await command("security", "disable-account", {
    account: PERSONAS.security.account,
    reason: "x",
  });
  assert.deepEqual([own.status, own.body.code], [403, "account_own"]);
  assert.equal(
    (await command("security", "disable-account", { account: randomUUID(), reason: "x" })).status,
    404,
  );
});

test("a role is granted for days and units, and ends when it is revoked", async () => {
  const account = await open("grant-1");
  const wanted = grant(account, { role: "town_office", campaign: CAMPAIGN, unit: "town_c" });
  for (const who of OTHERS) assert.equal((await command(who, "grant-role", wanted)).status, 403, who);
  assert.deepEqual((await command("security", "grant-role", wanted)).body.result, {
    grant: wanted.grant,
    account,
  });
  const asNew = { authorization: `Bearer ${account}` };
  const see = async () =>
    (await site.app.inject({ url: `/api/campaigns/${CAMPAIGN}`, headers: asNew })).statusCode;
  assert.equal(await see(), 200);
  const row = (await read("security", `/accounts/${account}`)).body;
  assert.equal((row.grants as { unit: string }[])[0]?.unit, "town_c");
  assert.equal(
    (await command("office", "revoke-grant", { grant: wanted.grant, reason: "调整" })).status,
    403,
  );
  assert.equal(
    (await command("security", "revoke-grant", { grant: wanted.grant, reason: "调整" })).status,
    200,
  );
  assert.equal(await see(), 404);
  const again = await command("security", "revoke-grant", { grant: wanted.grant, reason: "调整" });
  assert.equal(again.body.code, "grant_over");
  assert.equal((await command("security", "revoke-grant", { grant: randomUUID(), reason: "x" })).status, 404);
});

test("nobody grants to themselves, or takes back the own role", async () => {
  const own = PERSONAS.security.account;
  const refused = await command("security", "grant-role", grant(own, { role: "security_admin" }));
  assert.deepEqual([refused.status, refused.body.code], [403, "account_own"]);
  const [held] = await site.see<{ id: string }>("select id from role_grant where account = $1", [own]);
  const back = await command("security", "revoke-grant", { grant: held?.id, reason: "x" });
  assert.equal(back.body.code, "account_own");
});

test("the three administrators are apart from each other and from the work, and an auditor comes for a time", async () => {
  const account = await open("apart-1");
  const give = async (more: object) => (await command("security", "grant-role", grant(account, more))).body;
  assert.equal((await give({ role: "system_admin" })).outcome, "done");
  assert.equal((await give({ role: "audit_admin" })).code, "grant_apart");
  assert.equal((await give({ role: "village", campaign: CAMPAIGN, unit: "village_c" })).code, "grant_apart");
  const later = { role: "village", campaign: CAMPAIGN, unit: "village_c", last_day: "2019-05-31" };
  const other = await open("apart-2");
  assert.equal((await command("security", "grant-role", grant(other, later))).status, 200);
  const from = grant(other, { role: "audit_admin", first_day: "2019-05-31" });
  assert.equal((await command("security", "grant-role", from)).body.code, "grant_apart");
  const after = grant(other, { role: "audit_admin", first_day: "2019-06-01" });
  assert.equal((await command("security", "grant-role", after)).status, 200);
  const auditor = { role: "visiting_auditor", campaign: CAMPAIGN, unit: "city" };
  const third = await open("apart-3");
  const open_ended = await command("security", "grant-role", grant(third, auditor));
  assert.equal(open_ended.body.code, "grant_last_day_missing");
  const timed = await command("security", "grant-role", grant(third, { ...auditor, last_day: "2019-06-30" }));
  assert.equal(timed.status, 200);
});

test("two grants at the same moment do not pass each other by", async () => {
  const account = await open("race-1");
  const answers = await Promise.all(
    ["system_admin", "audit_admin", "security_admin"].map((role) =>
      command("security", "grant-role", grant(account, { role })),
    ),
  );
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409]);
});

test("a grant names what exists: campaign, a unit inside it, a pool, a team of its kind", async () => {
  const account = await open("place-1");
  const give = async (more: object) => {
    const { status, body } = await command("security", "grant-role", grant(account, more));
    return status === 200 ? "done" : body.code;
  };
  const at = { campaign: CAMPAIGN };
  assert.equal(await give({ role: "village", ...at }), "grant_reach_wrong");
  assert.equal(await give({ role: "village", unit: "village_c" }), "grant_reach_wrong");
  assert.equal(await give({ role: "village", ...at, unit: "no_such" }), "not_found");
  assert.equal(await give({ role: "village", campaign: randomUUID(), unit: "village_c" }), "not_found");
  assert.equal(await give({ role: "pool_lead", ...at, pool: "no_such" }), "not_found");
  assert.equal(await give({ role: "team_member", ...at, team: TEAMS.covert.id }), "grant_reach_wrong");
  assert.equal(await give({ role: "covert_member", ...at, team: TEAMS.team_a.id }), "grant_reach_wrong");
  assert.equal(await give({ role: "team_member", ...at, team: randomUUID() }), "not_found");
  assert.equal(await give({ role: "team_member", ...at, team: TEAMS.team_a.id }), "done");
  assert.equal(await give({ role: "campaign_office", unit: "city" }), "done");
});

test("accounts are listed by name, page by page, and found by their post; nothing says when they were used", async () => {
  const seen: Record<string, unknown>[] = [];
  let cursor = "";
  for (let pages = 0; pages < 50; pages += 1) {
    const { body } = await read("security", `/accounts?limit=9${cursor && `&cursor=${cursor}`}`);
    seen.push(...(body.accounts as Record<string, unknown>[]));
    if (body.next === null) break;
    cursor = String(body.next);
  }
  const [all] = await site.see<{ n: number }>("select count(*)::int as n from account");
  assert.equal(seen.length, all?.n);
  assert.deepEqual(
    seen.map(({ name }) => name),
    seen.map(({ name }) => String(name)).sort(),
  );
  assert.deepEqual(Object.keys(seen[0] ?? {}).sort(), [
    "account",
    "disabled",
    "language",
    "name",
    "post",
    "revision",
    "roles",
  ]);
  const found = await read("security", `/accounts?search=${encodeURIComponent("管区")}`);
  assert.deepEqual(
    (found.body.accounts as { post: string }[]).map(({ post }) => post),
    ["甲镇第一管区"],
  );
  const auditors = await read("security", "/accounts?role=audit_admin&state=open");
  assert.ok((auditors.body.accounts as { name: string }[]).some(({ name }) => name === "audit"));
  for (const who of OTHERS) assert.equal((await read(who, "/accounts")).status, 403, who);
  for (const who of OTHERS)
    assert.equal((await read(who, `/accounts/${PERSONAS.office.account}`)).status, 403, who);
  assert.equal((await read("security", `/accounts/${randomUUID()}`)).status, 404);
  assert.equal((await read("security", "/accounts?cursor=x")).body.code, "cursor_wrong");
});

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
