/**
 * A frozen slice: the rows of one kind and one day, as text that anybody can read again (JSON, zstd). The same rows give the same bytes, so a
 * day that nobody touched is one slice for every freeze that holds it.
 */
import { createHash } from "node:crypto";
import { zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** Cells by dictionary: codes[i] indexes `words`, −1 says nothing. Numbers are exact texts, a decimal or n/d. */
export interface FrozenWords {
  readonly words: readonly string[];
  readonly codes: readonly number[];
}

export type FrozenColumn =
  | ({ readonly type: "text" | "number" } & FrozenWords)
  /** Days since 1970-01-01, null where it says nothing. */
  | { readonly type: "day"; readonly days: readonly (number | null)[] }
  /** 0 false, 1 true, 2 says nothing. */
  | { readonly type: "truth"; readonly t: readonly number[] };

export interface FrozenRows {
  readonly kind: string;
  /** 2019-05-09; empty: facts without a day. */
  readonly day: string;
  readonly ids: readonly string[];
  /** Codes of −1: about no unit. */
  readonly units: FrozenWords;
  readonly columns: Readonly<Record<string, FrozenColumn>>;
}

export interface FrozenSlice {
  /** SHA-256 of the JSON text, 64 hexadecimal digits. */
  readonly digest: string;
  readonly rows: number;
  readonly bytes: Buffer;
}

export function packSlice(rows: FrozenRows): FrozenSlice {
  return { ...packText(JSON.stringify(rows)), rows: rows.ids.length };
}

export function packText(text: string): { digest: string; bytes: Buffer } {
  const plain = Buffer.from(text);
  return { digest: createHash("sha256").update(plain).digest("hex"), bytes: zstdCompressSync(plain) };
}

/** @throws Error where the bytes are not those of the digest: a stored result must not be explained from other facts */
export function unpackText(digest: string, bytes: Uint8Array): string {
  const plain = zstdDecompressSync(bytes);
  const found = createHash("sha256").update(plain).digest("hex");
  if (found !== digest) throw new Error(`a frozen slice is damaged: ${digest} reads ${found}`);
  return plain.toString("utf8");
}

export const unpackSlice = (digest: string, bytes: Uint8Array): FrozenRows =>
  JSON.parse(unpackText(digest, bytes)) as FrozenRows;
