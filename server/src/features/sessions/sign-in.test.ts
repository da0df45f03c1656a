import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PERSONAS } from "../../testing/personas.ts";
import { bearer, codeOf, type Door, makeDoor, PASSWORD } from "./testing/make-door.ts";

let door: Door;
before(async () => {
  door = await makeDoor();
});
after(() => door.close());

const signIn = (name: string, password: string, more: object = {}, headers: Record<string, string> = {}) =>
  door.ask("POST", "/api/sign-in", { name, password, ...more }, headers);

test("the page before the sign-in says what the system is not for", async () => {
  const { body } = await door.ask("GET", "/api/sign-in");
  assert.deepEqual(body, { notice: "非涉密系统，严禁处理国家秘密、工作秘密", providers: [] });
});

test("a browser gets a cookie that its scripts cannot read, and no token in the body", async () => {
  const { status, body, headers } = await signIn("Office ", PASSWORD);
  assert.equal(status, 200);
  assert.deepEqual(body, {
    notice: "非涉密系统，严禁处理国家秘密、工作秘密",
    next: "session",
    account: PERSONAS.office.account,
    post: PERSONAS.office.post,
  });
  const cookie = [headers["set-cookie"]].flat().find((one) => String(one).startsWith("__Host-session="));
  for (const part of ["Path=/", "HttpOnly", "Secure", "SameSite=Lax"])
    assert.ok(String(cookie).includes(part), part);
  assert.equal(headers["cache-control"], "no-store");
  const token = /=([^;]+)/.exec(String(cookie))![1]!;
  const list = await door.ask("GET", "/api/sessions", undefined, { cookie: `__Host-session=${token}` });
  assert.equal(list.status, 200);
});

test("a phone gets the token in the body; the database has its digest alone", async () => {
  const token = await door.enter("villageA1");
  assert.equal((await door.ask("GET", "/api/sessions", undefined, bearer(token))).status, 200);
  const rows = await door.site.see<{ text: string }>("select session::text as text from session");
  assert.ok(rows.length > 0);
  assert.ok(rows.every(({ text }) => !text.includes(token)));
});

test("an unknown name, a wrong password and a closed account are the same answer", async () => {
  await door.site.see("update account set disabled_at = now() where id = $1", [PERSONAS.villageB.account]);
  const answers = [
    await signIn("nobody-at-all", PASSWORD),
    await signIn("village-b", "wrong"),
    await signIn("villageb", PASSWORD),
    await signIn("__proto__", PASSWORD),
  ];
  for (const { status, body, cookies } of answers) {
    assert.equal(status, 401);
    assert.deepEqual(body, answers[0]!.body);
    assert.equal(body.code, "sign_in_refused");
    assert.deepEqual(cookies, {});
  }
});

test("an account without a password is not let in by any", async () => {
  await door.site.see("delete from credential where account = $1", [PERSONAS.countyB.account]);
  assert.equal((await signIn("countyb", "")).status, 422);
  assert.equal((await signIn("countyb", PASSWORD)).body.code, "sign_in_refused");
});

test("five wrong passwords lock a name, an existing one and another alike; the right one does not help until then", async () => {
  for (const name of ["towna", "no-such-town"]) {
    const seen: string[] = [];
    for (let i = 0; i < 5; i++) {
      seen.push((await signIn(name, "wrong")).body.code);
      if (i === 2) {
        const paused = await signIn(name, PASSWORD);
        assert.deepEqual(
          [paused.status, paused.body.code, paused.body.details.seconds],
          [429, "sign_in_paused", 5],
        );
      }
      door.pass(30);
    }
    assert.deepEqual(seen, Array(5).fill("sign_in_refused"));
    const locked = await signIn(name, PASSWORD);
    assert.deepEqual([locked.status, locked.body.code], [429, "sign_in_locked"]);
    assert.match(locked.body.details.until, /^2026-03-02 09:\d\d:\d\d$/);
  }
  door.pass(900);
  assert.equal((await signIn("towna", PASSWORD)).status, 200);
});

test("a hundred guesses sent at once are counted before any is looked at", async () => {
  door.pass(3600);
  const guesses = await Promise.all(Array.from({ length: 100 }, (_, i) => signIn("teamb", `guess-${i}`)));
  const looked = guesses.filter(({ body }) => body.code === "sign_in_refused" || body.code === "busy").length;
  assert.equal(looked, 3);
  assert.equal(guesses.filter(({ status }) => status === 429).length, 97);
});

test("an address that tries many names is locked for all of them, and others are not", async () => {
  door.pass(3600);
  const from = (address: string, name: string, password: string) =>
    door.app.inject({
      method: "POST",
      url: "/api/sign-in",
      payload: { name, password },
      remoteAddress: address,
    });
  for (let i = 0; i < 60; i++)
    assert.equal((await from(`2001:db8::${i + 1}`, `name-${i}`, PASSWORD)).statusCode, 401);
  assert.equal((await from("2001:db8::ffff", "office", PASSWORD)).statusCode, 429);
  assert.equal((await from("2001:db8:0:1::1", "office", PASSWORD)).statusCode, 200);
  assert.equal((await from("::ffff:192.0.2.1", "office", PASSWORD)).statusCode, 200);
  door.pass(900);
});

test("an initial password opens nothing but the choice of a new one", async () => {
  await door.giveTo("countyA", "abcdefg-hjkmnpq", true);
  const first = await signIn("countya", "abcdefg-hjkmnpq", { kind: "phone" });
  assert.deepEqual([first.body.next, first.body.token, first.cookies], ["new_password", undefined, {}]);
  const { ticket } = first.body;
  const choose = (password: string) => door.ask("POST", "/api/sign-in/new-password", { ticket, password });
  const short = await choose("countyA");
  assert.deepEqual([short.status, short.body.code], [422, "password_unfit"]);
  assert.match(short.body.detail, /不足8位；.*；含账号名/);
  assert.match((await choose("abcdefg-hjkmnpq")).body.detail, /与原密码相同/);
  assert.equal((await door.ask("GET", "/api/sessions", undefined, bearer(ticket))).status, 401);
  const done = await choose("mv7-pqzr-31");
  assert.equal(done.body.next, "session");
  assert.equal((await choose("another-77-KLM")).body.code, "sign_in_over");
  assert.equal((await signIn("countya", "abcdefg-hjkmnpq")).status, 401);
  assert.equal((await signIn("countya", "mv7-pqzr-31")).body.next, "session");
});

test("a password older than the installation allows must be changed", async () => {
  door.pass(181 * 86_400);
  assert.equal((await signIn("departmenta", PASSWORD)).body.next, "new_password");
});

test("a password under older parameters is hashed anew at the sign-in", async () => {
  const account = PERSONAS.poolLead.account;
  const { createPasswordHasher } = await import("./hash-password.ts");
  const old = await createPasswordHasher({ memoryCost: 16, timeCost: 1, parallelism: 1 }).hashPassword(
    PASSWORD,
  );
  await door.site.see("update credential set password_hash = $2, set_at = $3 where account = $1", [
    account,
    old,
    new Date(door.now()),
  ]);
  await door.enter("poolLead");
  const [row] = await door.site.see<{ password_hash: string }>(
    "select password_hash from credential where account = $1",
    [account],
  );
  assert.match(row!.password_hash, /m=8,/);
  await door.enter("poolLead");
});

test("ill-formed requests are refused before anything is counted", async () => {
  const [before] = await door.site.see("select count(*) from sign_in_attempt");
  for (const payload of [
    {},
    { name: "office" },
    { name: 1, password: PASSWORD },
    { name: "a\nb", password: "x" },
  ])
    assert.equal((await door.ask("POST", "/api/sign-in", payload)).status, 422);
  assert.equal((await signIn("office", PASSWORD, { kind: "robot" })).status, 422);
  assert.equal((await signIn("office", "x".repeat(1025))).status, 422);
  const [after] = await door.site.see("select count(*) from sign_in_attempt");
  assert.deepEqual(after, before);
});

test("neither a typed name nor a password is anywhere in the log of attempts", async () => {
  await signIn("my-Secret-by-mistake", "and-the-other-one");
  const rows = await door.site.see<{ text: string }>("select s::text as text from sign_in_attempt s");
  assert.ok(rows.length > 70);
  assert.ok(rows.every(({ text }) => !/my-secret|the-other-one/i.test(text)));
});

test("a second factor: enrolled with a code, asked for at the next sign-in, each code once", async () => {
  await door.giveTo("watch", PASSWORD);
  const token = await door.enter("watch");
  const post = (url: string, payload: object) => door.ask("POST", url, payload, bearer(token));
  assert.equal((await post("/api/second-factor", { password: "wrong" })).body.code, "sign_in_refused");
  const offered = (await post("/api/second-factor", { password: PASSWORD })).body;
  assert.match(offered.qr, /^<svg /);
  assert.equal(new URL(offered.uri).searchParams.get("secret"), offered.secret);
  const finish = (code: string) => post("/api/second-factor/finish", { ticket: offered.ticket, code });
  const wrong = codeOf(offered.secret, door.now() + 600_000);
  assert.equal((await finish(wrong)).body.code, "second_factor_wrong");
  const { recovery_codes: codes } = (await finish(codeOf(offered.secret, door.now()))).body;
  assert.equal(codes.length, 10);
  const [kept] = await door.site.see<{ sealed_secret: string }>(
    "select sealed_secret from totp where account = $1",
    [PERSONAS.watch.account],
  );
  assert.ok(kept!.sealed_secret.startsWith("v1.") && !kept!.sealed_secret.includes(offered.secret));
  assert.equal((await finish(codeOf(offered.secret, door.now()))).body.code, "sign_in_over");

  door.pass(60);
  const begin = async () => {
    const { body } = await signIn("watch", PASSWORD, { kind: "phone" });
    assert.deepEqual([body.next, body.token], ["second_factor", undefined]);
    return body.ticket;
  };
  const prove = (ticket: string, code: string) =>
    door.ask("POST", "/api/sign-in/second-factor", { ticket, code });
  const code = codeOf(offered.secret, door.now());
  assert.equal((await prove(await begin(), code)).body.next, "session");
  assert.equal((await prove(await begin(), code)).body.code, "second_factor_wrong");
  assert.equal((await prove(await begin(), codes[0].toLowerCase())).body.next, "session");
  assert.equal((await prove(await begin(), codes[0])).body.code, "second_factor_wrong");
  door.pass(60);
  const late = await begin();
  door.pass(600);
  assert.equal((await prove(late, codeOf(offered.secret, door.now()))).body.code, "sign_in_over");
  const both = await begin();
  const together = await Promise.all([1, 2, 3].map(() => prove(both, codeOf(offered.secret, door.now()))));
  assert.equal(together.filter(({ body }) => body.next === "session").length, 1);

  door.pass(3600);
  const ticket = await begin();
  for (let i = 0; i < 5; i++) {
    assert.equal((await prove(ticket, wrong)).body.code, "second_factor_wrong");
    // The password is right each time, and forgives nothing as long as the sign-in is not finished.
    door.pass(31);
  }
  assert.equal((await prove(ticket, codeOf(offered.secret, door.now()))).body.code, "sign_in_locked");
  assert.equal((await signIn("watch", PASSWORD)).body.code, "sign_in_locked");
  door.pass(3600);

  assert.equal((await post("/api/second-factor/drop", { password: "wrong" })).status, 401);
  const dropped = await post("/api/second-factor/drop", { password: PASSWORD });
  assert.equal(dropped.status, 204);
  assert.equal((await post("/api/second-factor/drop", { password: PASSWORD })).status, 404);
  await door.enter("watch");
  assert.deepEqual(
    await door.site.see("select 1 from recovery_code where account = $1", [PERSONAS.watch.account]),
    [],
  );
});
