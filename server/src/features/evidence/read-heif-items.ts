import { type ByteReader, readFrom } from "./byte-reader.ts";
import type { IsoBox } from "./iso-boxes.ts";

/** A stretch of bytes of an item, in the file or in the `idat` box. */
export interface HeifExtent {
  readonly inIdat: boolean;
  readonly offset: number;
  /** 0 means "to the end". */
  readonly length: number;
}

/** Types of items by id (`iinf`, ISO/IEC 14496-12, 8.11.6). */
export function readItemTypes(bytes: Buffer, infoEntries: readonly IsoBox[]): Map<number, string> {
  const types = new Map<number, string>();
  for (const box of infoEntries) {
    if (box.type !== "infe") continue;
    const reader = readFrom(bytes, box.from, box.to);
    const version = reader.number(1);
    reader.skip(3);
    if (version < 2) continue;
    const id = reader.number(version === 2 ? 2 : 4);
    reader.skip(2);
    types.set(id, reader.text(4));
  }
  return types;
}

/** Where items lie (`iloc`, 8.11.3). */
export function readItemPlaces(bytes: Buffer, box: IsoBox): Map<number, readonly HeifExtent[]> {
  const reader = readFrom(bytes, box.from, box.to);
  const version = reader.number(1);
  reader.skip(3);
  const sizes = reader.number(1);
  const moreSizes = reader.number(1);
  const widths = {
    offset: sizes >> 4,
    length: sizes & 15,
    base: moreSizes >> 4,
    index: version > 0 ? moreSizes & 15 : 0,
  };
  const count = reader.number(version < 2 ? 2 : 4);
  const places = new Map<number, readonly HeifExtent[]>();
  for (let item = 0; item < count; item++) {
    const id = reader.number(version < 2 ? 2 : 4);
    const inIdat = version > 0 && (reader.number(2) & 15) === 1;
    reader.skip(2);
    const base = reader.number(widths.base);
    places.set(id, readExtents(reader, widths, base, inIdat));
  }
  return places;
}

function readExtents(
  reader: ByteReader,
  widths: { readonly offset: number; readonly length: number; readonly index: number },
  base: number,
  inIdat: boolean,
): HeifExtent[] {
  const count = reader.number(2);
  const each = widths.index + widths.offset + widths.length;
  // Extents of no bytes would let two bytes ask for 65,535 of them.
  if (count > 1 && each === 0) return [];
  const extents: HeifExtent[] = [];
  for (let extent = 0; extent < count; extent++) {
    reader.skip(widths.index);
    const offset = base + reader.number(widths.offset);
    extents.push({ inIdat, offset, length: reader.number(widths.length) });
  }
  return extents;
}

/** The numbers of the properties of an item, counted from 1 in `ipco` (`ipma`, ISO/IEC 23008-12, 9.3). */
export function readItemProperties(bytes: Buffer, box: IsoBox, wanted: number): number[] {
  const reader = readFrom(bytes, box.from, box.to);
  const version = reader.number(1);
  const wide = (reader.number(3) & 1) === 1;
  const count = reader.number(4);
  for (let item = 0; item < count; item++) {
    const id = reader.number(version < 1 ? 2 : 4);
    const properties = Array.from({ length: reader.number(1) }, () =>
      wide ? reader.number(2) & 0x7fff : reader.number(1) & 0x7f,
    );
    if (id === wanted) return properties;
  }
  return [];
}
