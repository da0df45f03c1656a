import { createHash } from "node:crypto";
import { type FileContent, FileStoreFailure } from "./file-store.ts";

/**
 * Passes a file on while counting and hashing it. The last piece is held back until length and SHA-256 are right, so
 * whoever writes it elsewhere never has a complete wrong file.
 * @throws FileStoreFailure `wrong-content`, before the last piece is passed on; also as soon as the file grows too long.
 */
export async function* checkContent(
  source: AsyncIterable<Uint8Array>,
  content: FileContent,
): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  let bytes = 0;
  let held: Uint8Array | undefined;
  for await (const piece of source) {
    if (piece.length === 0) continue;
    bytes += piece.length;
    if (bytes > content.bytes) throw wrongContent(`more than the ${content.bytes} bytes announced`);
    hash.update(piece);
    if (held) yield held;
    held = piece;
  }
  if (bytes !== content.bytes) throw wrongContent(`${bytes} bytes instead of ${content.bytes}`);
  const found = hash.digest("hex");
  if (found !== content.sha256) throw wrongContent(`SHA-256 ${found} instead of ${content.sha256}`);
  if (held) yield held;
}

function wrongContent(what: string): FileStoreFailure {
  return new FileStoreFailure("wrong-content", what);
}

/** The length and SHA-256 of bytes in memory. */
export function describeContent(bytes: Uint8Array): FileContent {
  return { sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
}

/** Bytes in memory as a source for `put`. */
export async function* oneSource(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
