import type { FileHandle } from "node:fs/promises";

/** A file of known length, read in pieces, so that a long video is recognised without being loaded. */
export interface ByteSource {
  /** Length in bytes. */
  readonly bytes: number;
  /** Reads `length` bytes from `from`, fewer only at the end. */
  read(from: number, length: number): Promise<Buffer>;
}

/** Bytes in memory as a source. */
export function sourceOfBytes(bytes: Uint8Array): ByteSource {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { bytes: whole.length, read: async (from, length) => whole.subarray(from, from + length) };
}

/** An open file as a source; closing it stays with whoever opened it. */
export async function sourceOfFile(file: FileHandle): Promise<ByteSource> {
  const { size } = await file.stat();
  return {
    bytes: size,
    async read(from, length) {
      const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - from)));
      let done = 0;
      while (done < buffer.length) {
        const { bytesRead } = await file.read(buffer, done, buffer.length - done, from + done);
        if (bytesRead === 0) break;
        done += bytesRead;
      }
      return buffer.subarray(0, done);
    },
  };
}
