/** Segments of a JPEG that only say how to read its pixels: JFIF's density (APP0) and Adobe's colour transform (APP14). */
const PLAIN_SEGMENTS = new Set([0xe0, 0xee]);

/**
 * Lists what a JPEG carries besides its pixels: EXIF, XMP, colour profiles, comments, thumbnails inside JFIF, bytes behind its end.
 * The proof that a public copy tells nothing about place, time, device or person.
 */
export function findMetadata(jpeg: Buffer): string[] {
  const found: string[] = [];
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1] ?? 0;
    if (marker === 0xda) break;
    const length = jpeg.readUInt16BE(at + 2);
    const isSegment = marker === 0xfe || (marker >= 0xe0 && marker <= 0xef);
    if (isSegment && !PLAIN_SEGMENTS.has(marker)) found.push(nameSegment(marker, jpeg, at));
    // JFIF proper has 16 bytes; more would be a picture inside.
    if (marker === 0xe0 && length !== 16) found.push("JFIF thumbnail");
    at += 2 + length;
  }
  const end = jpeg.lastIndexOf(Buffer.from([0xff, 0xd9]));
  if (end + 2 !== jpeg.length) found.push("bytes behind the end");
  return found;
}

function nameSegment(marker: number, jpeg: Buffer, at: number): string {
  if (marker === 0xfe) return "comment";
  const name = /^[\x20-\x7e]+/.exec(jpeg.toString("latin1", at + 4, at + 36))?.[0] ?? "";
  return `APP${marker - 0xe0} ${name}`.trim();
}
