import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { CAMPAIGN, PERSONAS, type PersonaName } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

type Row = Record<string, unknown>;

const held = (more: object = {}) => ({
  responsibility: randomUUID(),
  unit: "town_a",
  kind: "contracted",
  holder: "post_county_a_leader",
  post: "甲县副县长",
  body: "甲县人民政府",
  first_day: "2019-04-09",
  ...more,
});

async function set(who: PersonaName, more: object = {}) {
  const body = held(more);
  const done = await site.command(who, "set-responsibility", body);
  assert.equal(done.status, 200, JSON.stringify(done.body));
  return body.responsibility;
}

const WRITERS: readonly PersonaName[] = ["office", "officeDeputy", "countyA", "countyB", "townA"];
const outsiders = (Object.keys(PERSONAS) as PersonaName[]).filter((who) => !WRITERS.includes(who));

test("a responsibility is recorded once, by those who keep them, within their units", async () => {
  const body = held({ unit: "village_a2", kind: "main_leader", holder: "post_a2" });
  const id = randomUUID();
  const done = await site.command("countyA", "set-responsibility", body, { id });
  assert.deepEqual(done.body.result, { responsibility: body.responsibility, revision: 1, ended: [] });
  assert.equal(
    (await site.command("countyA", "set-responsibility", body, { id })).body.outcome,
    "already_done",
  );
  const again = await site.command("countyA", "set-responsibility", { ...body, holder: "post_other" });
  assert.deepEqual([again.status, again.body.code], [409, "id_taken"]);
  for (const who of outsiders)
    assert.ok([403, 404].includes((await site.command(who, "set-responsibility", held())).status), who);
  const foreign = await site.command("countyB", "set-responsibility", held());
  const missing = await site.command("countyB", "set-responsibility", held({ unit: "no_such" }));
  assert.deepEqual([foreign.status, foreign.body], [404, missing.body]);
  const [event] = await site.see<{ kind: string; unit: string }>(
    "select kind, unit from event where subject = $1",
    [body.responsibility],
  );
  assert.deepEqual(event, { kind: "responsibility.set", unit: "village_a2" });
});

test("what the policy does not know is refused with what it knows: kind, unit, days, account", async () => {
  const refused = async (more: object) =>
    (await site.command("office", "set-responsibility", held(more))).body.code;
  const unknown = await site.command("office", "set-responsibility", held({ kind: "godfather" }));
  assert.equal(unknown.body.code, "responsibility_kind_unknown");
  assert.match(String(unknown.body.detail), /县领导分包（contracted）/);
  assert.equal(await refused({ unit: "village_a1" }), "responsibility_unit_wrong");
  assert.equal(await refused({ last_day: "2019-04-01" }), "body_wrong");
  assert.equal(await refused({ first_day: undefined, last_day: "2019-04-01" }), "responsibility_days_wrong");
  assert.equal(await refused({ account: randomUUID() }), "account_not_found");
  assert.equal(await refused({ office: "no_such" }), "not_found");
  const bad = await site.command(
    "office",
    "set-responsibility",
    held({ holder: "a b", kind: "X", last_day: "2019-04-01" }),
  );
  const places = (bad.body.errors as { at: string }[]).map(({ at }) => at).sort();
  assert.deepEqual(places, ["holder", "kind", "last_day"]);
});

test("a town's leader changes: each day has the holder that it had (A10)", async () => {
  const first = await set("countyA", { unit: "town_c", holder: "post_old", first_day: "2019-04-09" });
  const next = held({ unit: "town_c", holder: "post_new", first_day: "2019-05-10", replaces: true });
  const done = await site.command("countyA", "set-responsibility", next);
  assert.deepEqual((done.body.result as Row).ended, [first]);
  const on = async (day: string) => {
    const { body } = await site.read("villageA1", `/units/town_c/responsibilities?day=${day}`);
    return body.code ?? (body.holders as Row[]).map(({ holder }) => holder);
  };
  assert.equal(await on("2019-05-09"), "not_found");
  const held_on = async (day: string) =>
    (
      (await site.read("countyA", `/units/town_c/responsibilities?day=${day}&kind=contracted`)).body
        .holders as Row[]
    ).map(({ holder, last_day }) => [holder, last_day]);
  assert.deepEqual(await held_on("2019-05-09"), [["post_old", "2019-05-09"]]);
  assert.deepEqual(await held_on("2019-05-10"), [["post_new", null]]);
  const { history } = (await site.read("countyA", "/units/town_c/responsibilities")).body as {
    history: Row[];
  };
  assert.deepEqual(
    history.map(({ holder }) => holder),
    ["post_new", "post_old"],
  );
});

test("the same holder is not recorded twice for the same days; ending keeps the past", async () => {
  const responsibility = await set("townA", {
    unit: "village_a1",
    kind: "village_contact",
    holder: "post_contact",
  });
  const twice = await site.command(
    "townA",
    "set-responsibility",
    held({ unit: "village_a1", kind: "village_contact", holder: "post_contact", first_day: "2019-05-01" }),
  );
  assert.equal(twice.body.code, "responsibility_held");
  const end = { responsibility, last_day: "2019-05-20", reason: "调整" };
  assert.equal((await site.command("townA", "end-responsibility", end)).status, 428);
  assert.equal((await site.command("countyB", "end-responsibility", end, { ifMatch: 1 })).status, 404);
  const early = { ...end, last_day: "2019-04-01" };
  assert.equal(
    (await site.command("townA", "end-responsibility", early, { ifMatch: 1 })).body.code,
    "responsibility_days_wrong",
  );
  const done = await site.command("townA", "end-responsibility", end, { ifMatch: 1 });
  assert.deepEqual(done.body.result, { responsibility, revision: 2 });
  assert.equal((await site.command("townA", "end-responsibility", end, { ifMatch: 1 })).status, 412);
  site.setNow(new Date("2019-05-21T10:00:00+08:00"));
  const over = await site.command(
    "townA",
    "end-responsibility",
    { ...end, last_day: "2019-05-30" },
    { ifMatch: 2 },
  );
  assert.equal(over.body.code, "responsibility_over");
  site.setNow(new Date("2019-05-16T10:00:00+08:00"));
  const [row] = await site.see<{ valid: string }>("select valid::text from responsibility where id = $1", [
    responsibility,
  ]);
  assert.equal(row?.valid, "[2019-04-09,2019-05-21)");
});

test("what was recorded wrongly is withdrawn: no day has it, and the trail says what it was", async () => {
  const responsibility = await set("office", { unit: "county_b", kind: "main_leader", holder: "post_wrong" });
  const why = { responsibility, reason: "登记到了别的县" };
  assert.equal((await site.command("countyA", "withdraw-responsibility", why, { ifMatch: 1 })).status, 404);
  assert.equal((await site.command("office", "withdraw-responsibility", why, { ifMatch: 1 })).status, 200);
  assert.equal((await site.command("office", "withdraw-responsibility", why, { ifMatch: 2 })).status, 404);
  const { holders, history } = (await site.read("office", "/units/county_b/responsibilities")).body as Record<
    string,
    Row[]
  >;
  assert.deepEqual([holders, history], [[], []]);
  const [event] = await site.see<{ change: Row }>(
    "select change from event where subject = $1 and kind = 'responsibility.withdrawn'",
    [responsibility],
  );
  assert.deepEqual([event?.change.holder, event?.change.reason], ["post_wrong", "登记到了别的县"]);
});

test("a role held over one's responsibilities reaches the units that they name, on the days that they name", async () => {
  const account = randomUUID();
  await site.see("insert into account (id, name, post) values ($1, 'by-responsibility', '县直单位联络员')", [
    account,
  ]);
  await site.see(
    `insert into role_grant (id, account, role, campaign, reach, first_day)
     values ($1, $2, 'linked_department', $3, 'responsibilities', '2019-04-09')`,
    [randomUUID(), account, CAMPAIGN],
  );
  const sees = async (unit: string) =>
    (
      await site.app.inject({
        url: `/api/campaigns/${CAMPAIGN}/units/${unit}/responsibilities`,
        headers: { authorization: `Bearer ${account}` },
      })
    ).statusCode;
  assert.equal(await sees("village_c"), 404);
  const link = { unit: "village_c", kind: "linked", holder: "unit_water", account };
  await set("countyA", { ...link, first_day: "2019-05-16", last_day: "2019-05-31" });
  assert.equal(await sees("village_c"), 200);
  assert.equal(await sees("village_a1"), 404);
  site.setNow(new Date("2019-06-01T10:00:00+08:00"));
  assert.equal(await sees("village_c"), 404);
  site.setNow(new Date("2019-05-16T10:00:00+08:00"));
});
