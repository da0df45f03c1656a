import assert from "node:assert/strict";
import { test } from "node:test";
import { Secret, TOTP, URI } from "otpauth";
import { drawTotpQr, findTotpStep, makeTotpSecret, totpUri } from "./totp.ts";

// RFC 6238, appendix B: the secret of its SHA-1 vectors, whose eight digits end in the six of ours.
const RFC_SECRET = Secret.fromUTF8("12345678901234567890").base32;
const VECTORS: readonly [seconds: number, code: string][] = [
  [59, "287082"],
  [1111111109, "081804"],
  [1111111111, "050471"],
  [1234567890, "005924"],
  [2000000000, "279037"],
  [20000000000, "353130"],
];

for (const [seconds, code] of VECTORS)
  test(`RFC 6238 appendix B at ${seconds}`, () =>
    assert.equal(findTotpStep(RFC_SECRET, code, seconds * 1000, undefined), Math.floor(seconds / 30)));

const secret = makeTotpSecret();
const NOW = Date.UTC(2026, 2, 2, 3, 4, 15);
const STEP = Math.floor(NOW / 30_000);
const codeAt = (step: number) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: step * 30_000 });

test("one step of drift either way is taken, two are not", () => {
  for (const drift of [-1, 0, 1])
    assert.equal(findTotpStep(secret, codeAt(STEP + drift), NOW, undefined), STEP + drift);
  for (const drift of [-2, 2, 100])
    assert.equal(findTotpStep(secret, codeAt(STEP + drift), NOW, undefined), undefined);
});

test("a code opens once: its own step and older ones are refused afterwards", () => {
  assert.equal(findTotpStep(secret, codeAt(STEP), NOW, STEP - 1), STEP);
  assert.equal(findTotpStep(secret, codeAt(STEP), NOW, STEP), undefined);
  assert.equal(findTotpStep(secret, codeAt(STEP - 1), NOW, STEP), undefined);
  assert.equal(findTotpStep(secret, codeAt(STEP + 1), NOW, STEP), STEP + 1);
});

test("a code is six digits, however they are typed", () => {
  const code = codeAt(STEP);
  assert.equal(findTotpStep(secret, ` ${code.slice(0, 3)} ${code.slice(3)} `, NOW, undefined), STEP);
  const wide = [...code].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join("");
  assert.equal(findTotpStep(secret, wide, NOW, undefined), STEP);
  for (const wrong of ["", code.slice(1), `${code}0`, "abcdef", "-12345"])
    assert.equal(findTotpStep(secret, wrong, NOW, undefined), undefined, wrong);
});

test("secrets are 160 bits and differ", () => {
  assert.equal(Secret.fromBase32(secret).bytes.length, 20);
  assert.notEqual(makeTotpSecret(), secret);
});

test("the address names system and account, and reads back to the same codes", async () => {
  const uri = totpUri(secret, { system: "村镜", account: "县办-01" });
  const parsed = URI.parse(uri);
  assert.ok(parsed instanceof TOTP);
  assert.deepEqual([parsed.issuer, parsed.label], ["村镜", "县办-01"]);
  assert.equal(parsed.generate({ timestamp: NOW }), codeAt(STEP));
  assert.match(await drawTotpQr(uri), /^<svg [\s\S]*<path /);
});
