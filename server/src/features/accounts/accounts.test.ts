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

test("one's own account says what it may do on the site; what it may do in a campaign is said there", async () => {
  const verbs = async (who: PersonaName) => (await read(who, "/account")).body.verbs as string[];
  assert.deepEqual(await verbs("villageA1"), ["account.own", "complaint.make"]);
  const security = ["unit.read", "account.read", "account.write", "account.own", "complaint.make"];
  assert.deepEqual(await verbs("security"), [...security, "personal.erase", "security.read"]);
  assert.ok((await verbs("founder")).includes("campaign.write"));
});
