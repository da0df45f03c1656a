// The description is compared with what is really served, and its pages are looked at as a browser gets them.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { FAILURES } from "@cunjing/contract";
import { type BareApp, makeBareApp } from "../../testing/bare-app.ts";

/** Pages and their parts: for people, not for programs. */
const NOT_DESCRIBED = new Set([
  "GET /",
  "GET /assets/{file}",
  "GET /assets/entry.css",
  "GET /api/docs/swagger-ui.css",
  "GET /api/docs/swagger-ui-bundle.js",
  "GET /api/docs/start-docs.js",
]);

/** "GET /api/…" of each route, from Fastify's own drawing of its tree: four columns a level, each line going on from its parent. */
function servedRoutes({ app }: BareApp): string[] {
  const above: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split("\n")
    .flatMap((line) => {
      const [, indent, part, methods] = /^([\s│]*)[├└]── (\S+) \(([^)]+)\)$/.exec(line) ?? [];
      if (indent === undefined || part === undefined || methods === undefined) return [];
      const level = indent.length / 4;
      above.length = level;
      const path = above.join("") + part;
      above.push(part);
      return methods.split(", ").map((method) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
    });
}

describe("the API's description", () => {
  let bare: BareApp;
  before(async () => {
    bare = await makeBareApp();
  });
  after(() => bare.close());
  const get = (url: string, headers = {}) => bare.app.inject({ method: "GET", url, headers });

  test("describes what is served, and nothing else", async () => {
    const { paths } = (await get("/api/openapi.json")).json() as { paths: Record<string, object> };
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const served = servedRoutes(bare);
    assert.deepEqual(
      described.filter((route) => !served.includes(route)),
      [],
      "described and not served: contract/src/api/all.ts, openapi-extra.ts",
    );
    // Fastify answers HEAD wherever it answers GET, and tus its methods at both addresses.
    const missing = served.filter(
      (route) =>
        !described.includes(route) && !NOT_DESCRIBED.has(route) && !/^HEAD |\/api\/uploads/.test(route),
    );
    assert.deepEqual(missing, [], "served and not described");
  });

  test("keeps its tag while it stays the same", async () => {
    const first = await get("/api/openapi.json");
    const again = await get("/api/openapi.json", { "if-none-match": first.headers.etag });
    assert.equal(again.statusCode, 304);
  });

  test("is a page whose scripts and styles all come from here", async () => {
    const page = await get("/api/docs");
    const policy = String(page.headers["content-security-policy"]);
    assert.match(policy, /script-src 'self'(;|$)/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(page.body, /<script(?![^>]* src="\/)[^>]*>/, "no inline script");
    const parts = [...page.body.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(
      ([, url]) => url as string,
    );
    assert.equal(parts.length, 4);
    for (const part of parts) {
      const answer = await get(part);
      assert.equal(answer.statusCode, 200, part);
      assert.match(String(answer.headers["content-type"]), /^text\/(css|javascript)/);
      assert.equal(answer.headers["x-content-type-options"], "nosniff");
    }
  });

  test("lists every failure at the anchor that its problem details name, in both languages", async () => {
    const chinese = (await get("/api/failures")).body;
    const english = (await get("/api/failures?lang=en")).body;
    for (const code of Object.keys(FAILURES)) assert.ok(chinese.includes(`id="${code}"`), code);
    assert.ok(chinese.includes("没有登录，或登录已经失效"));
    assert.ok(english.includes("Not signed in, or the session has ended"));
  });
});
