/**
 * `__Host-`: the browser takes it only over TLS (or from this machine itself), for this host alone and for every path
 * (RFC 6265bis 4.1.3.2).
 */
export const SESSION_COOKIE = "__Host-cunjing_session";

/**
 * The cookie's attributes. Lax and not Strict, because the way back from an OpenID provider begins at another site;
 * commands are not GET, so that Lax sends no cookie with a forged one.
 */
export const SESSION_COOKIE_OPTIONS = {
  path: "/",
  secure: true,
  httpOnly: true,
  sameSite: "lax",
} as const;

/**
 * The token that a request shows: `Authorization: Bearer …` of phones and programs, or a browser's cookie. The header
 * is first, because whoever sets it means it, while a cookie is sent unasked.
 */
export function readSessionToken(
  authorization: string | undefined,
  cookies: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const bearer = authorization?.match(/^Bearer +([A-Za-z0-9_-]+) *$/i)?.[1];
  return bearer ?? cookies[SESSION_COOKIE];
}
