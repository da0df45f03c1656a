import { createHash, randomInt } from "node:crypto";

/** How many codes a person gets for the day on which the telephone is lost. */
export const RECOVERY_CODES = 10;

/** Crockford's base32: no letter that looks like a digit. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CHARACTERS = 16;

/**
 * Ten codes of 80 random bits, as XXXX-XXXX-XXXX-XXXX. They are shown once; only digests are kept, and the row of one
 * that was used is deleted. With 80 bits a plain SHA-256 cannot be searched, so that they need no slow hash.
 */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: CHARACTERS }, () => ALPHABET[randomInt(ALPHABET.length)])
      .join("")
      .replaceAll(/(.{4})(?=.)/g, "$1-"),
  );
}

/**
 * The digest to store or to look for; undefined if this cannot be a recovery code. The account is part of it, so that
 * equal codes of two accounts would not look equal. Small letters, spaces, and O for 0 or I and L for 1 are forgiven.
 */
export function digestRecoveryCode(account: string, typed: string): Buffer | undefined {
  const code = typed
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s-]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  if (code.length !== CHARACTERS || [...code].some((one) => !ALPHABET.includes(one))) return undefined;
  return createHash("sha256").update(`recovery-code\0${account}\0${code}`).digest();
}
