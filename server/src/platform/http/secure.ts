/** Headers that every answer carries; a page that shows something loosens the content policy by as much as it needs. */
import type { FastifyInstance, FastifyReply } from "fastify";

const HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
} as const;

export function secure(app: FastifyInstance): void {
  app.addHook("onRequest", async (_, reply) => {
    reply.headers(HEADERS);
  });
}

/** For a page of ours: style and pictures from here, nothing inline, nothing from elsewhere, in nobody's frame. */
const PAGE: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "style-src": "'self'",
  "img-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
};

/** Says that the answer is a page, with what it needs besides or instead: `{ "script-src": "'self'" }`. */
export function allowPage(reply: FastifyReply, more: Readonly<Record<string, string>> = {}): FastifyReply {
  const policy = Object.entries({ ...PAGE, ...more }).map(([name, value]) => `${name} ${value}`);
  return reply.header("content-security-policy", policy.join("; ")).type("text/html; charset=utf-8");
}
