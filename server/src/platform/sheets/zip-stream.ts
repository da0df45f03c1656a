/**
 * A ZIP file in a stream (PKWARE APPNOTE 6.3): entries one after the other, each compressed while its text is made, its sizes said behind it. Nothing
 * waits in memory but what zlib holds, and whoever reads slowly slows the making down. No ZIP64: an entry is below four gigabytes.
 */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32, createDeflateRaw } from "node:zlib";

export interface ZipEntry {
  /** Its path in the file. */
  readonly name: string;
  readonly text: Iterable<string> | AsyncIterable<string>;
}

/** What an entry came to. */
interface Written {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its header begins. */
  readonly at: number;
}

const DEFLATED = 8;
/** Sizes follow the entry (bit 3), names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const VERSION = 20;
/** The first day that ZIP knows: the same content is the same file. */
const DATE = 0x0021;
/** Sheets are packed a seventh less by the usual level, in three times the time. */
const LEVEL = 3;

/** The bytes of the file. @throws what an entry's text throws */
export async function* zipStream(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let at = 0;
  for (const { name, text } of entries) {
    const path = Buffer.from(name);
    const begins = at;
    const header = localHeader(path);
    yield header;
    let [crc, size, packed] = [0, 0, 0];
    const measured = async function* () {
      for await (const piece of text) {
        const bytes = Buffer.from(piece);
        crc = crc32(bytes, crc);
        size += bytes.length;
        yield bytes;
      }
    };
    const deflate = createDeflateRaw({ level: LEVEL });
    const ended = pipeline(Readable.from(measured()), deflate);
    // Its failure is the deflate's too, and is thrown below.
    ended.catch(() => {});
    for await (const bytes of deflate) {
      packed += (bytes as Buffer).length;
      yield bytes as Buffer;
    }
    const one = { name: path, crc, packed, size, at: begins };
    const sizes = descriptor(one);
    yield sizes;
    at += header.length + packed + sizes.length;
    written.push(one);
  }
  const directory = Buffer.concat(written.map(directoryEntry));
  yield directory;
  yield endOfDirectory(written.length, directory.length, at);
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(DEFLATED, 8);
  header.writeUInt16LE(DATE, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function descriptor({ crc, packed, size }: Written): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(0x08074b50, 0);
  bytes.writeUInt32LE(crc, 4);
  bytes.writeUInt32LE(packed, 8);
  bytes.writeUInt32LE(size, 12);
  return bytes;
}

function directoryEntry({ name, crc, packed, size, at }: Written): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(VERSION, 4);
  entry.writeUInt16LE(VERSION, 6);
  entry.writeUInt16LE(FLAGS, 8);
  entry.writeUInt16LE(DEFLATED, 10);
  entry.writeUInt16LE(DATE, 14);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(at, 42);
  return Buffer.concat([entry, name]);
}

function endOfDirectory(entries: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
