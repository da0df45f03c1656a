import { createHmac } from "node:crypto";
import type { SealingKeys } from "../../platform/secrets/seal-secret.ts";

/** The form of a typed account name that counts: names are small letters and digits (migration 0003). */
export function normalizeName(typed: string): string {
  return typed.normalize("NFKC").trim().toLowerCase();
}

/**
 * What is kept of a name that somebody typed. People type their password there by mistake, and a plain digest of one
 * could be searched; keyed, it only says whether two attempts were for the same name. With a new key the counts of the
 * last hour begin anew.
 */
export function digestName(typed: string, keys: SealingKeys): Buffer {
  return createHmac("sha256", keys[0].bytes)
    .update(`sign-in-name\0${normalizeName(typed)}`)
    .digest();
}
