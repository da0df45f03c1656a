import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isSealedByOldKey, openSecret, type SealingKeys, sealSecret } from "./seal-secret.ts";
import { makeSealingKey } from "./sealing-key.ts";

const keys: SealingKeys = [makeSealingKey()];

test("what was sealed opens for the same purpose, and is sealed differently every time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (secret, purpose) => {
      const sealed = sealSecret(secret, purpose, keys);
      assert.notEqual(sealed, sealSecret(secret, purpose, keys));
      assert.equal(openSecret(sealed, purpose, keys), secret);
    }),
    { numRuns: 100 },
  );
});

test("another purpose or another key opens nothing", () => {
  const sealed = sealSecret("JBSWY3DPEHPK3PXP", "totp:1", keys);
  assert.equal(openSecret(sealed, "totp:2", keys), undefined);
  assert.equal(openSecret(sealed, "totp:1", [makeSealingKey()]), undefined);
});

test("a single altered bit anywhere opens nothing", () => {
  const sealed = sealSecret("JBSWY3DPEHPK3PXP", "totp:1", keys);
  const [form, id, body] = sealed.split(".") as [string, string, string];
  const bytes = Buffer.from(body, "base64url");
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const altered = Buffer.from(bytes);
    altered[bit >> 3]! ^= 1 << (bit & 7);
    assert.equal(openSecret(`${form}.${id}.${altered.toString("base64url")}`, "totp:1", keys), undefined);
  }
});

test("what is no sealed text opens nothing", () => {
  for (const text of ["", "v1", "v1.x", `v1.${keys[0].id}.AAAA`, `v2.${keys[0].id}.AAAA`, "a.b.c.d"])
    assert.equal(openSecret(text, "totp:1", keys), undefined);
});

test("after a change of keys the old text still opens and says that it wants sealing again", () => {
  const sealed = sealSecret("secret", "totp:1", keys);
  const newer: SealingKeys = [makeSealingKey(), ...keys];
  assert.equal(openSecret(sealed, "totp:1", newer), "secret");
  assert.equal(isSealedByOldKey(sealed, newer), true);
  assert.equal(isSealedByOldKey(sealSecret("secret", "totp:1", newer), newer), false);
});
