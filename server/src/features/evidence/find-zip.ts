/** The names inside a ZIP archive (office documents are such archives), unpacking nothing. */
export interface ZipDirectory {
  readonly names: readonly string[];
}

const END_RECORD = Buffer.from("PK\x05\x06", "latin1");
const END_RECORD_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** The end record is followed by a comment of at most 65,535 bytes, so readers look for it in this much of the tail. */
export const ZIP_TAIL = END_RECORD_LENGTH + 65_535;
const MOST_NAMES = 20_000;

/**
 * Finds the end record of a ZIP archive in a file's last bytes, as an unpacker does; everything before the archive's own
 * start is ignored by unpackers, which is what makes a picture with an archive behind it a trap.
 * @param tail the file's last bytes, `ZIP_TAIL` of them or the whole file.
 */
export function findZipEnd(tail: Buffer): { size: number; offset: number; at: number } | null {
  for (
    let at = tail.lastIndexOf(END_RECORD);
    at !== -1;
    at = at === 0 ? -1 : tail.lastIndexOf(END_RECORD, at - 1)
  ) {
    if (at + END_RECORD_LENGTH > tail.length) continue;
    const onThisDisk = tail.readUInt16LE(at + 4) === 0 || tail.readUInt16LE(at + 4) === 0xffff;
    if (onThisDisk && at + END_RECORD_LENGTH + tail.readUInt16LE(at + 20) <= tail.length) {
      return { size: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16), at };
    }
  }
  return null;
}

/** Reads the names out of a central directory (APPNOTE 4.3.12). Null when it is not one from its first byte to its last. */
export function readZipNames(directory: Buffer): ZipDirectory | null {
  const names: string[] = [];
  for (let at = 0; at < directory.length; ) {
    if (at + ENTRY_LENGTH > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return null;
    const nameLength = directory.readUInt16LE(at + 28);
    const next =
      at + ENTRY_LENGTH + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    if (next > directory.length || names.length >= MOST_NAMES) return null;
    names.push(directory.toString("utf8", at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    at = next;
  }
  return { names };
}
