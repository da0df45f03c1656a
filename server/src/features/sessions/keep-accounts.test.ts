import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import pg from "pg";
import { connect } from "../../platform/database/connect.ts";
import type { JobContext } from "../../platform/jobs/task.ts";
import { transact } from "../../platform/jobs/transact.ts";
import { PERSONAS, type PersonaName } from "../../testing/personas.ts";
import { ATTEMPTS_KEPT_DAYS, forgetSignIns } from "./forget-sign-ins.ts";
import { bearer, codeOf, type Door, makeDoor, PASSWORD } from "./testing/make-door.ts";

let door: Door;
before(async () => {
  door = await makeDoor();
});
after(() => door.close());

const command = async (who: PersonaName, name: string, body: object, id = randomUUID()) =>
  door.ask("POST", `/api/commands/${name}`, { id, body }, bearer(await tokenOf(who)));
const read = async (who: PersonaName, path: string) =>
  door.ask("GET", `/api${path}`, undefined, bearer(await tokenOf(who)));

const tokens = new Map<PersonaName, string>();
async function tokenOf(who: PersonaName): Promise<string> {
  const held = tokens.get(who);
  if (held !== undefined && (await door.sessions.actorOf(held))) return held;
  const token = await door.enter(who);
  tokens.set(who, token);
  return token;
}

const signIn = (name: string, password: string) => door.ask("POST", "/api/sign-in", { name, password });
const village = PERSONAS.villageA1.account;

test("the security administrator unlocks an account; that is written down, and nobody else may", async () => {
  assert.deepEqual((await command("security", "unlock-sign-in", { account: village })).body.result, {
    unlocked: false,
  });
  for (let i = 0; i < 5; i++) {
    await signIn("villagea1", "wrong");
    door.pass(30);
  }
  assert.equal((await signIn("villagea1", PASSWORD)).body.code, "sign_in_locked");
  for (const who of ["office", "system", "audit", "villageB"] as const)
    assert.equal((await command(who, "unlock-sign-in", { account: village })).status, 403, who);
  assert.equal((await signIn("villagea1", PASSWORD)).body.code, "sign_in_locked");
  const id = randomUUID();
  const done = await command("security", "unlock-sign-in", { account: village }, id);
  assert.deepEqual(done.body.result, { unlocked: true });
  assert.equal((await signIn("villagea1", PASSWORD)).status, 200);
  assert.equal(
    (await command("security", "unlock-sign-in", { account: village }, id)).body.outcome,
    "already_done",
  );
  const [event] = await door.site.see<{ account: string }>("select account from event where command = $1", [
    id,
  ]);
  assert.equal(event?.account, PERSONAS.security.account);
});

test("a lost telephone: the second factor is reset, sessions end, unfinished sign-ins too", async () => {
  const token = await door.enter("departmentA");
  const post = (url: string, payload: object) => door.ask("POST", url, payload, bearer(token));
  const offered = (await post("/api/second-factor", { password: PASSWORD })).body;
  await post("/api/second-factor/finish", {
    ticket: offered.ticket,
    code: codeOf(offered.secret, door.now()),
  });
  door.pass(60);
  const { ticket } = (await signIn("departmenta", PASSWORD)).body;
  const account = PERSONAS.departmentA.account;
  assert.equal((await command("system", "reset-second-factor", { account })).status, 403);
  assert.deepEqual((await command("security", "reset-second-factor", { account })).body.result, {
    reset: true,
  });
  assert.deepEqual((await command("security", "reset-second-factor", { account })).body.result, {
    reset: false,
  });
  door.pass(5);
  assert.equal((await post("/api/second-factor", { password: PASSWORD })).status, 401);
  const code = codeOf(offered.secret, door.now());
  assert.equal(
    (await door.ask("POST", "/api/sign-in/second-factor", { ticket, code })).body.code,
    "sign_in_over",
  );
  assert.equal((await signIn("departmenta", PASSWORD)).body.next, "session");
});

test("all sessions of an account end, and how many there were is not said", async () => {
  const [one, two] = [await door.enter("leaderA"), await door.enter("leaderA")];
  const { body } = await command("security", "end-sessions", { account: PERSONAS.leaderA.account });
  assert.deepEqual(body.result, { account: PERSONAS.leaderA.account });
  door.pass(5);
  for (const token of [one, two]) assert.equal(await door.sessions.actorOf(token), undefined);
  assert.equal((await command("security", "end-sessions", { account: randomUUID() })).status, 404);
  assert.equal((await command("audit", "end-sessions", { account: PERSONAS.leaderA.account })).status, 403);
});

test("identities of a provider are linked once, listed and unlinked", async () => {
  const link = { provider: "city", subject: "person-1", account: village };
  assert.equal((await command("office", "link-provider", link)).status, 403);
  assert.deepEqual((await command("security", "link-provider", link)).body.result, link);
  const other = { ...link, account: PERSONAS.villageB.account };
  assert.equal((await command("security", "link-provider", other)).body.code, "id_taken");
  assert.equal((await command("security", "link-provider", { ...link, account: randomUUID() })).status, 404);
  assert.equal((await command("security", "link-provider", { ...link, provider: "City 1" })).status, 422);
  const listed = (await read("security", `/accounts/${village}/provider-links`)).body.links;
  assert.deepEqual(
    listed.map(({ provider, subject }: Record<string, string>) => [provider, subject]),
    [["city", "person-1"]],
  );
  assert.equal((await read("audit", `/accounts/${village}/provider-links`)).status, 403);
  const gone = { provider: "city", subject: "person-1" };
  assert.deepEqual((await command("security", "unlink-provider", gone)).body.result, { account: village });
  assert.equal((await command("security", "unlink-provider", gone)).status, 404);
  assert.deepEqual((await read("security", `/accounts/${village}/provider-links`)).body, { links: [] });
});

test("the log of attempts is for the security and the audit administrator, page by page, the newest first", async () => {
  await signIn("no-such-account", "wrong");
  for (const who of ["office", "system", "watch", "auditor", "discipline"] as const)
    assert.equal((await read(who, "/sign-in-attempts")).status, 403, who);
  await tokenOf("audit");
  const [{ count }] = (await door.site.see("select count(*)::int as count from sign_in_attempt")) as [
    { count: number },
  ];
  const seen: { at: string; post: string | null; outcome: string; address: string | null }[] = [];
  let cursor: string | null = "";
  for (let pages = 0; cursor !== null && pages < 50; pages++) {
    const { body } = await read("audit", `/sign-in-attempts?limit=7${cursor && `&cursor=${cursor}`}`);
    seen.push(...body.attempts);
    cursor = body.cursor;
  }
  assert.equal(seen.length, count);
  const unknown = seen.find(({ post }) => post === null);
  assert.deepEqual([unknown?.outcome, unknown?.address], ["failed", "127.0.0.1"]);
  assert.ok(seen.some(({ post, outcome }) => post === PERSONAS.villageA1.post && outcome === "failed"));
  assert.equal((await read("audit", "/sign-in-attempts?cursor=x")).status, 422);
  assert.equal((await read("audit", `/sign-in-attempts?account=${village}`)).status, 422);
});

test("the application's role reads no password, no token and no other's session, whatever it sets as context", async () => {
  await door.enter("countyA");
  const app = new pg.Client(door.site.database.urls.app);
  await app.connect();
  const rows = async (sql: string) => (await app.query(sql)).rows;
  const denied = (sql: string) => assert.rejects(app.query(sql), { code: "42501" }, sql);
  try {
    for (const table of ["credential", "totp", "recovery_code", "oidc_link", "session", "sign_in_attempt"])
      assert.deepEqual(await rows(`select 1 from ${table}`), [], table);
    await app.query(
      "select set_config('app.account', $1, false), set_config('app.verbs', 'account.write,account.read', false)",
      [PERSONAS.security.account],
    );
    await denied("select password_hash from credential");
    await denied("select digest from session");
    await denied("select erase_attempts(400)");
    await denied("update session set used_at = now()");
    await denied("insert into sign_in_attempt (at, step) values (now(), 'unlock')");
    assert.deepEqual(await rows(`select 1 from session where account = '${PERSONAS.countyA.account}'`), []);
    assert.deepEqual(await rows("select 1 from sign_in_attempt"), []);
    await app.query("select set_config('app.account', $1, false), set_config('app.verbs', '', false)", [
      village,
    ]);
    await denied(`select end_sessions_of('${PERSONAS.countyA.account}', null)`);
    await denied(`select unlock_sign_in('${village}')`);
    assert.deepEqual(await rows(`select 1 from credential where account <> '${village}'`), []);
    assert.equal((await rows("select account from credential")).length, 1);
  } finally {
    await app.end();
  }
});

test("old attempts and dead sessions are erased by the jobs' role; younger than six months never", async () => {
  await door.enter("villageA1");
  const jobs = connect(door.site.database.urls.jobs, { name: "test jobs", max: 1 });
  try {
    for (const [odd, days] of [
      [0, ATTEMPTS_KEPT_DAYS + 1],
      [1, ATTEMPTS_KEPT_DAYS - 1],
    ])
      await door.site.see(
        "update sign_in_attempt set at = now() - make_interval(days => $2) where id % 2 = $1",
        [odd, days],
      );
    await door.site.see("update session set created_at = now(), used_at = now() where account = $1", [
      village,
    ]);
    await door.site.see(
      "update session set used_at = now() - interval '31 minutes', kind = 'browser' where account = $1",
      [PERSONAS.security.account],
    );
    const [kept] = await door.site.see<{ n: number }>(
      "select count(*)::int as n from session where account = $1",
      [village],
    );
    assert.ok(kept!.n > 0);
    await forgetSignIns({}, { transact: (campaign, work) => transact(jobs, campaign, work) } as JobContext);
    const left = await door.site.see<{ odd: boolean }>(
      "select distinct id % 2 = 1 as odd from sign_in_attempt",
    );
    assert.deepEqual(left, [{ odd: true }]);
    assert.deepEqual(await door.site.see("select distinct account::text from session"), [
      { account: village },
    ]);
    await assert.rejects(jobs.query("select erase_attempts(183)"), /six months/);
  } finally {
    await jobs.end();
  }
});
