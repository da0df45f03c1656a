import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { SealingKey } from "./sealing-key.ts";

const FORM = "v1";
/** 96 bits, the length that GCM is defined for (NIST SP 800-38D, 8.2); random ones stay safe below 2^32 seals a key. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * The keys of an installation, newest first: the first one seals, every one opens, so that a key is changed by
 * putting a new one in front and sealing again whatever the old one sealed.
 */
export type SealingKeys = readonly [SealingKey, ...SealingKey[]];

/**
 * Seal a secret for storage (AES-256-GCM; GB/T 22239-2019 8.1.4.8, confidentiality at rest).
 *
 * `purpose` says what the secret is and whose ("totp:<account id>"). It is not stored, but opening asks for the same,
 * so that a sealed text copied into another row or used for something else does not open.
 */
export function sealSecret(secret: string, purpose: string, keys: SealingKeys): string {
  const [key] = keys;
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key.bytes, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(`${FORM}.${key.id}.${purpose}`, "utf8"));
  const sealed = Buffer.concat([nonce, cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return `${FORM}.${key.id}.${sealed.toString("base64url")}`;
}

/**
 * Open what `sealSecret` sealed. Undefined when it was altered, sealed for another purpose, sealed by a key that is
 * not among `keys`, or is no sealed text at all: which of these is nobody's business who offers such a text.
 */
export function openSecret(sealed: string, purpose: string, keys: SealingKeys): string | undefined {
  const [form, keyId, body, ...rest] = sealed.split(".");
  if (form !== FORM || body === undefined || rest.length > 0) return undefined;
  const key = keys.find((one) => one.id === keyId);
  const bytes = Buffer.from(body, "base64url");
  if (key === undefined || bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const tag = bytes.subarray(bytes.length - TAG_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", key.bytes, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(`${FORM}.${key.id}.${purpose}`, "utf8"));
  decipher.setAuthTag(tag);
  try {
    const text = decipher.update(bytes.subarray(NONCE_BYTES, bytes.length - TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString("utf8");
  } catch {
    return undefined;
  }
}

/** Whether the sealed text should be sealed again because a newer key is in front. */
export function isSealedByOldKey(sealed: string, keys: SealingKeys): boolean {
  return sealed.split(".")[1] !== keys[0].id;
}
