import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { describeContent, oneSource } from "../../../platform/files/check-content.ts";
import { type FileContent, type FileStore, FileStoreFailure } from "../../../platform/files/file-store.ts";
import { sourceOfBytes, sourceOfFile } from "../byte-source.ts";
import { PHOTO_LIMITS } from "../photo-limits.ts";
import { isRefused, type Refused } from "../photo-refusal.ts";
import { type Photo, readEvidence } from "../read-photo.ts";
import type { OtherFile } from "../recognise-file.ts";

/** A whole upload as it was found: kept under `key` unless it was refused or is not what was announced. */
export type TakenIn =
  | { readonly kind: "kept"; readonly found: Photo | OtherFile }
  | { readonly kind: "hash-wrong" }
  | Refused;

/**
 * Checks a whole upload against what was announced, reads what it really is, and keeps it. What is no longer than a photo may be is read
 * into memory once; longer files go through a file of their own on this machine.
 */
export async function takeIn(
  files: FileStore,
  key: string,
  announced: FileContent,
  incoming: Readable,
): Promise<TakenIn> {
  return announced.bytes <= PHOTO_LIMITS.photoBytes
    ? takeInShort(files, key, announced, incoming)
    : takeInLong(files, key, announced, incoming);
}

async function takeInShort(
  files: FileStore,
  key: string,
  announced: FileContent,
  incoming: Readable,
): Promise<TakenIn> {
  const pieces: Uint8Array[] = [];
  for await (const piece of incoming) pieces.push(piece as Uint8Array);
  return takeInBytes(files, key, announced, Buffer.concat(pieces));
}

/** Takes in a whole upload that is in memory. */
export async function takeInBytes(
  files: FileStore,
  key: string,
  announced: FileContent,
  bytes: Buffer,
): Promise<TakenIn> {
  const found = await readEvidence(sourceOfBytes(bytes));
  if (isRefused(found)) {
    // A photo that was spoilt on its way is not a bad photo: its device has the good one.
    return describeContent(bytes).sha256 === announced.sha256 ? found : { kind: "hash-wrong" };
  }
  try {
    await files.put(key, announced, oneSource(bytes));
  } catch (error) {
    if (error instanceof FileStoreFailure && error.reason === "wrong-content") return { kind: "hash-wrong" };
    throw error;
  }
  return { kind: "kept", found };
}

async function takeInLong(
  files: FileStore,
  key: string,
  announced: FileContent,
  incoming: Readable,
): Promise<TakenIn> {
  const spool = join(tmpdir(), `upload-${randomUUID()}`);
  try {
    const hash = createHash("sha256");
    await pipeline(
      incoming,
      async function* (pieces: AsyncIterable<Uint8Array>) {
        for await (const piece of pieces) {
          hash.update(piece);
          yield piece;
        }
      },
      createWriteStream(spool, { mode: 0o600, flags: "wx" }),
    );
    if (hash.digest("hex") !== announced.sha256) return { kind: "hash-wrong" };
    const handle = await open(spool);
    const found = await readEvidence(await sourceOfFile(handle)).finally(() => handle.close());
    if (isRefused(found)) return found;
    await files.put(key, announced, createReadStream(spool));
    return { kind: "kept", found };
  } finally {
    await rm(spool, { force: true });
  }
}
