import type { ByteSource } from "./byte-source.ts";
import { findZipEnd, readZipNames, ZIP_TAIL } from "./find-zip.ts";
import { type Refused, refuse } from "./photo-refusal.ts";

/** A file that is kept unopened: a document, a recording. */
export interface OtherFile {
  readonly kind: "file";
  readonly mediaType: string;
  /** The ending that a download gets, whatever the sender called it. */
  readonly ending: string;
  /** It carries macros: whoever downloads it is told so. */
  readonly hasMacros: boolean;
}

const ZIP_DIRECTORY_MOST = 4_000_000;
const OLE_MAGIC = Buffer.from("d0cf11e0a1b11ae1", "hex");
const OOXML = "application/vnd.openxmlformats-officedocument.";

/** Starts of what is taken besides office files: at which byte, what, media type, ending. */
const STARTS: readonly (readonly [number, string, string, string])[] = [
  [0, "%PDF-", "application/pdf", "pdf"],
  [0, "ID3", "audio/mpeg", "mp3"],
  [0, "\xff\xfb", "audio/mpeg", "mp3"],
  [0, "\xff\xf3", "audio/mpeg", "mp3"],
  [0, "\xff\xf1", "audio/aac", "aac"],
  [0, "\xff\xf9", "audio/aac", "aac"],
  [0, "#!AMR", "audio/amr", "amr"],
  [0, "OggS", "audio/ogg", "ogg"],
  [0, "fLaC", "audio/flac", "flac"],
  [8, "WAVE", "audio/wav", "wav"],
  [8, "AVI ", "video/x-msvideo", "avi"],
  [0, "\x1a\x45\xdf\xa3", "video/x-matroska", "mkv"],
];

/** Marks of formats that are known and not taken. */
const NOT_TAKEN: readonly (readonly [RegExp, string])[] = [
  [/^[\s\xef\xbb\xbf]*<.*svg[\s>]/is, "SVG"],
  [/^[\s\xef\xbb\xbf]*<(?:!doctype html|html|head|body|script)/i, "web page"],
  [/^[\s\xef\xbb\xbf]*<\?(?:php|xml)/i, "XML or script"],
  [/^(?:MZ|\x7fELF|#!)/, "program or script"],
  [/^(?:Rar!|7z\xbc\xaf|BZh|\xfd7zXZ)/, "archive"],
];

/** Recognises a file that is no picture by its content. `head` is its first 64 KiB. */
export async function recogniseFile(source: ByteSource, head: Buffer): Promise<OtherFile | Refused> {
  const text = head.toString("latin1", 0, 1024);
  if (text.startsWith("PK\x03\x04")) return recogniseZip(source);
  if (head.subarray(0, 8).equals(OLE_MAGIC)) return recogniseOle(source, head);
  const known = nameByStart(text);
  if (!known) {
    const other = NOT_TAKEN.find(([mark]) => mark.test(text));
    return other ? refuse("type-not-accepted", other[1]) : refuse("unknown-type", "no known format");
  }
  const tail = await source.read(Math.max(0, source.bytes - ZIP_TAIL), ZIP_TAIL);
  const archive = findZipEnd(tail);
  if (archive && tail.includes("PK\x01\x02", 0, "latin1")) return refuse("foreign-content", "ZIP");
  return known;
}

function nameByStart(text: string): OtherFile | null {
  if (text.startsWith("ftyp", 4)) return nameMovie(text.slice(8, 12));
  const start = STARTS.find(([at, magic]) => text.startsWith(magic, at));
  if (!start || (start[0] === 8 && !text.startsWith("RIFF"))) return null;
  return { kind: "file", mediaType: start[2], ending: start[3], hasMacros: false };
}

/** MP4 and its relatives by their brand; sound alone has a brand of its own. */
function nameMovie(brand: string): OtherFile {
  const file = (mediaType: string, ending: string): OtherFile => ({
    kind: "file",
    mediaType,
    ending,
    hasMacros: false,
  });
  if (brand.startsWith("M4A") || brand.startsWith("M4B")) return file("audio/mp4", "m4a");
  if (brand.startsWith("qt")) return file("video/quicktime", "mov");
  if (brand.startsWith("3g")) return file("video/3gpp", "3gp");
  return file("video/mp4", "mp4");
}

/** Office files are ZIP archives with known names inside; a plain archive is not taken, since nobody could look at it. */
async function recogniseZip(source: ByteSource): Promise<OtherFile | Refused> {
  const tailFrom = Math.max(0, source.bytes - ZIP_TAIL);
  const end = findZipEnd(await source.read(tailFrom, ZIP_TAIL));
  if (!end) return refuse("truncated", "ZIP without its end record");
  if (end.size > ZIP_DIRECTORY_MOST || end.offset + end.size > tailFrom + end.at) {
    return refuse("damaged", "ZIP whose directory lies outside");
  }
  const directory = readZipNames(await source.read(end.offset, end.size));
  if (!directory) return refuse("damaged", "ZIP with a broken directory");
  const has = (start: string): boolean => directory.names.some((name) => name.startsWith(start));
  const file = (mediaType: string, ending: string): OtherFile => ({
    kind: "file",
    mediaType,
    ending,
    hasMacros: directory.names.some(
      (name) => /(?:^|\/)vbaProject\.bin$/i.test(name) || /^Basic\//.test(name),
    ),
  });
  // OFD: the national format of fixed pages (GB/T 33190-2016).
  if (has("OFD.xml")) return file("application/ofd", "ofd");
  if (has("[Content_Types].xml")) {
    if (has("word/")) return file(`${OOXML}wordprocessingml.document`, "docx");
    if (has("xl/")) return file(`${OOXML}spreadsheetml.sheet`, "xlsx");
    if (has("ppt/")) return file(`${OOXML}presentationml.presentation`, "pptx");
  }
  if (has("META-INF/manifest.xml") && has("content.xml") && has("mimetype")) {
    return file("application/vnd.oasis.opendocument", "odf");
  }
  return refuse("type-not-accepted", "archive");
}

/** Office files before 2007 (and WPS's own): the first sector of the directory names their main stream. Installers look alike otherwise. */
async function recogniseOle(source: ByteSource, head: Buffer): Promise<OtherFile | Refused> {
  if (head.length < 512) return refuse("truncated", "office file ends inside its head");
  const shift = head.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return refuse("damaged", "office file with odd sectors");
  const directory = await source.read((head.readUInt32LE(48) + 1) * 2 ** shift, 4096);
  if (directory.length === 0) return refuse("truncated", "office file without its directory");
  const names = (name: string): boolean => directory.includes(Buffer.from(name, "utf16le"));
  const file = (mediaType: string, ending: string): OtherFile => ({
    kind: "file",
    mediaType,
    ending,
    hasMacros: names("_VBA_PROJECT") || names("Macros"),
  });
  if (names("WordDocument")) return file("application/msword", "doc");
  if (names("Workbook") || names("Book")) return file("application/vnd.ms-excel", "xls");
  if (names("PowerPoint Document")) return file("application/vnd.ms-powerpoint", "ppt");
  return refuse("type-not-accepted", "container without a document");
}
