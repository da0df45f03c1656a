import { createHash } from "node:crypto";

/**
 * What an event keeps of a value about a person: SHA-256 of salt and value, in hex. The salt is of 16 random bytes and is erased with the value:
 * without it nobody finds the value again by trying all names there are.
 */
export const digestPersonal = (salt: Buffer, value: string): string =>
  createHash("sha256").update(salt).update(value).digest("hex");
