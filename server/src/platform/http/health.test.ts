// Without its database the server says so, to balancers and to callers alike, and its log says nothing about anybody.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { type BareApp, makeBareApp } from "../../testing/bare-app.ts";

describe("a server without its database", () => {
  let bare: BareApp;
  before(async () => {
    bare = await makeBareApp(
      { metricsToken: "collector" },
      {
        routes: [
          (app) => {
            app.get("/api/broken/:person", () => {
              throw Object.assign(new Error('invalid input syntax for type uuid: "Zhang"'), {
                code: "22P02",
              });
            });
          },
        ],
      },
    );
  });
  after(() => bare.close());
  const get = (url: string, headers = {}) => bare.app.inject({ method: "GET", url, headers });

  test("is alive and not ready", async () => {
    assert.deepEqual((await get("/api/health")).json(), { alive: true });
    const ready = await get("/api/ready");
    assert.equal(ready.statusCode, 503);
    assert.deepEqual(ready.json(), {
      ready: false,
      database: "unreachable",
      migrations: "unknown",
      files: "writable",
      jobs: "unknown",
      feed: "unknown",
    });
  });

  test("asks callers to come again in some seconds", async () => {
    const answer = await get("/api/campaigns", { authorization: `Bearer ${"x".repeat(43)}` });
    assert.equal(answer.statusCode, 503);
    assert.equal(answer.headers["retry-after"], "2");
    assert.equal(answer.json().code, "busy");
    assert.match(String(answer.headers["content-type"]), /^application\/problem\+json/);
  });

  test("logs a fault with its route and without what was in the request", async () => {
    const answer = await get("/api/broken/Zhang?name=Zhang");
    assert.equal(answer.statusCode, 500);
    const line = JSON.parse(bare.log.find((one) => one.includes("request failed")) ?? "{}");
    assert.equal(line.route, "/api/broken/:person");
    assert.equal(line.trace, answer.json().details.trace);
    assert.equal(line.status, 500);
    assert.ok(!bare.log.join("").includes("Zhang"));
  });

  test("shows its metrics to whoever has the token, and to nobody else", async () => {
    assert.equal(
      (await get("/api/metrics")).statusCode,
      404,
      "not even on the loopback where there is a token",
    );
    assert.equal((await get("/api/metrics", { authorization: "Bearer other" })).statusCode, 404);
    const { statusCode, body } = await get("/api/metrics", { authorization: "Bearer collector" });
    assert.equal(statusCode, 200);
    assert.match(
      body,
      /cunjing_request_seconds_count\{method="GET",route="\/api\/campaigns",status="5xx"\} 1/,
    );
    assert.match(body, /route="\/api\/broken\/:person"/);
  });

  test("every answer carries the headers that keep a browser from mistakes", async () => {
    for (const url of ["/api/health", "/api/nowhere", "/"]) {
      const { headers } = await get(url);
      assert.equal(headers["x-content-type-options"], "nosniff", url);
      assert.equal(headers["referrer-policy"], "no-referrer", url);
      assert.match(String(headers["content-security-policy"]), /frame-ancestors 'none'/, url);
    }
  });
});
