/** GET: a list, a thing with its ETag, or a file. */
import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { FileAnswer, JsonText, ReadHandler, Revised } from "../commands/handler.ts";
import { runRead } from "../commands/run-read.ts";
import type { Parts } from "../parts.ts";
import { actorOf } from "./actor-of.ts";
import { campaignOf } from "./campaign-of.ts";
import { compress } from "./compress.ts";
import { contentDisposition } from "./content-disposition.ts";
import { tagOf } from "./tag-of.ts";

export const readPath = ({ spec }: ReadHandler): string =>
  spec.scope === "campaign" ? `/api/campaigns/:campaign${spec.path}` : `/api${spec.path}`;

export function serveRead(app: FastifyInstance, parts: Parts, handler: ReadHandler): void {
  app.get(readPath(handler), async (request, reply) => {
    const actor = await actorOf(parts, request);
    const campaign = handler.spec.scope === "campaign" ? campaignOf(request, actor) : null;
    const { campaign: _, ...path } = request.params as Record<string, string>;
    const query = { ...(request.query as Record<string, unknown>), ...path };
    const answer = await runRead(parts, handler, { actor, campaign, query });
    // What one person may see is no answer for the next.
    reply.header("cache-control", "private, no-cache");
    if (isJsonText(answer)) return sendText(request, reply, answer);
    return handler.spec.media === undefined
      ? sendJson(request, reply, answer)
      : sendFile(reply, handler.spec.media, answer as FileAnswer);
  });
}

function sendJson(request: FastifyRequest, reply: FastifyReply, answer: unknown) {
  const { revision } = (answer ?? {}) as Revised;
  if (revision === undefined) return reply.send(answer);
  const text = JSON.stringify(answer);
  const tag = tagOf(revision, text);
  reply.header("etag", tag);
  return request.headers["if-none-match"] === tag
    ? reply.code(304).send()
    : reply.type("application/json; charset=utf-8").send(text);
}

const isJsonText = (answer: unknown): answer is JsonText =>
  typeof answer === "object" && answer !== null && "jsonText" in answer;

async function sendText(request: FastifyRequest, reply: FastifyReply, { jsonText, tag }: JsonText) {
  if (tag !== undefined) {
    reply.header("etag", `"${tag}"`);
    if (request.headers["if-none-match"] === `"${tag}"`) return reply.code(304).send();
  }
  const { bytes, encoding } = await compress(jsonText, request.headers["accept-encoding"]);
  reply.header("vary", "accept-encoding").type("application/json; charset=utf-8");
  if (encoding !== undefined) reply.header("content-encoding", encoding);
  return reply.send(bytes);
}

/** The console shows it on its own page; nobody else does. */
const INLINE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

function sendFile(reply: FastifyReply, usual: string, { file, name, media, inline }: FileAnswer) {
  reply.header("content-type", media ?? usual);
  reply.header("content-disposition", contentDisposition(inline === true ? "inline" : "attachment", name));
  if (inline === true) reply.header("content-security-policy", INLINE);
  return reply.send(file instanceof Uint8Array ? Buffer.from(file) : Readable.from(file));
}
