/** What a file really is, by its first bytes: names lie (.xls that web pages save are HTML), bytes do not. */
export type FileKind =
  | "zip"
  | "ole"
  | "html"
  | "xml"
  | "pdf"
  | "image"
  | "rar"
  | "old_xls"
  | "empty"
  | "binary"
  | "text";

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["rar", [0x52, 0x61, 0x72, 0x21]],
  ["rar", [0x37, 0x7a, 0xbc, 0xaf]],
  ["old_xls", [0x09, 0x00, 0x04, 0x00]],
  ["old_xls", [0x09, 0x02, 0x06, 0x00]],
  ["old_xls", [0x09, 0x04, 0x06, 0x00]],
  ["old_xls", [0x09, 0x08, 0x10, 0x00]],
];

export function detectFileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  for (const [kind, signature] of SIGNATURES) {
    if (signature.every((byte, at) => bytes[at] === byte)) return kind;
  }
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const start = bytes.subarray(0, 4096);
  if (!isUtf16 && start.includes(0)) return "binary";
  return markupKind(new TextDecoder("latin1").decode(start)) ?? "text";
}

function markupKind(start: string): FileKind | null {
  const text = start
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart()
    .toLowerCase();
  if (/^(<!doctype html|<html|<table|<head|<meta|mime-version:)/.test(text)) return "html";
  if (text.startsWith("<?xml")) return text.includes("<html") ? "html" : "xml";
  return null;
}
