import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { type Actor, can, failure, VERBS } from "@cunjing/contract";
import { Metadata, Server, TUS_RESUMABLE, type Upload } from "@tus/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Refusal, refuse } from "../../../platform/commands/refusal.ts";
import { isUnavailable } from "../../../platform/database/is-unavailable.ts";
import { letGo } from "../../../platform/files/let-go.ts";
import { actorOf } from "../../../platform/http/actor-of.ts";
import type { AddRoutes } from "../../../platform/http/build-app.ts";
import { languageOf, problemDetails } from "../../../platform/http/problem-details.ts";
import type { Parts } from "../../../platform/parts.ts";
import { PHOTO_LIMITS } from "../photo-limits.ts";
import { finishUpload, receiveWhole } from "./finish-upload.ts";
import { openIncoming } from "./open-incoming.ts";
import { openUploadLocks } from "./upload-locker.ts";
import { checkMetadata, type UploadMetadata } from "./upload-metadata.ts";

/** Where uploads are begun: POST /api/uploads; what was begun lies below it. */
export const UPLOADS = "/api/uploads";

const METHODS = ["POST", "HEAD", "PATCH", "DELETE"] as const;

/**
 * Adds resumable uploads (tus 1.0: creation, creation with upload, termination, expiration). An upload names its campaign, its evidence and the SHA-256
 * that the device computed; it belongs to the account that began it, and nobody else sees that it exists.
 */
export const addUploadRoutes: AddRoutes = async (app, parts) => {
  const serve = openTus(parts);
  await app.register(async (scope) => {
    // The bytes go to the upload as they come; nothing is parsed and no body is too long for that.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, _payload, done) => done(null));
    scope.route({
      method: [...METHODS],
      url: UPLOADS,
      exposeHeadRoute: false,
      handler: async (request, reply) => serve(request, reply),
    });
    scope.route({
      method: [...METHODS],
      url: `${UPLOADS}/:upload`,
      exposeHeadRoute: false,
      handler: async (request, reply) => serve(request, reply),
    });
  });
};

function openTus(parts: Parts): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  const incoming = openIncoming(parts.config);
  const locks = openUploadLocks(parts);
  const actors = new WeakMap<object, Actor>();
  const refusals = new WeakMap<object, Refusal>();
  const actorFor = (request: object): Actor => actors.get(request) ?? refuse("not_signed_in", {});
  const finish = (actor: Actor, upload: Upload) =>
    finishUpload(parts, incoming, actor, {
      id: upload.id,
      bytes: upload.size ?? 0,
      metadata: upload.metadata as unknown as UploadMetadata,
    });

  const tus = new Server({
    path: UPLOADS,
    datastore: incoming.store,
    relativeLocation: true,
    // Pages of this site alone.
    allowedOrigins: [],
    maxSize: PHOTO_LIMITS.fileBytes,
    locker: (request) => locks.lockerFor(actorFor(request)),
    namingFunction: () => {
      const id = randomUUID();
      locks.isNew(id);
      return id;
    },
    async onUploadCreate(request, upload) {
      return { metadata: { ...checkBeginning(actorFor(request), upload.metadata, upload.size) } };
    },
    async onIncomingRequest(request, id) {
      if (request.method === "POST") return;
      const actor = actorFor(request);
      const upload = await incoming.store.getUpload(id);
      if (upload.metadata?.account !== actor.account) refuse("not_found", {});
      // Whole, and the process ended before it was taken in: its device asks how far it came.
      if (request.method === "HEAD" && upload.offset === upload.size) await finish(actor, upload);
    },
    async onUploadFinish(request, upload) {
      await finish(actorFor(request), upload);
      return { headers: { "upload-receipt": String(upload.metadata?.sha256) } };
    },
    onResponseError(request, error) {
      if (error instanceof Refusal) refusals.set(request, error);
      else if (isUnavailable(error)) refusals.set(request, new Refusal(failure("busy", {})));
      else if (error instanceof Error) {
        const trace = randomUUID();
        parts.log.error({ err: error, trace }, "an upload failed");
        refusals.set(request, new Refusal(failure("server_failed", { trace })));
      }
      return undefined;
    },
  });

  return async (request, reply) => {
    const actor = await actorOf(parts, request);
    const whole = wholeLength(request);
    if (whole !== undefined) return receive(parts, actor, request, reply, whole);
    const asked = toWebRequest(request);
    actors.set(asked, actor);
    const response = await tus.handleWeb(asked);
    const refusal = refusals.get(asked);
    for (const [name, value] of response.headers) {
      if (name !== "content-length" && name !== "content-type") reply.header(name, value);
    }
    if (!refusal) return reply.code(response.status).send(await response.text());
    const details = problemDetails(refusal, languageOf(request.headers["accept-language"]));
    return reply.code(details.status).type("application/problem+json").send(details);
  };
}

/** Photos of a phone's usual size come in the request that begins them; longer ones are worth being resumed. */
const MOST_AT_ONCE = 4_000_000;

/** The length of an upload that this request both begins and ends, where it is short; everything else is the tus library's. */
function wholeLength(request: FastifyRequest): number | undefined {
  const { headers } = request;
  const length = Number(headers["upload-length"]);
  const isWhole =
    request.method === "POST" &&
    headers["content-type"] === "application/offset+octet-stream" &&
    headers["tus-resumable"] === TUS_RESUMABLE &&
    headers["content-length"] === headers["upload-length"];
  return isWhole && length > 0 && length <= MOST_AT_ONCE ? length : undefined;
}

/** Creation with upload (tus 1.0.x), of which the client learns the address in the answer alone: what breaks off could not be resumed anyway. */
async function receive(
  parts: Parts,
  actor: Actor,
  request: FastifyRequest,
  reply: FastifyReply,
  length: number,
): Promise<FastifyReply> {
  const words = String(request.headers["upload-metadata"] ?? "");
  const metadata = checkBeginning(actor, readWords(words), length);
  const id = randomUUID();
  const body = await readBody(request, length);
  await receiveWhole(parts, actor, { id, bytes: length, metadata }, body);
  letGo(body);
  return reply
    .code(201)
    .headers({
      location: `${UPLOADS}/${id}`,
      "tus-resumable": TUS_RESUMABLE,
      "upload-offset": String(length),
      "upload-receipt": metadata.sha256,
    })
    .send();
}

/** The body in one buffer of its known length: joining pieces afterwards would hold each photo twice. */
async function readBody(request: FastifyRequest, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(length);
  let at = 0;
  try {
    for await (const piece of request.raw as AsyncIterable<Buffer>) {
      at += piece.copy(bytes, at);
      letGo(piece);
    }
  } catch {
    // The line went dead; nobody reads the answer, and it is no fault of the server to be logged.
    return refuse("evidence_hash_wrong", {});
  }
  return bytes.subarray(0, at);
}

/** Words that cannot be read are none: the check then names all that is missing. */
function readWords(words: string): unknown {
  try {
    return Metadata.parse(words);
  } catch {
    return {};
  }
}

/** @throws {Refusal} where this actor may not begin such an upload */
function checkBeginning(actor: Actor, words: unknown, length: number | undefined): UploadMetadata {
  const metadata = checkMetadata(words, actor.account);
  const { campaign } = metadata;
  if (!actor.grants.some((grant) => grant.campaign === campaign)) refuse("not_found", {});
  if (!can(actor, "evidence.add", { campaign })) refuse("not_allowed", { verb: VERBS["evidence.add"] });
  if (length === undefined || length === 0) refuse("evidence_empty", {});
  return metadata;
}

type WebRequest = Parameters<Server["handleWeb"]>[0];

/** Node's request as the web's, which the tus library takes; the body stays a stream. */
function toWebRequest(request: FastifyRequest): WebRequest {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const hasBody = request.method === "POST" || request.method === "PATCH";
  return new Request(`http://localhost${request.url}`, {
    method: request.method,
    headers,
    ...(hasBody ? { body: Readable.toWeb(request.raw) as ReadableStream, duplex: "half" } : {}),
  } as RequestInit) as WebRequest;
}
