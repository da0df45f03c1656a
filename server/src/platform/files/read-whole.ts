import type { FileStore } from "./file-store.ts";
import { letGo } from "./let-go.ts";

/** Reads a whole file into memory. @throws FileStoreFailure `missing` */
export async function readWhole(files: FileStore, key: string): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of await files.get(key)) pieces.push(piece as Uint8Array);
  const whole = Buffer.concat(pieces);
  for (const piece of pieces) letGo(piece);
  return whole;
}
