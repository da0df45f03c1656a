import { isRefused, type Refused, refuse } from "./photo-refusal.ts";
import type { Picture } from "./picture.ts";

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const COMMENT = 0xfe;
const EXIF_HEADER = Buffer.from("Exif\0\0", "latin1");

/** Markers that stand alone, without a length: TEM and the restart markers. */
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
/** Start of frame; C4, C8 and CC are tables and a reserved code. */
const startsFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
const isFree = (marker: number): boolean => marker === COMMENT || (marker >= 0xe0 && marker <= 0xef);

/** Walks the segments of a JPEG (ITU-T T.81 annex B) from `start` to its end-of-image marker, decoding nothing. */
export function walkJpeg(bytes: Buffer, start = 0): Picture | Refused {
  if (bytes[start] !== 0xff || bytes[start + 1] !== START) return refuse("damaged", "JPEG without its start");
  let frame: { width: number; height: number } | undefined;
  let exif: Buffer | null = null;
  const freeData: Buffer[] = [];
  let at = start + 2;
  for (;;) {
    const marker = readMarker(bytes, at);
    if (isRefused(marker)) return marker;
    at = marker.next;
    if (marker.code === END) {
      if (!frame) return refuse("damaged", "JPEG without a frame");
      const { width, height } = frame;
      return {
        kind: "picture",
        format: "jpeg",
        width,
        height,
        mostPixels: width * height,
        end: at,
        exif,
        freeData,
      };
    }
    if (standsAlone(marker.code)) continue;
    if (at + 2 > bytes.length) return refuse("truncated", "JPEG ends inside a segment's length");
    const length = bytes.readUInt16BE(at);
    if (length < 2) return refuse("damaged", "JPEG segment shorter than its length");
    if (at + length > bytes.length) return refuse("truncated", "JPEG ends inside a segment");
    const body = bytes.subarray(at + 2, at + length);
    at += length;
    if (startsFrame(marker.code)) {
      // A second frame would let two decoders see two pictures.
      if (frame) return refuse("damaged", "JPEG with two frames");
      if (body.length < 6) return refuse("damaged", "JPEG frame header too short");
      frame = { height: body.readUInt16BE(1), width: body.readUInt16BE(3) };
      if (frame.width === 0 || frame.height === 0) return refuse("damaged", "JPEG without a size");
    }
    if (isFree(marker.code)) freeData.push(body);
    if (marker.code === 0xe1 && exif === null && body.subarray(0, 6).equals(EXIF_HEADER))
      exif = body.subarray(6);
    if (marker.code !== SCAN) continue;
    const after = skipScan(bytes, at);
    if (after === undefined) return refuse("truncated", "JPEG ends inside its picture");
    at = after;
  }
}

/** Reads a marker's code; any number of FF may stand before it. */
function readMarker(bytes: Buffer, at: number): { code: number; next: number } | Refused {
  if (at >= bytes.length) return refuse("truncated", "JPEG without its end");
  if (bytes[at] !== 0xff) return refuse("damaged", "JPEG with bytes between its segments");
  let next = at;
  while (bytes[next] === 0xff) next++;
  const code = bytes[next];
  if (code === undefined) return refuse("truncated", "JPEG without its end");
  if (code === 0) return refuse("damaged", "JPEG with a marker of no kind");
  return { code, next: next + 1 };
}

/** Skips entropy-coded data: an FF there is followed by 00 or a restart marker. Answers where the next marker starts. */
function skipScan(bytes: Buffer, from: number): number | undefined {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) return undefined;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return undefined;
}
