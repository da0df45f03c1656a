/** SHA-256 digests: of text, and of values in canonical JSON. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { writeCanonical } from "./canonical-json.ts";

/** Characters that are gathered before they are hashed: fewer, larger calls are faster. */
const GATHERED = 65536;

/** SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hexadecimal digits (what `sha256sum` prints). */
export function digestOfText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 of bytes, likewise: for browsers that hold their own back from pages read by plain http. */
export const digestOfBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** SHA-256 of a value's canonical JSON. Throws as `writeCanonical` does. */
export function digestOf(value: unknown): string {
  const digest = startDigest();
  writeCanonical(value, digest.write);
  return digest.finish();
}

/**
 * The digest of the array of all items, `digestOf([...items])`, without holding them at once: a result of millions of rows
 * is digested as it is made.
 */
export function digestOfItems(items: Iterable<unknown>): string {
  const digest = startDigest();
  let separator = "[";
  for (const item of items) {
    digest.write(separator);
    writeCanonical(item, digest.write);
    separator = ",";
  }
  digest.write(separator === "[" ? "[]" : "]");
  return digest.finish();
}

/** A digest that is fed piece by piece; pieces are whole characters. `finish` is called once. */
function startDigest(): { readonly write: (piece: string) => void; readonly finish: () => string } {
  const hash = sha256.create();
  let gathered = "";
  const flush = (): void => {
    hash.update(utf8ToBytes(gathered));
    gathered = "";
  };
  return {
    write(piece) {
      gathered += piece;
      if (gathered.length >= GATHERED) flush();
    },
    finish() {
      flush();
      return bytesToHex(hash.digest());
    },
  };
}
