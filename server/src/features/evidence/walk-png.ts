import { type Refused, refuse } from "./photo-refusal.ts";
import type { Picture } from "./picture.ts";

/** The eight bytes that every PNG starts with. */
export const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Chunks without text or foreign data: pixels, palette, transparency. Everything else may carry something. */
const PIXEL_CHUNKS = new Set(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]);

/** Walks the chunks of a PNG (ISO/IEC 15948) to IEND, unpacking nothing. */
export function walkPng(bytes: Buffer): Picture | Refused {
  let size: { width: number; height: number } | undefined;
  let exif: Buffer | null = null;
  let hasPixels = false;
  const freeData: Buffer[] = [];
  for (let at = PNG_SIGNATURE.length; ; ) {
    if (at + 12 > bytes.length) return refuse("truncated", "PNG ends inside a chunk's head");
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (!/^[A-Za-z]{4}$/.test(type)) return refuse("damaged", "PNG with a chunk of no kind");
    if (at + 12 + length > bytes.length) return refuse("truncated", "PNG ends inside a chunk");
    const body = bytes.subarray(at + 8, at + 8 + length);
    at += 12 + length;
    if (!size) {
      if (type !== "IHDR" || length !== 13) return refuse("damaged", "PNG without its header");
      size = { width: body.readUInt32BE(0), height: body.readUInt32BE(4) };
      if (size.width === 0 || size.height === 0) return refuse("damaged", "PNG without a size");
    } else if (type === "IHDR") return refuse("damaged", "PNG with two headers");
    if (type === "acTL" || type === "fcTL") return refuse("animated", "animated PNG");
    if (type === "eXIf" && exif === null) exif = body;
    if (type === "IDAT") hasPixels = true;
    if (!PIXEL_CHUNKS.has(type)) freeData.push(body);
    if (type !== "IEND") continue;
    if (!hasPixels) return refuse("damaged", "PNG without pixels");
    const { width, height } = size;
    return {
      kind: "picture",
      format: "png",
      width,
      height,
      mostPixels: width * height,
      end: at,
      exif,
      freeData,
    };
  }
}
