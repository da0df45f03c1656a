import assert from "node:assert/strict";
import { test } from "node:test";
import { digestRecoveryCode, makeRecoveryCodes } from "./recovery-codes.ts";

test("ten codes, all different, in groups of four", () => {
  const codes = makeRecoveryCodes();
  assert.equal(new Set(codes).size, 10);
  for (const code of codes) assert.match(code, /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
});

test("a code is known however it is typed, and only for its account", () => {
  const [code] = makeRecoveryCodes() as [string];
  const stored = digestRecoveryCode("a", code);
  assert.ok(stored);
  assert.equal(stored.includes(code), false);
  for (const typed of [code.toLowerCase(), code.replaceAll("-", " "), ` ${code.replaceAll("-", "")} `])
    assert.deepEqual(digestRecoveryCode("a", typed), stored);
  assert.notDeepEqual(digestRecoveryCode("b", code), stored);
  assert.notDeepEqual(digestRecoveryCode("a", makeRecoveryCodes()[0]!), stored);
});

test("letters that look like digits are the digits", () => {
  assert.deepEqual(
    digestRecoveryCode("a", "OIL0-1111-2222-3333"),
    digestRecoveryCode("a", "0110-1111-2222-3333"),
  );
});

test("what cannot be a code is none", () => {
  for (const typed of ["", "123456", "0000-0000-0000-000U", "0000-0000-0000-0000-0"])
    assert.equal(digestRecoveryCode("a", typed), undefined);
});
