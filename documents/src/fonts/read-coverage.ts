/**
 * Which characters a font file has: the `cmap` table of OpenType (formats 4 and 12), for .ttf, .otf and the first face
 * of a .ttc. Enough to say beforehand which characters a page would show as empty boxes.
 */
export function readCoverage(bytes: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const face = view.getUint32(0) === 0x74746366 /* ttcf */ ? view.getUint32(12) : 0;
  const cmap = findTable(view, face, 0x636d6170 /* cmap */);
  const subtable = bestSubtable(view, cmap);
  return view.getUint16(subtable) === 12 ? segmentsOf12(view, subtable) : segmentsOf4(view, subtable);
}

function findTable(view: DataView, face: number, tag: number): number {
  const count = view.getUint16(face + 4);
  for (let i = 0; i < count; i++) {
    const record = face + 12 + i * 16;
    if (view.getUint32(record) === tag) return view.getUint32(record + 8);
  }
  throw new Error("font without cmap");
}

/** Prefers the full Unicode subtable (format 12) to the basic plane (format 4). */
function bestSubtable(view: DataView, cmap: number): number {
  let best = { format: 0, offset: 0 };
  const count = view.getUint16(cmap + 2);
  for (let i = 0; i < count; i++) {
    const offset = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    const format = view.getUint16(offset);
    if ((format === 4 || format === 12) && format > best.format) best = { format, offset };
  }
  if (best.format === 0) throw new Error("font without a Unicode cmap");
  return best.offset;
}

function segmentsOf12(view: DataView, at: number): (codePoint: number) => boolean {
  const count = view.getUint32(at + 12);
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    starts[i] = view.getUint32(at + 16 + i * 12);
    ends[i] = view.getUint32(at + 16 + i * 12 + 4);
  }
  return (codePoint) => inSegments(starts, ends, codePoint) >= 0;
}

function segmentsOf4(view: DataView, at: number): (codePoint: number) => boolean {
  const count = view.getUint16(at + 6) / 2;
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    ends[i] = view.getUint16(at + 14 + i * 2);
    starts[i] = view.getUint16(at + 16 + count * 2 + i * 2);
  }
  return (codePoint) => codePoint !== 0xffff && inSegments(starts, ends, codePoint) >= 0;
}

/** Index of the segment that holds the code point, or -1; segments are sorted by their ends. */
function inSegments(starts: Uint32Array, ends: Uint32Array, codePoint: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < codePoint) low = middle + 1;
    else high = middle;
  }
  return (starts[low] ?? Infinity) <= codePoint && codePoint <= (ends[low] ?? -1) ? low : -1;
}
