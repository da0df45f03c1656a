import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, link, mkdir, open, readdir, rm, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { checkContent } from "./check-content.ts";
import {
  type FileContent,
  type FileStore,
  FileStoreFailure,
  fitRange,
  type StoredFile,
} from "./file-store.ts";
import { folderOfCollection, keyOfName, placeOfKey } from "./folder-path.ts";

/** Where files are written before they have a name; on the same file system, as a name is given by a hard link. */
const INCOMING = ".incoming";

/** A file store in a folder. Several processes may use one folder; a file system of a network must keep `link` exclusive (NFS does). */
export async function openFolderStore(root: string): Promise<FileStore> {
  const incoming = join(root, INCOMING);
  await makeFolder(incoming);
  return {
    async put(key, content, source) {
      const place = placeOfKey(root, key);
      const draft = join(incoming, randomUUID());
      try {
        await writeDraft(draft, content, source);
        await giveName(draft, place, content);
      } finally {
        await unlink(draft).catch(ignoreMissing);
      }
    },
    async get(key, range) {
      const found = await look(placeOfKey(root, key), key);
      if (!found) throw new FileStoreFailure("missing", key);
      const part = range ? fitRange(range, found.bytes) : undefined;
      return openStream(placeOfKey(root, key), part ? { start: part.first, end: part.last } : {});
    },
    stat: (key) => look(placeOfKey(root, key), key),
    async remove(key) {
      const place = placeOfKey(root, key);
      await rm(place, { force: true });
      await syncFolder(dirname(place)).catch(ignoreMissing);
    },
    async *list(collection) {
      const folder = folderOfCollection(root, collection);
      for (const shard of await namesIn(folder)) {
        for (const name of await namesIn(join(folder, shard))) {
          const found = await look(join(folder, shard, name), keyOfName(collection, name));
          if (found) yield found;
        }
      }
    },
  };
}

/** Removes drafts that a killed process left behind. Answers how many. */
export async function sweepDrafts(root: string, olderThan: Date): Promise<number> {
  const incoming = join(root, INCOMING);
  let swept = 0;
  for (const name of await namesIn(incoming)) {
    const found = await look(join(incoming, name), name);
    if (!found || found.storedAt >= olderThan) continue;
    await rm(join(incoming, name), { force: true });
    swept += 1;
  }
  return swept;
}

async function writeDraft(
  draft: string,
  content: FileContent,
  source: AsyncIterable<Uint8Array>,
): Promise<void> {
  // Readable by the server's user alone: evidence shows people and homes.
  const file = await open(draft, "wx", 0o600);
  try {
    for await (const piece of checkContent(source, content)) await writeAll(file, piece);
    await file.datasync();
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, piece: Uint8Array): Promise<void> {
  for (let done = 0; done < piece.length; ) {
    const { bytesWritten } = await file.write(piece, done);
    done += bytesWritten;
  }
}

/** Gives a finished draft its name. A hard link fails where the name is taken; a rename would replace silently. */
async function giveName(draft: string, place: string, content: FileContent): Promise<void> {
  try {
    await link(draft, place).catch(async (error) => {
      ignoreMissing(error);
      // The folder is not there yet: only so many times in a store's life.
      await makeFolder(dirname(place));
      await link(draft, place);
    });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    if ((await hashFile(place)) !== content.sha256) {
      throw new FileStoreFailure("other-content", "the key holds another file");
    }
  }
  await syncFolder(dirname(place));
}

/** Makes a folder and those above it; each new name is synced in the folder that holds it, or a crash could lose it. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function hashFile(place: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(place)) hash.update(piece);
  return hash.digest("hex");
}

async function look(place: string, key: string): Promise<StoredFile | null> {
  try {
    const found = await stat(place);
    return found.isFile() ? { key, bytes: found.size, storedAt: found.mtime } : null;
  } catch (error) {
    ignoreMissing(error);
    return null;
  }
}

/** Opens before answering, so that a file that has just gone is a refusal here and not an error later. */
function openStream(place: string, options: { start?: number; end?: number }): Promise<Readable> {
  return new Promise((resolve, reject) => {
    const stream = createReadStream(place, options);
    stream.once("open", () => resolve(stream));
    stream.once("error", (error) =>
      reject(codeOf(error) === "ENOENT" ? new FileStoreFailure("missing", "no such file") : error),
    );
  });
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    ignoreMissing(error);
    return [];
  });
}

function ignoreMissing(error: unknown): void {
  if (codeOf(error) !== "ENOENT") throw error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
