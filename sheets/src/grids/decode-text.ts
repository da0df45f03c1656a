export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16" | "gb18030";
}

/**
 * The text of a CSV file in the encodings that offices save: UTF-8 with or without its mark, UTF-16 with its mark ("Unicode
 * text"), and GB18030, which contains GBK and GB2312 (plain "CSV" of a Chinese Excel or WPS).
 *
 * UTF-8 is tried first and strictly: GB18030 text of more than a few Chinese characters is practically never valid UTF-8,
 * while almost any bytes are valid GB18030.
 * @returns null where none of them fits
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return tryDecode(bytes, "utf-16le", "utf-16");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return tryDecode(bytes, "utf-16be", "utf-16");
  return tryDecode(bytes, "utf-8", "utf-8") ?? tryDecode(bytes, "gb18030", "gb18030");
}

function tryDecode(bytes: Uint8Array, label: string, encoding: DecodedText["encoding"]): DecodedText | null {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}
