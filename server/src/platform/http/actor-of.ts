/** Who asks: by the session's token, from the cookie of a browser or the Authorization header of a program. */
import type { Actor } from "@cunjing/contract";
import type { FastifyRequest } from "fastify";
import { refuse } from "../commands/refusal.ts";
import type { Parts } from "../parts.ts";

/** @throws a refusal `not_signed_in` */
export async function actorOf(parts: Parts, request: FastifyRequest): Promise<Actor> {
  const token = tokenOf(request);
  const actor = token === undefined ? undefined : await parts.sessions.actorOf(token);
  return actor ?? refuse("not_signed_in", {});
}

/** `__Host-`: sent over HTTPS alone, to this host alone. Where the server itself is reached by plain HTTP (loopback), the name has no prefix. */
export const SESSION_COOKIES = ["__Host-session", "session"] as const;

export function tokenOf(request: FastifyRequest): string | undefined {
  const header = /^Bearer ([\w-]{20,100})$/.exec(request.headers.authorization ?? "")?.[1];
  if (header !== undefined) return header;
  const cookies =
    (request as FastifyRequest & { cookies?: Record<string, string | undefined> }).cookies ?? {};
  const token = SESSION_COOKIES.map((name) => cookies[name]).find((value) => value !== undefined);
  // A page of another site may make a browser send its cookie, but not forge where the request comes from.
  if (token !== undefined && request.method !== "GET" && !sameOrigin(request)) refuse("not_signed_in", {});
  return token;
}

function sameOrigin(request: FastifyRequest): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return request.headers["sec-fetch-site"] === "same-origin";
  return URL.canParse(origin) && new URL(origin).host === host;
}
