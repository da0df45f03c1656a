/** A file store that keeps each content once: pictures of the demonstration are shown by many problems, and each problem has a file of its own. */
import { link, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { FileStore } from "../platform/files/file-store.ts";
import { placeOfKey } from "../platform/files/folder-path.ts";
import type { FilesPlace } from "../platform/files/open-file-store.ts";

/** Below ext4's 65,000 names for one file. */
const MOST_NAMES = 60_000;

interface First {
  readonly key: string;
  names: number;
}

/**
 * What is put again is given another name instead (a hard link), which waits for no disk: the loader syncs once, before anybody can sign in.
 * In a store that is no folder everything is put as it is.
 */
export function linkSameFiles(files: FileStore, place: FilesPlace): FileStore {
  if (place.kind !== "folder") return files;
  const root = place.path;
  const firsts = new Map<string, Promise<First>>();
  const putFirst: FileStore["put"] = async (key, content, source) => {
    const putting = files.put(key, content, source).then(() => ({ key, names: 1 }));
    firsts.set(content.sha256, putting);
    await putting;
  };
  return {
    ...files,
    async put(key, content, source) {
      const known = await firsts.get(content.sha256);
      if (known === undefined || known.names >= MOST_NAMES) return putFirst(key, content, source);
      known.names += 1;
      const name = placeOfKey(root, key);
      await mkdir(dirname(name), { recursive: true, mode: 0o700 });
      try {
        await link(placeOfKey(root, known.key), name);
      } catch (error) {
        // The first was not kept: it had been received before.
        if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
        await putFirst(key, content, source);
      }
    },
  };
}
