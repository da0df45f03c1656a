import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { makeSealingKey } from "../../../platform/secrets/sealing-key.ts";
import { beginProviderSignIn, VISIT_SECONDS } from "./begin-sign-in.ts";
import { createProviderShelf } from "./discover-provider.ts";
import { providerSignOutAddress } from "./end-provider-session.ts";
import { finishProviderSignIn, type VisitOutcome } from "./finish-sign-in.ts";
import { ProviderList, ProviderSettings } from "./provider-settings.ts";
import {
  alterIdToken,
  CLIENT_ID,
  CLIENT_SECRET,
  startProvider,
  type Tampering,
  visitAsBrowser,
} from "./testing/start-provider.ts";

const WAY_BACK = "http://127.0.0.1/sign-in/city/back";
const keys = [makeSealingKey()] as const;
const tampering: Tampering = { person: "person-1" };
let started: Awaited<ReturnType<typeof startProvider>>;
let settings: ProviderSettings;

before(async () => {
  started = await startProvider([WAY_BACK], tampering);
  settings = ProviderSettings.parse({
    id: "city",
    label: "市统一身份认证",
    issuer: started.issuer,
    clientId: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
  });
});
after(() => started.stop());
beforeEach(() => {
  Object.assign(tampering, { tokens: undefined, person: "person-1", refuses: false, hangsUp: false });
});

const findProvider = (changed: Partial<ProviderSettings> = {}) =>
  createProviderShelf([{ ...settings, ...changed }], () => new Date())(settings.id)!;

/** Go to the provider and come back; `change` may bend the answer or the cookie before we look at them. */
async function visit(
  options: {
    changed?: Partial<ProviderSettings>;
    change?: (answer: URL, visit: string) => { answer?: URL; visit?: string | undefined };
    later?: number;
  } = {},
): Promise<VisitOutcome> {
  const provider = await findProvider(options.changed);
  const begun = await beginProviderSignIn(provider, WAY_BACK, Date.now(), keys);
  const answer = await visitAsBrowser(begun.address, WAY_BACK);
  const bent = { answer, visit: begun.visit as string | undefined, ...options.change?.(answer, begun.visit) };
  return finishProviderSignIn(provider, bent.answer, bent.visit, Date.now() + (options.later ?? 0), keys);
}

/** The provider's answer with other claims in its ID token, signed anew by the provider's key or not. */
const withClaims =
  (change: Record<string, unknown>, isSigned: boolean) => (answer: Record<string, unknown>) => ({
    ...answer,
    id_token: alterIdToken(String(answer.id_token), change, isSigned ? started.privateKey : undefined),
  });

const isUnverified = (outcome: VisitOutcome, why: RegExp) => {
  assert.equal(outcome.kind, "unverified");
  assert.match((outcome as { why: string }).why, why);
};

test("the person comes back as the subject that the provider vouches for", async () => {
  assert.deepEqual(await visit(), { kind: "known", subject: "person-1", second: false });
  tampering.person = "person-2";
  assert.deepEqual(await visit({ changed: { secondFactor: "provider" } }), {
    kind: "known",
    subject: "person-2",
    second: true,
  });
});

test("another claim than sub is read from the user info endpoint", async () => {
  const changed = { claim: "staff_number", scope: "openid staff" };
  assert.deepEqual(await visit({ changed }), { kind: "known", subject: "00-person-1", second: false });
});

test("a claim that the provider does not give lets nobody in", async () => {
  isUnverified(await visit({ changed: { claim: "staff_number" } }), /no claim staff_number/);
});

test("the way there asks for a code with PKCE, state and nonce, new ones each time", async () => {
  const provider = await findProvider();
  const [one, two] = await Promise.all([1, 2].map(() => beginProviderSignIn(provider, WAY_BACK, 0, keys)));
  const asked = one!.address.searchParams;
  assert.equal(asked.get("response_type"), "code");
  assert.equal(asked.get("code_challenge_method"), "S256");
  for (const name of ["state", "nonce", "code_challenge"]) {
    assert.ok((asked.get(name) ?? "").length >= 43, name);
    assert.notEqual(asked.get(name), two!.address.searchParams.get(name));
  }
});

test("a wrong state is refused", async () => {
  const change = (answer: URL) => {
    answer.searchParams.set("state", "another");
    return { answer };
  };
  isUnverified(await visit({ change }), /state/);
});

test("the answer of one browser does not open in another: state, nonce and verifier are of one visit", async () => {
  const provider = await findProvider();
  const other = await beginProviderSignIn(provider, WAY_BACK, Date.now(), keys);
  isUnverified(await visit({ change: () => ({ visit: other.visit }) }), /state/);
});

test("with the state right, another visit's verifier is refused by the provider", async () => {
  const provider = await findProvider();
  const [mine, other] = await Promise.all(
    [1, 2].map(() => beginProviderSignIn(provider, WAY_BACK, Date.now(), keys)),
  );
  const answer = await visitAsBrowser(mine!.address, WAY_BACK);
  answer.searchParams.set("state", other!.address.searchParams.get("state")!);
  isUnverified(await finishProviderSignIn(provider, answer, other!.visit, Date.now(), keys), /grant/);
});

test("an ID token made for another nonce is refused", async () => {
  const provider = await findProvider();
  const begun = await beginProviderSignIn(provider, WAY_BACK, Date.now(), keys);
  begun.address.searchParams.set("nonce", "the-nonce-of-somebody-else");
  const answer = await visitAsBrowser(begun.address, WAY_BACK);
  isUnverified(await finishProviderSignIn(provider, answer, begun.visit, Date.now(), keys), /nonce/);
});

test("an ID token whose payload was altered is refused by its signature", async () => {
  tampering.tokens = withClaims({ sub: "the-head-of-the-office" }, true);
  assert.deepEqual(await visit(), { kind: "known", subject: "the-head-of-the-office", second: false });
  tampering.tokens = withClaims({ sub: "the-head-of-the-office" }, false);
  isUnverified(await visit(), /signature/);
});

test("an ID token signed by another key or by none is refused", async () => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  tampering.tokens = (answer) => ({
    ...answer,
    id_token: alterIdToken(String(answer.id_token), {}, privateKey),
  });
  isUnverified(await visit(), /signature/);
  tampering.tokens = (answer) => {
    const [, payload] = String(answer.id_token).split(".");
    const head = Buffer.from(JSON.stringify({ alg: "none" })).toString("base64url");
    return { ...answer, id_token: `${head}.${payload}.` };
  };
  isUnverified(await visit(), /"alg"/);
});

test("a well-signed ID token for another client, of another issuer, of another time, or none at all is refused", async () => {
  tampering.tokens = withClaims({ aud: "another-system" }, true);
  isUnverified(await visit(), /: aud$/);
  tampering.tokens = withClaims({ iss: "https://elsewhere.example" }, true);
  isUnverified(await visit(), /: iss$/);
  const now = Math.floor(Date.now() / 1000);
  tampering.tokens = withClaims({ exp: now - 60, iat: now - 360 }, true);
  isUnverified(await visit(), /: exp$/);
  tampering.tokens = withClaims({ nonce: undefined }, true);
  isUnverified(await visit(), /nonce/);
  tampering.tokens = ({ id_token: _, ...rest }) => rest;
  isUnverified(await visit(), /id_token/);
});

test("a code opens once", async () => {
  const provider = await findProvider();
  const begun = await beginProviderSignIn(provider, WAY_BACK, Date.now(), keys);
  const answer = await visitAsBrowser(begun.address, WAY_BACK);
  const finish = () => finishProviderSignIn(provider, answer, begun.visit, Date.now(), keys);
  assert.equal((await finish()).kind, "known");
  isUnverified(await finish(), /grant/);
});

test("a visit that took too long, of another provider, or none at all begins again", async () => {
  const over = { kind: "over" };
  assert.deepEqual(await visit({ later: VISIT_SECONDS * 1000 }), over);
  assert.deepEqual(await visit({ change: () => ({ visit: undefined }) }), over);
  assert.deepEqual(await visit({ change: (_, sealed) => ({ visit: `${sealed.slice(0, -2)}AA` }) }), over);
  const provider = await findProvider();
  const begun = await beginProviderSignIn(provider, WAY_BACK, Date.now(), keys);
  const other = { ...provider, settings: { ...settings, id: "county" } };
  const answer = await visitAsBrowser(begun.address, WAY_BACK);
  assert.deepEqual(await finishProviderSignIn(other, answer, begun.visit, Date.now(), keys), over);
});

test("who says no at the provider is not signed in", async () => {
  tampering.refuses = true;
  assert.deepEqual(await visit(), { kind: "denied" });
});

test("a provider that does not answer is said to be unreachable, and is asked again the next time", async () => {
  tampering.hangsUp = true;
  assert.deepEqual(await visit(), { kind: "unreachable" });
  let now = 0;
  const down = createProviderShelf([{ ...settings, issuer: "http://127.0.0.1:1" }], () => new Date(now));
  await assert.rejects(down("city")!);
  const first = down("city")!;
  assert.equal(down("city"), first);
  await assert.rejects(first);
  assert.equal(down("county"), undefined);
  const shelf = createProviderShelf([settings], () => new Date(now));
  const held = shelf("city")!;
  await held;
  assert.equal(shelf("city"), held);
  now = 3_600_000;
  assert.notEqual(shelf("city"), held);
});

test("signing out there leads back here", async () => {
  const address = providerSignOutAddress(await findProvider(), "http://127.0.0.1/signed-out");
  assert.ok(address);
  assert.equal(address.pathname, "/session/end");
  assert.equal(address.searchParams.get("client_id"), CLIENT_ID);
  assert.equal((await fetch(address)).status, 200);
});

test("settings: TLS except on this machine, openid in the scope, ids once", () => {
  const wrong = (changed: Record<string, unknown>) =>
    assert.equal(ProviderSettings.safeParse({ ...settings, ...changed }).success, false);
  wrong({ issuer: "http://id.example" });
  wrong({ issuer: "http://127.0.0.1.example" });
  wrong({ scope: "profile" });
  wrong({ id: "City One" });
  wrong({ clientSecret: "" });
  wrong({ misspelt: true });
  assert.equal(ProviderSettings.parse({ ...settings, issuer: "https://id.example" }).claim, "sub");
  assert.equal(ProviderList.safeParse([settings, settings]).success, false);
});
