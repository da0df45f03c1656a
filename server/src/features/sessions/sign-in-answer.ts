import type { FastifyReply, FastifyRequest } from "fastify";
import { SESSION_COOKIES } from "../../platform/http/actor-of.ts";
import type { SignInClient, SignInProgress } from "./advance-sign-in.ts";
import type { SignInTools } from "./sign-in-tools.ts";

/** Said wherever somebody signs in, before anything is entered (requirements, D-8). */
export const NOT_FOR_SECRETS = "非涉密系统，严禁处理国家秘密、工作秘密";

/** The ticket of a sign-in that came through a provider: a redirect's address would leave it in logs and histories. */
const TICKET_COOKIE = "sign-in";

/** What the client is, as far as the request tells. */
export function clientOf(request: FastifyRequest): Omit<SignInClient, "kind"> {
  return {
    // An IPv4 client on an IPv6 socket; the written-out form would make all of IPv4 one block of addresses.
    address: request.ip.replace(/^::ffff:(?=\d+\.)/i, ""),
    userAgent: request.headers["user-agent"],
  };
}

/** Answer a step: the session's token in a cookie for browsers, in the body for phones; or the next step's ticket. */
export function answerProgress(
  tools: SignInTools,
  reply: FastifyReply,
  progress: SignInProgress & { readonly recoveryCodes?: readonly string[] },
) {
  const more = {
    notice: NOT_FOR_SECRETS,
    next: progress.next,
    ...(progress.recoveryCodes && { recovery_codes: progress.recoveryCodes }),
  };
  reply.header("cache-control", "no-store");
  if (progress.next !== "session") return { ...more, ticket: progress.ticket };
  clearTicket(tools, reply);
  const own = { ...more, account: progress.account, post: progress.post };
  if (progress.kind === "phone") return { ...own, token: progress.token };
  setSessionCookie(tools, reply, progress.token);
  return own;
}

/** After a provider the browser is sent on, not answered: to the site, or to the page of the next step. */
export function redirectProgress(tools: SignInTools, reply: FastifyReply, progress: SignInProgress) {
  const { address } = tools.settings;
  reply.header("cache-control", "no-store");
  if (progress.next === "session") {
    setSessionCookie(tools, reply, progress.token);
    return reply.redirect(`${address}/`, 303);
  }
  reply.setCookie(cookieName(tools, TICKET_COOKIE), progress.ticket, {
    ...cookieOptions(tools),
    maxAge: 600,
  });
  return reply.redirect(`${address}/sign-in?next=${progress.next}`, 303);
}

/** The ticket that a step shows: in the body, or in the cookie that a provider's way back left. */
export function ticketOf(tools: SignInTools, request: FastifyRequest, inBody: string | undefined): string {
  return inBody ?? request.cookies[cookieName(tools, TICKET_COOKIE)] ?? "";
}

function clearTicket(tools: SignInTools, reply: FastifyReply): void {
  reply.clearCookie(cookieName(tools, TICKET_COOKIE), cookieOptions(tools));
}

export function setSessionCookie(tools: SignInTools, reply: FastifyReply, token: string): void {
  // Without an age: a browser forgets it when it closes, and the server decides about the rest.
  reply.setCookie(sessionCookie(tools), token, cookieOptions(tools));
}

export function clearSessionCookie(tools: SignInTools, reply: FastifyReply): void {
  reply.clearCookie(sessionCookie(tools), cookieOptions(tools));
}

const isSecure = ({ settings }: SignInTools): boolean => settings.address.startsWith("https:");

const sessionCookie = (tools: SignInTools): string => SESSION_COOKIES[isSecure(tools) ? 0 : 1];

/** `__Host-` binds a cookie to TLS, to this host alone and to every path (RFC 6265bis 4.1.3.2). */
export function cookieName(tools: SignInTools, name: string): string {
  return isSecure(tools) ? `__Host-${name}` : name;
}

/**
 * Lax and not Strict, because the way back from a provider begins at another site; requests that change something are no
 * GETs, so that Lax sends no cookie with a forged one.
 */
export function cookieOptions(tools: SignInTools) {
  return { path: "/", httpOnly: true, sameSite: "lax", secure: isSecure(tools) } as const;
}
