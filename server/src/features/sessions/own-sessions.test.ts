import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { PERSONAS } from "../../testing/personas.ts";
import { followSessionNotices } from "./follow-session-notices.ts";
import { openSessions } from "./open-sessions.ts";
import { bearer, type Door, makeDoor, PASSWORD } from "./testing/make-door.ts";

let door: Door;
before(async () => {
  door = await makeDoor();
});
after(() => door.close());

const list = async (token: string) =>
  (await door.ask("GET", "/api/sessions", undefined, bearer(token))).body.sessions;
const statusOf = async (token: string) =>
  (await door.ask("GET", "/api/sessions", undefined, bearer(token))).status;
/** Past the cache's five seconds. */
const passCache = () => door.pass(5);

test("one's own sessions: device, times and which is this one; nothing of others, and no address", async () => {
  const [mine, other] = [await door.enter("office"), await door.enter("office")];
  await door.enter("countyA");
  const sessions = await list(mine);
  assert.equal(sessions.length, 2);
  assert.deepEqual(Object.keys(sessions[0]).sort(), [
    "created_at",
    "device",
    "id",
    "is_this",
    "kind",
    "used_at",
  ]);
  assert.equal(sessions.filter((one: { is_this: boolean }) => one.is_this).length, 1);
  assert.notEqual(
    sessions.find((one: { is_this: boolean }) => one.is_this).id,
    (await list(other)).find((one: { is_this: boolean }) => one.is_this).id,
  );
  const [row] = await door.site.see<{ text: string }>("select session::text as text from session limit 1");
  assert.doesNotMatch(row!.text, /127\.0\.0\.1/);
});

test("one of them, all others, or this one ends; somebody else's cannot be ended", async () => {
  const entered: string[] = [];
  for (let i = 0; i < 3; i++) {
    entered.push(await door.enter("teamA"));
    door.pass(1);
  }
  const [mine, second, third] = entered as [string, string, string];
  const stranger = await door.enter("teamA2");
  const [, middle] = await list(mine);
  const end = (token: string, id: string) =>
    door.ask("DELETE", `/api/sessions/${id}`, undefined, bearer(token));
  const theirs = (await list(stranger))[0].id;
  assert.equal((await end(mine, theirs)).status, 404);
  assert.equal((await end(mine, "no-uuid")).status, 422);
  passCache();
  assert.equal(await statusOf(stranger), 200);
  assert.equal((await end(mine, middle.id)).status, 204);
  assert.equal((await end(mine, middle.id)).status, 404);
  passCache();
  assert.deepEqual([await statusOf(mine), await statusOf(second), await statusOf(third)], [200, 401, 200]);
  const here = await door.enter("teamA");
  assert.deepEqual((await door.ask("DELETE", "/api/sessions", undefined, bearer(here))).body, { ended: 2 });
  passCache();
  for (const token of [mine, second, third]) assert.equal(await statusOf(token), 401);
  assert.equal((await door.ask("POST", "/api/sign-out", undefined, bearer(here))).status, 204);
  passCache();
  assert.equal(await statusOf(here), 401);
  assert.deepEqual(
    await door.site.see("select 1 from session where account = $1", [PERSONAS.teamA.account]),
    [],
  );
});

test("without a session every one of these is refused", async () => {
  for (const [method, url] of [
    ["GET", "/api/sessions"],
    ["DELETE", "/api/sessions"],
    ["DELETE", `/api/sessions/${PERSONAS.office.account}`],
    ["POST", "/api/sign-out"],
    ["PUT", "/api/password"],
    ["POST", "/api/second-factor"],
    ["POST", "/api/second-factor/finish"],
    ["POST", "/api/second-factor/drop"],
    ["POST", `/api/accounts/${PERSONAS.office.account}/initial-password`],
  ] as const)
    assert.equal(
      (await door.ask(method, url, method === "GET" ? undefined : {})).status,
      401,
      `${method} ${url}`,
    );
});

test("a session ends when it is not used, and stays while it is", async () => {
  const { cookies } = await door.ask("POST", "/api/sign-in", { name: "towna", password: PASSWORD });
  const token = cookies["__Host-session"]!;
  for (let i = 0; i < 3; i++) {
    door.pass(29 * 60);
    assert.equal(await statusOf(token), 200);
  }
  door.pass(30 * 60);
  assert.equal(await statusOf(token), 401);
});

test("a phone's session ends after thirty days however busy it is", async () => {
  const token = await door.enter("villageA1");
  for (let day = 0; day < 15; day++) {
    assert.equal(await statusOf(token), 200, `day ${day * 2}`);
    door.pass(2 * 86_400);
  }
  assert.equal(await statusOf(token), 401);
});

test("a change of the password ends the account's other sessions and no one else's", async () => {
  await door.giveTo("discipline", PASSWORD);
  await door.giveTo("auditor", PASSWORD);
  const [here, elsewhere] = [await door.enter("discipline"), await door.enter("discipline")];
  const stranger = await door.enter("auditor");
  const change = (old: string, password: string) =>
    door.ask("PUT", "/api/password", { old, password }, bearer(here));
  assert.equal((await change("wrong", "mv7-pqzr-31")).status, 401);
  assert.equal((await change(PASSWORD, "short")).status, 422);
  assert.equal((await change(PASSWORD, "mv7-pqzr-31")).status, 204);
  passCache();
  assert.deepEqual(
    [await statusOf(here), await statusOf(elsewhere), await statusOf(stranger)],
    [200, 401, 200],
  );
  const trail = await door.site.see("select kind, account::text from event where subject = $1", [
    PERSONAS.discipline.account,
  ]);
  assert.deepEqual(trail, [{ kind: "account.password-changed", account: PERSONAS.discipline.account }]);
});

test("only the security administrator gives initial passwords; its owner's sessions end and it must be changed", async () => {
  await door.giveTo("security", PASSWORD);
  await door.giveTo("guanquA", PASSWORD);
  const held = await door.enter("guanquA");
  const url = `/api/accounts/${PERSONAS.guanquA.account}/initial-password`;
  for (const name of ["office", "system", "audit", "nobody", "guanquA"] as const) {
    await door.giveTo(name, PASSWORD);
    const refused = await door.ask("POST", url, {}, bearer(await door.enter(name)));
    assert.equal(refused.status, 404, name);
  }
  const keeper = bearer(await door.enter("security"));
  const { status, body } = await door.ask("POST", url, {}, keeper);
  assert.equal(status, 200);
  assert.match(body.password, /^[a-z2-9]{7}-[a-z2-9]{7}$/);
  passCache();
  assert.equal(await statusOf(held), 401);
  const first = await door.ask("POST", "/api/sign-in", { name: "guanqua", password: body.password });
  assert.equal(first.body.next, "new_password");
  const nowhere = "/api/accounts/00000000-0000-4000-8000-00000000ffff/initial-password";
  assert.equal((await door.ask("POST", nowhere, {}, keeper)).status, 404);
});

test("other processes hear of ended sessions and changed rights, and look again after a lost connection", async () => {
  const clock = () => new Date(door.now());
  const far = openSessions(door.site.parts.database, door.site.parts.clock, clock);
  const errors: Error[] = [];
  const following = await followSessionNotices(door.site.database.urls.app, far, (error) =>
    errors.push(error),
  );
  const until = async (isSo: () => Promise<boolean>, what: string) => {
    for (let i = 0; i < 100; i++) {
      if (await isSo()) return;
      await sleep(50);
    }
    assert.fail(what);
  };
  await door.giveTo("thirdParty", PASSWORD);
  try {
    // The clock stands still, so that only a notice can make the far process look again.
    const token = await door.enter("thirdParty");
    assert.equal((await far.actorOf(token))?.grants.length, 1);
    await door.site.see("update role_grant set revoked_at = now() where account = $1", [
      PERSONAS.thirdParty.account,
    ]);
    await until(async () => (await far.actorOf(token))?.grants.length === 0, "rights changed");
    await door.ask("POST", "/api/sign-out", undefined, bearer(token));
    await until(async () => (await far.actorOf(token)) === undefined, "session ended");

    const next = await door.enter("thirdParty");
    assert.ok(await far.actorOf(next));
    await door.site.see(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'session-notices' and datname = current_database()",
    );
    await door.site.see("update account set disabled_at = now() where id = $1", [
      PERSONAS.thirdParty.account,
    ]);
    await until(async () => (await far.actorOf(next)) === undefined, "seen after the connection is back");
    assert.ok(errors.length > 0);
  } finally {
    await following.stop();
  }
});

test("who holds no token, a malformed one or one that was never given is nobody", async () => {
  for (const token of ["", "x".repeat(43), "A".repeat(42), PERSONAS.office.account])
    assert.equal(await door.sessions.actorOf(token), undefined);
});
