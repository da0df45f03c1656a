import { createHash } from "node:crypto";

/**
 * The ETag of an answer: its revision, and a digest of all of it, since it holds more than the row that it is called after (a round's draws, the
 * moves that are open, how late something is).
 */
export const tagOf = (revision: number, text: string): string =>
  `"${revision}.${createHash("sha256").update(text).digest("base64url").slice(0, 16)}"`;
