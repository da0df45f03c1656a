/** Puts pictures into kept facts: where a key of the file store stands, its bytes. */
import type { FileStore } from "../../../platform/files/file-store.ts";
import { readWhole } from "../../../platform/files/read-whole.ts";

const keyOf = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "$picture" in value && typeof value.$picture === "string"
    ? value.$picture
    : undefined;

/** The keys of all pictures in kept facts, each once. */
export function pictureKeys(value: unknown): readonly string[] {
  const keys = new Set<string>();
  replacePictures(value, (key) => {
    keys.add(key);
    return EMPTY;
  });
  return [...keys];
}

const EMPTY = new Uint8Array();

/** The same facts with each picture made of its key. */
export function replacePictures(value: unknown, pictureOf: (key: string) => Uint8Array): unknown {
  const key = keyOf(value);
  if (key !== undefined) return pictureOf(key);
  if (Array.isArray(value)) return value.map((one) => replacePictures(one, pictureOf));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, replacePictures(one, pictureOf)]),
  );
}

/** As `replacePictures` with nothing in the pictures' places: to ask whether the rest is in order. */
export const withoutPictures = (facts: unknown): unknown => replacePictures(facts, () => EMPTY);

/** @throws FileStoreFailure `missing` for a picture that is no longer there */
export async function loadPictures(files: FileStore, facts: unknown): Promise<unknown> {
  const loaded = new Map<string, Uint8Array>();
  for (const key of pictureKeys(facts)) loaded.set(key, new Uint8Array(await readWhole(files, key)));
  return replacePictures(facts, (key) => loaded.get(key) ?? EMPTY);
}
