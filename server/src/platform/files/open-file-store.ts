import { resolve } from "node:path";
import type { FileStore } from "./file-store.ts";
import { openFolderStore } from "./open-folder-store.ts";
import { openS3Store, type S3Place } from "./open-s3-store.ts";

/** Where files are kept, as configuration says it. */
export type FilesPlace =
  | { readonly kind: "folder"; readonly path: string }
  | ({ readonly kind: "s3" } & S3Place);

/**
 * Reads the setting FILES: a folder's path, or `s3://bucket?endpoint=http://host:port&region=name`.
 * @throws Error in words for whoever set it, when it is neither.
 */
export function readFilesPlace(setting: string): FilesPlace {
  if (setting.trim() === "") throw new Error("FILES is empty: say a folder or s3://bucket?endpoint=…");
  if (!setting.includes("://")) return { kind: "folder", path: resolve(setting) };
  const address = URL.canParse(setting) ? new URL(setting) : undefined;
  if (address?.protocol !== "s3:" || address.hostname === "" || !["", "/"].includes(address.pathname)) {
    throw new Error("FILES is neither a folder nor s3://bucket?endpoint=…");
  }
  for (const name of address.searchParams.keys()) {
    if (name !== "endpoint" && name !== "region") throw new Error(`FILES: ${name} is not a setting of s3://`);
  }
  const endpoint = address.searchParams.get("endpoint");
  const region = address.searchParams.get("region");
  return {
    kind: "s3",
    bucket: address.hostname,
    ...(endpoint === null ? {} : { endpoint }),
    ...(region === null ? {} : { region }),
  };
}

/** Opens the store that the configuration names. */
export async function openFileStore(place: FilesPlace): Promise<FileStore> {
  return place.kind === "folder" ? openFolderStore(place.path) : openS3Store(place);
}
