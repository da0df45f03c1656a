import { createHash } from "node:crypto";
import { join } from "node:path";
import { checkCollection, checkKey } from "./file-store.ts";

/**
 * Where a key lies below the root: `collection/abc/rest`, abc from the key's SHA-256. Ids made by time share their first digits, so
 * their own digits would put a day's photos into one folder; 4,096 folders hold 40 million files at ten thousand a folder, and
 * are soon all there (a new folder costs two more waits for the disk). Slashes of the rest become `+`, which no key contains.
 */
export function placeOfKey(root: string, key: string): string {
  checkKey(key);
  const slash = key.indexOf("/");
  const shard = createHash("sha256").update(key).digest("hex").slice(0, 3);
  return join(root, key.slice(0, slash), shard, key.slice(slash + 1).replaceAll("/", "+"));
}

/** The folder of a collection. */
export function folderOfCollection(root: string, collection: string): string {
  return join(root, checkCollection(collection));
}

/** The key of a file found in a collection's folder. */
export function keyOfName(collection: string, name: string): string {
  return `${collection}/${name.replaceAll("+", "/")}`;
}
