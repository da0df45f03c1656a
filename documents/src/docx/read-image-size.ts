import { documentFailure } from "../failure.ts";

/** Kind and size in pixels of a PNG or JPEG, from its first bytes. */
export function readImageSize(bytes: Uint8Array): { type: "png" | "jpg"; width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47) {
    return { type: "png", width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8) return readJpegSize(view);
  throw documentFailure("fact_missing", "图片不是 PNG 或 JPEG", "the picture is neither PNG nor JPEG", {
    fact: "image",
  });
}

function readJpegSize(view: DataView): { type: "jpg"; width: number; height: number } {
  let at = 2;
  while (at + 9 < view.byteLength) {
    const marker = view.getUint16(at);
    const isFrame =
      marker >= 0xffc0 && marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc;
    if (isFrame) return { type: "jpg", height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  throw documentFailure("fact_missing", "JPEG 图片不完整", "the JPEG is cut off", { fact: "image" });
}
