/** Thrown by a reader that is asked for more than is there; whoever reads turns it into a refusal. */
export class ReadPastEnd extends Error {}

/** Reads unsigned big-endian numbers one after another, never past its end. */
export interface ByteReader {
  /** Reads `width` bytes, 0 to 8; nothing is 0, as sizes of no bytes are in ISO boxes. Above 2⁵³ it counts as past the end. */
  number(width: number): number;
  text(length: number): string;
  skip(length: number): void;
  /** How many bytes are left. */
  left(): number;
}

/** Reads from `from` up to `to`. */
export function readFrom(bytes: Buffer, from: number, to: number): ByteReader {
  const end = Math.min(to, bytes.length);
  let at = from;
  const take = (length: number): number => {
    const start = at;
    if (start + length > end) throw new ReadPastEnd();
    at += length;
    return start;
  };
  return {
    number(width) {
      const start = take(width);
      if (width === 0) return 0;
      if (width <= 6) return bytes.readUIntBE(start, width);
      const large = bytes.readBigUInt64BE(start);
      if (large > BigInt(Number.MAX_SAFE_INTEGER)) throw new ReadPastEnd();
      return Number(large);
    },
    text(length) {
      const start = take(length);
      return bytes.toString("latin1", start, start + length);
    },
    skip: take,
    left: () => end - at,
  };
}
