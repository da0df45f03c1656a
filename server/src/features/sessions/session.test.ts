import assert from "node:assert/strict";
import { test } from "node:test";
import { isOver, SESSION_RULES, sessionEnd, wantsTouch } from "./session-life.ts";
import { digestSessionToken, makeSessionToken } from "./session-token.ts";

test("tokens are 256 bits, differ, and are found by their digest alone", () => {
  const { token, digest } = makeSessionToken();
  assert.equal(Buffer.from(token, "base64url").length, 32);
  assert.deepEqual(digestSessionToken(token), digest);
  assert.equal(digest.length, 32);
  assert.equal(digest.includes(Buffer.from(token, "base64url")), false);
  assert.notEqual(makeSessionToken().token, token);
});

test("what cannot be a token has no digest", () => {
  const { token } = makeSessionToken();
  for (const wrong of ["", token.slice(1), `${token}A`, `${token.slice(1)}=`, `${token.slice(1)}\n`, "会话"])
    assert.equal(digestSessionToken(wrong), undefined, wrong);
});

const rule = SESSION_RULES.browser;
const HOUR = 3_600_000;

test("an unused session ends after half an hour, a used one at the end of the day", () => {
  const fresh = { createdAt: 0, usedAt: 0 };
  assert.equal(isOver(fresh, HOUR / 2 - 1, rule), false);
  assert.equal(isOver(fresh, HOUR / 2, rule), true);
  const busy = { createdAt: 0, usedAt: 12 * HOUR - 1 };
  assert.equal(isOver(busy, 12 * HOUR - 1, rule), false);
  assert.equal(isOver(busy, 12 * HOUR, rule), true);
  assert.equal(sessionEnd(busy, rule), 12 * HOUR);
});

test("a phone may be three days without a network", () => {
  const times = { createdAt: 0, usedAt: 20 * 24 * HOUR };
  assert.equal(isOver(times, 23 * 24 * HOUR - 1, SESSION_RULES.phone), false);
  assert.equal(isOver(times, 23 * 24 * HOUR, SESSION_RULES.phone), true);
});

test("use is written down once a minute at most, and often enough that no used session goes idle", () => {
  assert.equal(wantsTouch({ createdAt: 0, usedAt: 0 }, 59_999, rule), false);
  assert.equal(wantsTouch({ createdAt: 0, usedAt: 0 }, 60_000, rule), true);
  for (const one of Object.values(SESSION_RULES)) assert.ok(one.touchSeconds * 10 <= one.idleSeconds);
});
