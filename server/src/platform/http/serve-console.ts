/** The console (web/, built into web/dist): its page at / and at every address of its own, its files below /assets. */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { html, pageLanguage, renderPage } from "./entry-html.ts";
import { allowPage } from "./secure.ts";

const DIST = join(import.meta.dirname, "../../../../web/dist");

/** Hashed names: what is behind one never changes. */
const FOR_EVER = "public, max-age=31536000, immutable";

/** Charts and the map set styles on elements, and the map works in a thread of its own; all else comes from here. */
const contentPolicy = (nonce: string, tiles: string): Readonly<Record<string, string>> => ({
  "script-src": "'self'",
  "style-src": `'self' 'nonce-${nonce}'`,
  "style-src-attr": "'unsafe-inline'",
  "img-src": `'self' blob: data: ${tiles}`.trim(),
  "font-src": "'self'",
  "connect-src": `'self' ${tiles}`.trim(),
  "worker-src": "'self' blob:",
  "object-src": "'self'",
  "frame-src": "'self'",
});

export interface Console {
  /** Whether this request is a browser's for one of the console's pages. */
  readonly isPage: (request: FastifyRequest) => boolean;
  readonly show: (request: FastifyRequest, reply: FastifyReply) => FastifyReply;
}

/** @param tiles origins of base map tiles, parted by blanks; none on a closed network */
export async function serveConsole(app: FastifyInstance, tiles = ""): Promise<Console> {
  const style = readFileSync(join(import.meta.dirname, "entry.css"));
  app.get("/assets/entry.css", async (_, reply) =>
    reply.header("cache-control", "public, max-age=3600").type("text/css; charset=utf-8").send(style),
  );
  await app.register(fastifyStatic, {
    root: DIST,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    // Nobody asks again for what never changes, or for a part of it.
    etag: false,
    lastModified: false,
    acceptRanges: false,
  });
  app.get<{ Params: { file: string } }>("/assets/:file", ({ params: { file } }, reply) => {
    reply.header("cache-control", FOR_EVER);
    return reply.sendFile(`assets/${file}`);
  });
  const page = readPage();
  const show = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    reply.header("cache-control", "no-cache");
    const text = page();
    if (text === undefined) return allowPage(reply.code(503)).send(notBuilt(request));
    const nonce = randomBytes(16).toString("base64");
    return allowPage(reply, contentPolicy(nonce, tiles)).send(text.replace("%CSP_NONCE%", nonce));
  };
  app.get("/", show);
  return {
    show,
    isPage: ({ method, url, headers }) =>
      method === "GET" && !/^\/(api|assets)\//.test(url) && (headers.accept ?? "").includes("text/html"),
  };
}

/** The page as it is built now: read again when it was built anew, so that a developer need not restart the server. */
function readPage(): () => string | undefined {
  const file = join(DIST, "index.html");
  let read: { at: number; text: string } | undefined;
  return () => {
    if (!existsSync(file)) return undefined;
    const at = statSync(file).mtimeMs;
    if (read?.at !== at) read = { at, text: readFileSync(file, "utf8") };
    return read.text;
  };
}

const NOT_BUILT = {
  zh: { title: "村镜", words: "页面还没有生成。在代码目录运行：npm run build:web。接口已可使用：" },
  en: {
    title: "Cunjing",
    words: "The console is not built. In the checkout run: npm run build:web. The API works: ",
  },
} as const;

function notBuilt(request: FastifyRequest): string {
  const language = pageLanguage(request);
  const { title, words } = NOT_BUILT[language];
  const body = html`<main><h1>${title}</h1><p>${words}<a href="/api/docs">/api/docs</a></p></main>`;
  return renderPage({ language, title, body });
}
