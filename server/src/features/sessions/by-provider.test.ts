import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { PERSONAS } from "../../testing/personas.ts";
import { ProviderSettings } from "./oidc/provider-settings.ts";
import {
  CLIENT_ID,
  CLIENT_SECRET,
  startProvider,
  type Tampering,
  visitAsBrowser,
} from "./oidc/testing/start-provider.ts";
import { bearer, codeOf, type Door, makeDoor, PASSWORD } from "./testing/make-door.ts";

const ADDRESS = "https://door.example";
const PATH = "/api/sign-in/providers/city";
const tampering: Tampering = { person: "person-1" };
let provider: Awaited<ReturnType<typeof startProvider>>;
let door: Door;

before(async () => {
  provider = await startProvider([`${ADDRESS}${PATH}/back`], tampering);
  const settings = {
    label: "市统一身份认证",
    clientId: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
  };
  door = await makeDoor({
    providers: [
      ProviderSettings.parse({ ...settings, id: "city", issuer: provider.issuer }),
      ProviderSettings.parse({ ...settings, id: "down", issuer: "http://127.0.0.1:1" }),
    ],
  });
  await door.site.see(
    "insert into oidc_link (provider, subject, account, made_at) values ('city', 'person-1', $1, now())",
    [PERSONAS.townA.account],
  );
});
after(async () => {
  await door.close();
  await provider.stop();
});
beforeEach(() => {
  tampering.person = "person-1";
});

/** To the provider and back, as a browser with its cookies. */
async function visit() {
  const there = await door.ask("GET", PATH);
  assert.equal(there.status, 303);
  const answer = await visitAsBrowser(new URL(String(there.headers.location)), `${ADDRESS}${PATH}/back`);
  const cookie = `__Host-visit=${there.cookies["__Host-visit"]}`;
  return door.ask("GET", `${answer.pathname}${answer.search}`, undefined, { cookie });
}

test("the sign-in page names the providers", async () => {
  const { body } = await door.ask("GET", "/api/sign-in");
  assert.deepEqual(
    body.providers.map((one: { id: string }) => one.id),
    ["city", "down"],
  );
  assert.ok(!JSON.stringify(body).includes(CLIENT_SECRET));
});

test("a linked person is signed in and sent to the site", async () => {
  const back = await visit();
  assert.deepEqual([back.status, back.headers.location], [303, `${ADDRESS}/`]);
  const actor = await door.sessions.actorOf(back.cookies["__Host-session"]!);
  assert.equal(actor?.account, PERSONAS.townA.account);
  assert.equal(back.cookies["__Host-visit"], "");
});

test("whom the provider knows and we do not gets neither a session nor an account", async () => {
  const accounts = await door.site.see("select count(*) from account");
  tampering.person = "stranger";
  const back = await visit();
  assert.equal(back.headers.location, `${ADDRESS}/sign-in?refused=provider_refused`);
  assert.equal(back.cookies["__Host-session"], undefined);
  assert.deepEqual(await door.site.see("select count(*) from account"), accounts);
  const [logged] = await door.site.see(
    "select outcome, why, account from sign_in_attempt order by id desc limit 1",
  );
  assert.deepEqual(logged, { outcome: "failed", why: "city: no link", account: null });
});

test("a way back without the browser's own visit leads to the beginning and is no guess", async () => {
  const back = await door.ask("GET", `${PATH}/back?code=x&state=y`);
  assert.equal(back.headers.location, `${ADDRESS}/sign-in?refused=sign_in_over`);
  const [logged] = await door.site.see("select outcome from sign_in_attempt order by id desc limit 1");
  assert.deepEqual(logged, { outcome: "unchecked" });
});

test("our second factor is asked of a provider's people too, by a ticket in a cookie", async () => {
  const token = await door.enter("townA");
  const post = (url: string, payload: object) => door.ask("POST", url, payload, bearer(token));
  const offered = (await post("/api/second-factor", { password: PASSWORD })).body;
  await post("/api/second-factor/finish", {
    ticket: offered.ticket,
    code: codeOf(offered.secret, door.now()),
  });
  door.pass(60);
  const back = await visit();
  assert.equal(back.headers.location, `${ADDRESS}/sign-in?next=second_factor`);
  assert.equal(back.cookies["__Host-session"], undefined);
  const cookie = `__Host-sign-in=${back.cookies["__Host-sign-in"]}`;
  const code = codeOf(offered.secret, door.now());
  const done = await door.ask("POST", "/api/sign-in/second-factor", { code }, { cookie });
  assert.equal(done.body.next, "session");
  assert.ok(done.cookies["__Host-session"]);
  assert.equal(done.cookies["__Host-sign-in"], "");
});

test("an unknown provider and one that is down lead back to the sign-in page", async () => {
  const unknown = await door.ask("GET", "/api/sign-in/providers/nowhere");
  assert.equal(unknown.headers.location, `${ADDRESS}/sign-in?refused=not_found`);
  const down = await door.ask("GET", "/api/sign-in/providers/down");
  assert.equal(down.headers.location, `${ADDRESS}/sign-in?refused=provider_unreachable`);
});

test("administrators must enrol a second factor where the installation says so", async () => {
  const strict = await makeDoor({ administratorsNeedTotp: true });
  try {
    const begun = (
      await strict.ask("POST", "/api/sign-in", { name: "system", password: PASSWORD, kind: "phone" })
    ).body;
    assert.deepEqual([begun.next, begun.token], ["enrol_second_factor", undefined]);
    const offered = (await strict.ask("POST", "/api/sign-in/enrolment", { ticket: begun.ticket })).body;
    const finish = (ticket: string, code: string) =>
      strict.ask("POST", "/api/sign-in/enrolment/finish", { ticket, code });
    const code = codeOf(offered.secret, strict.now());
    assert.equal((await finish(begun.ticket, code)).body.code, "second_factor_wrong");
    const done = await finish(offered.ticket, code);
    assert.equal(done.body.next, "session");
    assert.equal(done.body.recovery_codes.length, 10);
    assert.equal((await finish(offered.ticket, code)).body.code, "sign_in_over");
    assert.equal(
      (await strict.ask("POST", "/api/sign-in", { name: "office", password: PASSWORD })).body.next,
      "session",
    );
  } finally {
    await strict.close();
  }
});
