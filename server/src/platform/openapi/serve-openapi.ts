/** GET /api/openapi.json, and the same to read and try out at /api/docs, all of it served from here. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { COMMANDS, describeApi, EXTRA_ROUTES, READS } from "@cunjing/contract";
import type { FastifyInstance } from "fastify";
import { html, renderPage } from "../http/entry-html.ts";
import { allowPage } from "../http/secure.ts";
import { serveFailures } from "./failures-page.ts";

const SWAGGER = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));

/** What the page needs of the package, and ours beside it. */
const ASSETS: Readonly<Record<string, { readonly file: string; readonly media: string }>> = {
  "swagger-ui.css": { file: join(SWAGGER, "swagger-ui.css"), media: "text/css; charset=utf-8" },
  "swagger-ui-bundle.js": {
    file: join(SWAGGER, "swagger-ui-bundle.js"),
    media: "text/javascript; charset=utf-8",
  },
  "start-docs.js": {
    file: join(import.meta.dirname, "start-docs.js"),
    media: "text/javascript; charset=utf-8",
  },
};

const PAGE = renderPage({
  language: "zh",
  light: true,
  title: "村镜 · 接口说明",
  head: html`<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<script src="/api/docs/swagger-ui-bundle.js" defer></script>
<script src="/api/docs/start-docs.js" defer></script>
`,
  body: html`<main><p class="warning">非涉密系统，严禁处理国家秘密、工作秘密。</p></main>
<div id="docs"></div>
<noscript><main><p>本页需要脚本；不用脚本可以直接看 <a href="/api/openapi.json">OpenAPI 3.1</a>。</p></main></noscript>`,
});

export function serveOpenApi(app: FastifyInstance): void {
  let described: { readonly text: string; readonly tag: string } | undefined;
  app.get("/api/openapi.json", async (request, reply) => {
    described ??= describe();
    reply.header("etag", described.tag).header("cache-control", "no-cache");
    if (request.headers["if-none-match"] === described.tag) return reply.code(304).send();
    return reply.type("application/json; charset=utf-8").send(described.text);
  });
  // The pictures of its style sheet are data: addresses; it sets no style in the page text, so none is allowed there.
  app.get("/api/docs", async (_, reply) =>
    allowPage(reply, {
      "script-src": "'self'",
      "connect-src": "'self'",
      "img-src": "'self' data:",
    })
      .header("cache-control", "no-cache")
      .send(PAGE),
  );
  for (const [name, { file, media }] of Object.entries(ASSETS)) {
    let bytes: Promise<Buffer> | undefined;
    app.get(`/api/docs/${name}`, async (_, reply) => {
      bytes ??= readFile(file);
      return reply
        .header("cache-control", "public, max-age=3600")
        .type(media)
        .send(await bytes);
    });
  }
  serveFailures(app);
}

function describe() {
  const text = JSON.stringify(describeApi({ commands: COMMANDS, reads: READS, extra: EXTRA_ROUTES }));
  return { text, tag: `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"` };
}
