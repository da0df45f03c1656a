import { createHash } from "node:crypto";
import { join } from "node:path";
import { checkCollection, checkKey } from "./file-store.ts";

/**
 * Where a key lies below the root: `collection/ab/cd/rest`, ab and cd from the key's SHA-256. Ids made by time share
 * their first digits, so their own digits would put a day's photos into one folder; 65,536 folders hold 65 million
 * files at a thousand a folder. Slashes of the rest become `+`, which no key contains.
 */
export function placeOfKey(root: string, key: string): string {
  checkKey(key);
  const slash = key.indexOf("/");
  const shard = createHash("sha256").update(key).digest("hex");
  const name = key.slice(slash + 1).replaceAll("/", "+");
  return join(root, key.slice(0, slash), shard.slice(0, 2), shard.slice(2, 4), name);
}

/** The folder of a collection. */
export function folderOfCollection(root: string, collection: string): string {
  return join(root, checkCollection(collection));
}

/** The key of a file found in a collection's folder. */
export function keyOfName(collection: string, name: string): string {
  return `${collection}/${name.replaceAll("+", "/")}`;
}
