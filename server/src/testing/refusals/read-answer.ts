/** Answers without what differs for no reason that anybody could learn from. */
import { inflateRawSync } from "node:zlib";
import type { Answer } from "../site.ts";
import type { Things } from "./things.ts";

/** "done", or the failure's code. */
export const codeOf = ({ status, body }: Answer): string => (status < 300 ? "done" : String(body.code));

/** Status and body byte for byte, but for the ids that the request itself named. */
export function unnamed({ status, body }: Answer, { named }: Pick<Things, "named">): string {
  const text = named.reduce((rest, id) => rest.replaceAll(id, "·"), JSON.stringify(body));
  return `${status} ${text}`;
}

/** All words of an answer; those of a workbook are inside of its compressed parts. */
export function wordsOf(bytes: Buffer): string {
  return bytes.subarray(0, 2).toString() === "PK" ? partsOf(bytes).join("\n") : bytes.toString("utf8");
}

/** The parts of a ZIP file, by its central directory (APPNOTE 4.3.12); when a workbook was made is left out. */
function partsOf(zip: Buffer): string[] {
  const parts: string[] = [];
  let at = zip.indexOf("PK\u0001\u0002");
  while (at !== -1) {
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const name = zip.toString("utf8", at + 46, at + 46 + zip.readUInt16LE(at + 28));
    if (!name.startsWith("docProps/"))
      parts.push((zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content).toString("utf8"));
    at = zip.indexOf("PK\u0001\u0002", at + 46);
  }
  return parts;
}
