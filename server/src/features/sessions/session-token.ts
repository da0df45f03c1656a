import { createHash, randomBytes } from "node:crypto";

/** A session's token and what is stored of it. */
export interface SessionToken {
  /** 256 random bits in base64url, 43 characters: given to the client once, and kept nowhere. */
  readonly token: string;
  /** Its SHA-256: who reads the database or a backup cannot sign in with it. */
  readonly digest: Buffer;
}

/** A new token. 256 random bits need neither salt nor slow hash. */
export function makeSessionToken(): SessionToken {
  const token = randomBytes(32).toString("base64url");
  return { token, digest: digestSessionToken(token)! };
}

/** The digest under which a token's session is stored; undefined for what cannot be a token, before anything is asked. */
export function digestSessionToken(token: string): Buffer | undefined {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return undefined;
  return createHash("sha256").update(token).digest();
}
