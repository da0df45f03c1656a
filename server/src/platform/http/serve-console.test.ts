// The console's page at every address of its own, its files for ever, and nothing of it in the API's place. Needs web/dist.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { type BareApp, makeBareApp } from "../../testing/bare-app.ts";

describe("the console", () => {
  let bare: BareApp;
  before(async () => {
    bare = await makeBareApp();
  });
  after(() => bare.close());
  const get = (url: string, headers: Record<string, string> = { accept: "text/html" }) =>
    bare.app.inject({ method: "GET", url, headers });

  test("is the same page at all its addresses, with a nonce of its own each time", async () => {
    const [first, second] = [await get("/"), await get("/c/0/ledger?unit=x")];
    for (const { statusCode, headers, body } of [first, second]) {
      assert.equal(statusCode, 200);
      assert.equal(headers["cache-control"], "no-cache");
      const [, nonce] = /'nonce-([^']+)'/.exec(String(headers["content-security-policy"])) ?? [];
      assert.ok(nonce !== undefined && body.includes(`content="${nonce}"`));
      assert.ok(!body.includes("%CSP_NONCE%"));
      assert.match(String(headers["content-security-policy"]), /^default-src 'none'/);
      assert.match(String(headers["content-security-policy"]), /script-src 'self'(;|$)/);
    }
    assert.notEqual(first.body, second.body);
  });

  test("sends its files compressed, to be kept for ever", async () => {
    const { body } = await get("/");
    const [script] = /\/assets\/[\w-]+\.js/.exec(body) ?? [];
    assert.ok(script !== undefined);
    const answer = await get(script, { "accept-encoding": "gzip, deflate, br" });
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.headers["content-encoding"], "br");
    assert.match(String(answer.headers["cache-control"]), /immutable/);
    assert.match(String(answer.headers["content-type"]), /javascript/);
  });

  test("leaves the API's absences to the API, and files that are not there to nobody", async () => {
    assert.equal((await get("/api/nowhere")).json().code, "not_found");
    assert.equal((await get("/nowhere", { accept: "application/json" })).json().code, "not_found");
    assert.equal((await get("/assets/nowhere.js")).statusCode, 404);
    const outside = await get("/assets/..%2f..%2fpackage.json");
    assert.ok(outside.statusCode >= 400 && outside.statusCode < 500 && !outside.body.includes("workspace"));
  });
});

describe("the demonstration's accounts", () => {
  const accounts = [{ role: "campaign_office", name: "office", post: "市行动办", password: "x" }];

  test("are told in a demonstration", async () => {
    const bare = await makeBareApp({ demonstration: true });
    try {
      writeFileSync(join(bare.folder, "demonstration.json"), JSON.stringify(accounts));
      const { statusCode, body } = await bare.app.inject({ method: "GET", url: "/api/demonstration" });
      assert.equal(statusCode, 200);
      const role_name = { zh: "行动办公室", en: "Campaign office" };
      assert.deepEqual(JSON.parse(body), { accounts: [{ ...accounts[0], role_name }] });
    } finally {
      await bare.close();
    }
  });

  test("are nowhere else", async () => {
    const bare = await makeBareApp();
    try {
      writeFileSync(join(bare.folder, "demonstration.json"), JSON.stringify(accounts));
      const { statusCode } = await bare.app.inject({ method: "GET", url: "/api/demonstration" });
      assert.equal(statusCode, 404);
    } finally {
      await bare.close();
    }
  });
});
