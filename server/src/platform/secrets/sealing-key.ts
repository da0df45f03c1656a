import { createHash, randomBytes } from "node:crypto";

/** A key for sealing secrets: 256 bits, and a short id by which a sealed text names its key. */
export interface SealingKey {
  /** The first 8 hexadecimal digits of the key's SHA-256: enough to find the key, nothing to guess it by. */
  readonly id: string;
  readonly bytes: Buffer;
}

const KEY_BYTES = 32;

/** A new random key. */
export function makeSealingKey(): SealingKey {
  return toSealingKey(randomBytes(KEY_BYTES));
}

/** Read a key from its text: 32 bytes in base64 or base64url, white space around it ignored. Undefined if it is none. */
export function readSealingKey(text: string): SealingKey | undefined {
  const trimmed = text.trim();
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(trimmed)) return undefined;
  const bytes = Buffer.from(trimmed, "base64");
  return bytes.length === KEY_BYTES ? toSealingKey(bytes) : undefined;
}

/** The key as the text that `readSealingKey` reads. */
export function writeSealingKey(key: SealingKey): string {
  return key.bytes.toString("base64");
}

function toSealingKey(bytes: Buffer): SealingKey {
  return { id: createHash("sha256").update(bytes).digest("hex").slice(0, 8), bytes };
}
