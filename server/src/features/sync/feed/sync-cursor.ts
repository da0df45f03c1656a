/** Where a phone is in the feed. Sealed for its account and campaign: numbers of transactions tell how much others write. */
import { createCipheriv, createDecipheriv, createHmac } from "node:crypto";
import { z } from "zod";
import type { SealingKeys } from "../../../platform/secrets/seal-secret.ts";
import type { SyncScope } from "./sync-scope.ts";

/** A transaction's number as text: 64 bits. */
const xid = z.string().regex(/^\d{1,20}$/);
const range = z.tuple([z.int(), z.int()]);
const scope = z.object({
  ranges: z.record(z.string(), z.array(range)),
  teams: z.array(z.string()),
  cleared: z.array(z.string()).nullable(),
  shape: z.string(),
});
const walk = z.object({
  /** Reads below this transaction, from the first page to the last. */
  to: xid,
  /** The scope when the last walk ended; absent: this is the first, or it has not changed. */
  before: scope.optional(),
  first: z.boolean(),
  /** The newest transaction of what has come so far. */
  newest: xid,
  leg: z.int(),
  part: z.int(),
  after: z.tuple([z.union([z.int(), xid]), z.string()]).nullable(),
});
const cursor = z.object({
  epoch: z.string(),
  /** Everything below this transaction has come. */
  from: xid,
  scope,
  walk: walk.optional(),
});

export interface SyncCursor extends Omit<z.output<typeof cursor>, "scope" | "walk"> {
  readonly scope: SyncScope;
  readonly walk?:
    | (Omit<z.output<typeof walk>, "before"> & { readonly before?: SyncScope | undefined })
    | undefined;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * The same cursor is the same text, wherever it is made: an answer without news does not differ from the last. Its nonce is made of what is
 * sealed (as in AES-SIV, RFC 5297), and no two texts share one but by being equal.
 * @param whose account and campaign
 */
export function sealCursor(made: SyncCursor, whose: string, [key]: SealingKeys): string {
  const text = JSON.stringify(made);
  const nonce = createHmac("sha256", key.bytes)
    .update(`sync ${whose} ${text}`)
    .digest()
    .subarray(0, NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", subKey(key.bytes), nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(whose));
  return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString(
    "base64url",
  );
}

/** undefined: none of this account's, or sealed by a key that is gone; the phone begins anew. */
export function openCursor(sealed: string, whose: string, keys: SealingKeys): SyncCursor | undefined {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
  for (const key of keys) {
    const cipher = createDecipheriv("aes-256-gcm", subKey(key.bytes), bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    cipher.setAAD(Buffer.from(whose));
    cipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
    try {
      const text = cipher.update(bytes.subarray(NONCE_BYTES, bytes.length - TAG_BYTES));
      const read = cursor.safeParse(JSON.parse(Buffer.concat([text, cipher.final()]).toString("utf8")));
      return read.success ? (read.data as SyncCursor) : undefined;
    } catch {
      // Of another key: the next.
    }
  }
  return undefined;
}

const subKey = (key: Buffer): Buffer => createHmac("sha256", key).update("sync cursor").digest();
