import { isRefused, type Refused, refuse } from "./photo-refusal.ts";
import type { Picture } from "./picture.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Walks the RIFF chunks of a WebP (RFC 9649), decoding nothing. */
export function walkWebp(bytes: Buffer): Picture | Refused {
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return refuse("truncated", "WebP shorter than its length");
  let canvas: Size | undefined;
  let picture: Size | undefined;
  let exif: Buffer | null = null;
  const freeData: Buffer[] = [];
  for (let at = 12; at < end; ) {
    if (at + 8 > end) return refuse("damaged", "WebP with bytes between its chunks");
    const type = bytes.toString("latin1", at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    if (at + 8 + length > end) return refuse("damaged", "WebP with a chunk past its end");
    const body = bytes.subarray(at + 8, at + 8 + length);
    // Chunks are padded to an even length.
    at += 8 + length + (length % 2);
    if (type === "ANIM" || type === "ANMF") return refuse("animated", "animated WebP");
    if (type === "VP8X") {
      if (body.length < 10) return refuse("damaged", "WebP with a short head");
      if ((body[0] ?? 0) & 0x02) return refuse("animated", "animated WebP");
      canvas = { width: 1 + body.readUIntLE(4, 3), height: 1 + body.readUIntLE(7, 3) };
    } else if (type === "VP8 " || type === "VP8L") {
      if (picture) return refuse("damaged", "WebP with two pictures");
      const size = type === "VP8 " ? readLossySize(body) : readLosslessSize(body);
      if (isRefused(size)) return size;
      picture = size;
    } else if (type !== "ALPH") {
      if (type === "EXIF" && exif === null) exif = withoutHeader(body);
      freeData.push(body);
    }
  }
  if (!picture) return refuse("damaged", "WebP without a picture");
  if (canvas && (canvas.width !== picture.width || canvas.height !== picture.height)) {
    return refuse("damaged", "WebP with two sizes");
  }
  const { width, height } = picture;
  return {
    kind: "picture",
    format: "webp",
    width,
    height,
    mostPixels: width * height,
    end: Math.min(end + (end % 2), bytes.length),
    exif,
    freeData,
  };
}

/** A VP8 key frame's size (RFC 6386, 9.1). */
function readLossySize(body: Buffer): Size | Refused {
  if (body.length < 10 || body.readUIntBE(3, 3) !== 0x9d012a)
    return refuse("damaged", "WebP without a key frame");
  return checkSize({ width: body.readUInt16LE(6) & 0x3fff, height: body.readUInt16LE(8) & 0x3fff });
}

/** A lossless picture's size (RFC 9649, 3.4). */
function readLosslessSize(body: Buffer): Size | Refused {
  if (body.length < 5 || body[0] !== 0x2f) return refuse("damaged", "lossless WebP without its mark");
  const bits = body.readUInt32LE(1);
  return checkSize({ width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) });
}

function checkSize(size: Size): Size | Refused {
  return size.width > 0 && size.height > 0 ? size : refuse("damaged", "WebP without a size");
}

/** Some writers put JPEG's "Exif" header before the block. */
function withoutHeader(body: Buffer): Buffer {
  return body.toString("latin1", 0, 6) === "Exif\0\0" ? body.subarray(6) : body;
}
