import type { Phrase } from "@cunjing/contract";
import * as XLSX from "@e965/xlsx";

/** What a zip or OLE container turned out to be. */
export type ContainerFinding =
  | { readonly is: "workbook" }
  | { readonly is: "encrypted" }
  | { readonly is: "damaged"; readonly found: string }
  | { readonly is: "other"; readonly found: Phrase };

const ZIPS: readonly (readonly [RegExp, Phrase])[] = [
  [/\/word\/document\.xml$/, { zh: "Word 文档", en: "a Word document" }],
  [/\/ppt\/presentation\.xml$/, { zh: "演示文稿", en: "a presentation" }],
  [/\/xl\/workbook\.bin$/, { zh: "二进制工作簿（.xlsb）", en: "a binary workbook (.xlsb)" }],
  [/\/content\.xml$/, { zh: "OpenDocument 文件（.ods）", en: "an OpenDocument file (.ods)" }],
];
const OLES: readonly (readonly [RegExp, Phrase])[] = [
  [/\/WordDocument$/, { zh: "Word 文档", en: "a Word document" }],
  [/\/PowerPoint Document$/, { zh: "演示文稿", en: "a presentation" }],
];

/** Look into a zip or OLE container before trusting it to be a workbook. */
export function checkContainer(bytes: Uint8Array, kind: "zip" | "ole"): ContainerFinding {
  if (kind === "zip" && !hasDirectory(bytes))
    return { is: "damaged", found: "文件不完整 (the file is cut short)" };
  let paths: string[];
  try {
    paths = XLSX.CFB.read(bytes, { type: "array" }).FullPaths;
  } catch (error) {
    return { is: "damaged", found: error instanceof Error ? error.message : String(error) };
  }
  if (kind === "ole" && paths.some((path) => /\/EncryptedPackage$/.test(path))) return { is: "encrypted" };
  const book = kind === "zip" ? /\/xl\/workbook\.xml$/i : /\/(Workbook|Book)$/i;
  if (paths.some((path) => book.test(path))) return { is: "workbook" };
  const known = (kind === "zip" ? ZIPS : OLES).find(([pattern]) => paths.some((path) => pattern.test(path)));
  const other: Phrase =
    kind === "zip"
      ? { zh: "压缩包，里面没有工作簿", en: "a zip archive without a workbook" }
      : { zh: "其他 OLE 文件，里面没有工作簿", en: "an OLE file without a workbook" };
  return { is: "other", found: known?.[1] ?? other };
}

/** A zip ends with its directory; a download that broke off has none. */
function hasDirectory(bytes: Uint8Array): boolean {
  const farthest = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= farthest; at -= 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
      return true;
  }
  return false;
}
