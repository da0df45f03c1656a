import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { readSessionSettings } from "./session-settings.ts";

const read = (environment: Record<string, string>) =>
  readSessionSettings(environment, "http://127.0.0.1:8019");

test("without a word of the operator: level 2, half a year, no provider", () => {
  assert.deepEqual(read({}), {
    address: "http://127.0.0.1:8019",
    system: "村镜",
    sealingKeys: [],
    providers: [],
    administratorsNeedTotp: false,
    passwordDays: 180,
  });
});

test("what is said is read", () => {
  const said = read({
    CUNJING_ADDRESS: "https://rj.example.gov.cn/",
    CUNJING_SEALING_KEYS: "a, b\nc",
    CUNJING_ADMINISTRATORS_NEED_TOTP: "yes",
    CUNJING_PASSWORD_DAYS: "0",
  });
  assert.equal(said.address, "https://rj.example.gov.cn");
  assert.deepEqual(said.sealingKeys, ["a", "b", "c"]);
  assert.equal(said.administratorsNeedTotp, true);
  assert.equal(said.passwordDays, 0);
});

test("what cannot be right is refused by the variable's name", () => {
  assert.throws(() => read({ CUNJING_ADDRESS: "rj.example.gov.cn" }), /CUNJING_ADDRESS/);
  assert.throws(() => read({ CUNJING_ADMINISTRATORS_NEED_TOTP: "true" }), /CUNJING_ADMINISTRATORS_NEED_TOTP/);
  assert.throws(() => read({ CUNJING_PASSWORD_DAYS: "-1" }), /CUNJING_PASSWORD_DAYS/);
  const folder = mkdtempSync(join(tmpdir(), "providers-"));
  try {
    const path = join(folder, "providers.json");
    writeFileSync(
      path,
      JSON.stringify([{ id: "city", label: "市统一身份认证", issuer: "http://id.example" }]),
    );
    assert.throws(() => read({ CUNJING_PROVIDERS: path }), /CUNJING_PROVIDERS.*issuer.*clientId/);
    const right = {
      id: "city",
      label: "市统一身份认证",
      issuer: "https://id.example",
      clientId: "a",
      clientSecret: "b",
    };
    writeFileSync(path, JSON.stringify([right]));
    assert.equal(read({ CUNJING_PROVIDERS: path }).providers[0]?.claim, "sub");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
