/** Folders and files that are being written: removed when the command is interrupted. */
import { rmSync } from "node:fs";

const unfinished = new Set<string>();

/** Remembers a path until the returned function is called. */
export function markUnfinished(path: string): () => void {
  unfinished.add(path);
  return () => void unfinished.delete(path);
}

export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { recursive: true, force: true });
  unfinished.clear();
}
