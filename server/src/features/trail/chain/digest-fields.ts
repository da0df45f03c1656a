/** The canonical form of what a digest is made from (docs/database.md, "The chain"): nothing of it depends on JSON, locale or a library. */
import { hash } from "node:crypto";

/** What a digest is of; its first line, so that no event can pass for a block. */
export type Domain = "cunjing event 1" | "cunjing events 1" | "cunjing block 1";

/**
 * SHA-256 in hex of the domain's line and the fields: each is its length in bytes of UTF-8, a colon, the bytes, a line feed; NULL is a
 * minus and a line feed. By the lengths, no two lists of fields have one form.
 */
export function digestFields(domain: Domain, fields: readonly (string | null)[]): string {
  return hash("sha256", `${domain}\n${encodeFields(fields)}`);
}

export function encodeFields(fields: readonly (string | null)[]): string {
  let encoded = "";
  for (const field of fields)
    encoded += field === null ? "-\n" : `${Buffer.byteLength(field, "utf8")}:${field}\n`;
  return encoded;
}
