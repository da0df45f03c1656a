import type { Readable } from "node:stream";

/** What a stored file is known by before its first byte is written: the sender says both, the store checks both. */
export interface FileContent {
  /** SHA-256 of the whole content, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Length in bytes, 0 or more. */
  readonly bytes: number;
}

/** A stored file without its content. */
export interface StoredFile {
  readonly key: string;
  /** Length in bytes. */
  readonly bytes: number;
  readonly storedAt: Date;
}

/** Bytes `first` to `last`, both counted from 0 and both included, as in an HTTP range. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Files by key, in a folder or in an S3-compatible store. Evidence is never rewritten: a key keeps its first content.
 * What `put` has answered survives a crash of the program and, in a folder, a loss of power.
 */
export interface FileStore {
  /**
   * Keeps a file. Nothing is visible under the key before the last byte is there and its SHA-256 is right.
   * Putting the same content again is accepted and changes nothing.
   * @throws FileStoreFailure `wrong-content` (hash or length differ), `other-content` (the key holds another file), `bad-key`.
   */
  put(key: string, content: FileContent, source: AsyncIterable<Uint8Array>): Promise<void>;
  /**
   * Reads a file, or a range of it. A range past the end stops at the end.
   * @throws FileStoreFailure `missing`, `bad-range`, `bad-key`.
   */
  get(key: string, range?: ByteRange): Promise<Readable>;
  /** Looks a file up without reading it; null when there is none. */
  stat(key: string): Promise<StoredFile | null>;
  /** Removes a file; a key without a file is no error. */
  remove(key: string): Promise<void>;
  /** Every file of a collection (the part of a key before its first slash), in no promised order: for sweeping orphans. */
  list(collection: string): AsyncIterable<StoredFile>;
}

/** Why a store refused. */
export type FileStoreReason = "wrong-content" | "other-content" | "missing" | "bad-range" | "bad-key";

/** A refusal by a file store; anything else thrown by one is a fault of the disk or the network. */
export class FileStoreFailure extends Error {
  readonly reason: FileStoreReason;

  constructor(reason: FileStoreReason, message: string) {
    super(message);
    this.name = "FileStoreFailure";
    this.reason = reason;
  }
}

const COLLECTION = /^[a-z][a-z0-9-]{0,31}$/;
const KEY = /^[a-z][a-z0-9-]{0,31}(\/[a-z0-9][a-z0-9.-]{0,127}){1,4}$/;

/**
 * Checks a key: `collection/name` with up to three more parts, lower-case letters, digits, hyphens and dots, so that it
 * is a safe path on every file system and a safe object name in every store.
 */
export function checkKey(key: string): string {
  if (!KEY.test(key))
    throw new FileStoreFailure("bad-key", `not a key of a stored file: ${JSON.stringify(key)}`);
  return key;
}

/** Checks the name of a collection, the first part of a key. */
export function checkCollection(collection: string): string {
  if (!COLLECTION.test(collection)) throw new FileStoreFailure("bad-key", `not a collection: ${collection}`);
  return collection;
}

/** Checks a range against a file's length; the answer's last byte exists. */
export function fitRange(range: ByteRange, bytes: number): ByteRange {
  const { first, last } = range;
  if (!Number.isInteger(first) || !Number.isInteger(last) || first < 0 || last < first || first >= bytes) {
    throw new FileStoreFailure("bad-range", `bytes ${first}-${last} of ${bytes}`);
  }
  return { first, last: Math.min(last, bytes - 1) };
}
