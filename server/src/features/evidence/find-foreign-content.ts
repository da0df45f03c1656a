import { findZipEnd, ZIP_TAIL } from "./find-zip.ts";
import { readBoxes } from "./iso-boxes.ts";
import { isRefused } from "./photo-refusal.ts";
import type { Picture } from "./picture.ts";
import { walkJpeg } from "./walk-jpeg.ts";

/** What a phone's own software may leave behind a picture; it is kept in the original and in no copy. */
export type Appendix = "none" | "padding" | "second-picture" | "motion" | "maker-block";

/** What lies behind or inside a picture: an appendix of a known kind, or something foreign with its name. */
export type Surroundings =
  | { readonly appendix: Appendix; readonly foreign: null }
  | { readonly foreign: string };

/** Zeros or spaces behind a picture up to a page of memory come from cameras' block-wise writing. */
const MOST_PADDING = 4096;

/** Starts of formats that another program would open, to name what is refused. */
const FOREIGN_STARTS: readonly (readonly [Buffer, string])[] = [
  [Buffer.from("PK\x03\x04", "latin1"), "ZIP"],
  [Buffer.from("%PDF-"), "PDF"],
  [Buffer.from("Rar!\x1a\x07", "latin1"), "RAR"],
  [Buffer.from("7z\xbc\xaf\x27\x1c", "latin1"), "7z"],
  [Buffer.from("\x7fELF", "latin1"), "program"],
  [Buffer.from("MZ"), "program"],
  [Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "latin1"), "office file"],
  [Buffer.from("GIF8"), "GIF"],
];

/** What a browser or a server would run; long enough that compressed bytes do not hold it by chance. */
const MARKUP = /<(?:script|html|!doctype|iframe|svg[\s>]|\?php)/i;

/** Readers of PDF look for its head in a file's first 1,024 bytes. */
const PDF_REACH = 1024 + 8;

/**
 * Looks for a second format in and behind a picture (polyglot). A file that is a photo to us and an archive or a page to
 * somebody else is refused; what phones append (gain map, moving picture, maker's block) is named and let pass, because refusing
 * it would refuse the default photo of several makers.
 */
export function findForeignContent(bytes: Buffer, picture: Picture): Surroundings {
  const archive = findZipEnd(bytes.subarray(-ZIP_TAIL));
  // Without the entries' own marks the four bytes may be chance: once in a thousand files of four megabytes.
  if (archive && bytes.includes("PK\x01\x02", 0, "latin1")) return { foreign: "ZIP" };
  if (bytes.subarray(0, PDF_REACH).includes("%PDF-")) return { foreign: "PDF" };
  if (hidesMarkup(picture.freeData)) return { foreign: "page or script in a comment" };
  return judgeTrailing(bytes.subarray(picture.end));
}

function judgeTrailing(trailing: Buffer): Surroundings {
  if (trailing.length === 0) return { appendix: "none", foreign: null };
  if (isPadding(trailing)) return { appendix: "padding", foreign: null };
  const appendix = nameAppendix(trailing);
  if (appendix) return { appendix, foreign: null };
  if (MARKUP.test(trailing.toString("latin1"))) return { foreign: "page or script" };
  const found = FOREIGN_STARTS.find(([start]) => trailing.includes(start));
  return { foreign: found ? found[1] : "unknown data behind the picture" };
}

function hidesMarkup(freeData: readonly Buffer[]): boolean {
  return freeData.some((data) => MARKUP.test(data.toString("latin1")));
}

function isPadding(trailing: Buffer): boolean {
  const filler = trailing[0];
  if (filler !== 0 && filler !== 0xff && filler !== 0x20) return false;
  return trailing.length <= MOST_PADDING && trailing.every((byte) => byte === filler);
}

/** Names what phones append; each is recognised by its structure from end to end, not by a mark alone. */
function nameAppendix(trailing: Buffer): Appendix | null {
  let at = 0;
  while (trailing[at] === 0xff && trailing[at + 1] === 0xd8) {
    const next = walkJpeg(trailing, at);
    if (isRefused(next) || hidesMarkup(next.freeData)) return null;
    at = next.end;
    const gap = trailing.subarray(at);
    if (gap.length === 0 || isPadding(gap)) return "second-picture";
  }
  const rest = trailing.subarray(at);
  if (isMotion(rest)) return "motion";
  return isMakerBlock(rest) ? "maker-block" : null;
}

/** A moving picture: MP4 boxes to the end, but for a maker's mark of at most 256 bytes behind them. */
function isMotion(rest: Buffer): boolean {
  if (rest.toString("latin1", 4, 8) !== "ftyp") return false;
  const walked = readBoxes(rest, 0, rest.length);
  if (isRefused(walked) || !walked.boxes.some((box) => box.type === "moov")) return false;
  return rest.length - walked.end <= 256;
}

/** Samsung's block of notes ends with the length of its directory and "SEFT"; the directory starts with "SEFH". */
function isMakerBlock(rest: Buffer): boolean {
  if (rest.length < 16 || rest.toString("latin1", rest.length - 4) !== "SEFT") return false;
  const start = rest.length - 8 - rest.readUInt32LE(rest.length - 8);
  return start >= 0 && rest.toString("latin1", start, start + 4) === "SEFH" && !hidesMarkup([rest]);
}
