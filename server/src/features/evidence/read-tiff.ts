/** An exact fraction as EXIF writes it. */
export interface TiffFraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** A field's value: text, whole numbers or fractions. */
export type TiffValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "bytes"; readonly bytes: Buffer }
  | { readonly kind: "whole"; readonly numbers: readonly number[] }
  | { readonly kind: "fractions"; readonly fractions: readonly TiffFraction[] };

/** Fields of one directory by tag. */
export type TiffDirectory = ReadonlyMap<number, TiffValue>;

/** The three directories that matter of an EXIF block; a directory that is missing or unreadable is empty. */
export interface TiffDirectories {
  readonly main: TiffDirectory;
  readonly exif: TiffDirectory;
  readonly gps: TiffDirectory;
}

const EXIF_POINTER = 0x8769;
const GPS_POINTER = 0x8825;
/** Values longer than this hold nothing that we read (thumbnails, maker's notes). */
const LONGEST_VALUE = 1024;
const WIDTHS: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8, 129: 1 };
const EMPTY: TiffDirectory = new Map();

/**
 * Reads the directories of an EXIF block (TIFF 6.0; EXIF 3.0, JEITA CP-3451F). It follows at most two pointers and never
 * reads past the block, so a hostile block costs no more than an honest one. Null when it is no TIFF.
 */
export function readTiff(block: Buffer): TiffDirectories | null {
  if (block.length < 8) return null;
  const order = block.toString("latin1", 0, 2);
  if (order !== "II" && order !== "MM") return null;
  const little = order === "II";
  const short = (at: number): number => (little ? block.readUInt16LE(at) : block.readUInt16BE(at));
  const long = (at: number): number => (little ? block.readUInt32LE(at) : block.readUInt32BE(at));
  if (short(2) !== 42) return null;

  function readDirectory(at: number | undefined): TiffDirectory {
    if (at === undefined || at < 8 || at + 2 > block.length) return EMPTY;
    const fields = new Map<number, TiffValue>();
    const count = Math.min(short(at), Math.floor((block.length - at - 2) / 12));
    for (let entry = 0; entry < count; entry++) {
      const from = at + 2 + entry * 12;
      const tag = short(from);
      // The first field of a tag counts: what a later one says could only be meant to disagree.
      const value = fields.has(tag) ? null : readValue(short(from + 2), long(from + 4), from + 8);
      if (value) fields.set(tag, value);
    }
    return fields;
  }

  function readValue(type: number, count: number, at: number): TiffValue | null {
    const width = WIDTHS[type];
    if (width === undefined || count === 0 || count * width > LONGEST_VALUE) return null;
    const from = count * width <= 4 ? at : long(at);
    const to = from + count * width;
    if (to > block.length) return null;
    if (type === 2 || type === 129) return { kind: "text", text: decodeText(block.subarray(from, to)) };
    if (type === 1 || type === 7) return { kind: "bytes", bytes: block.subarray(from, to) };
    const places = Array.from({ length: count }, (_, index) => from + index * width);
    if (type === 5) {
      const fractions = places.map((place) => ({ numerator: long(place), denominator: long(place + 4) }));
      return { kind: "fractions", fractions };
    }
    if (type === 10) {
      const fractions = places.map((place) => ({
        numerator: long(place) | 0,
        denominator: long(place + 4) | 0,
      }));
      return { kind: "fractions", fractions };
    }
    if (type === 9) return { kind: "whole", numbers: places.map((place) => long(place) | 0) };
    return { kind: "whole", numbers: places.map(type === 3 ? short : long) };
  }

  const main = readDirectory(long(4));
  const pointer = (tag: number): number | undefined => {
    const value = main.get(tag);
    return value?.kind === "whole" ? value.numbers[0] : undefined;
  };
  return { main, exif: readDirectory(pointer(EXIF_POINTER)), gps: readDirectory(pointer(GPS_POINTER)) };
}

/** Text ends at the first zero; cameras write ASCII, phones UTF-8. */
function decodeText(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString("utf8", 0, end === -1 ? bytes.length : end).trim();
}
