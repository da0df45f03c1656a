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
