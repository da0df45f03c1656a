/** The parts of a DOCX or XLSX as text, read by the archive's central directory (PKWARE APPNOTE 4.3.12, 4.3.16). */
import { inflateRawSync } from "node:zlib";

const END = 0x0605_4b50;
const ENTRY = 0x0201_4b50;
const DEFLATED = 8;

/** Names of the parts with their text, in the archive's order. @throws where it is no ZIP archive */
export function readZip(bytes: Buffer): Map<string, string> {
  const end = lastIndexOf(bytes, END);
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error("the archive's directory is broken");
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(at + 42);
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(begin, begin + size);
    const content = method === DEFLATED ? inflateRawSync(packed) : packed;
    parts.set(bytes.toString("utf8", at + 46, at + 46 + name), content.toString("utf8"));
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** The words of a DOCX or XLSX, without their markup. */
export function wordsOf(bytes: Buffer): string {
  return [...readZip(bytes)]
    .filter(([name]) => /^(word|xl)\/.*\.xml$/.test(name))
    .map(([, xml]) => xml.replaceAll(/<\/(w:p|si|row)>/g, "\n").replaceAll(/<[^>]*>/g, ""))
    .join("\n");
}

function lastIndexOf(bytes: Buffer, signature: number): number {
  for (let at = bytes.length - 22; at >= 0; at--) if (bytes.readUInt32LE(at) === signature) return at;
  throw new Error("no ZIP archive");
}
