import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { FONT_ROLES, type FontNames, OFFICE_FONT_SUBSTITUTES } from "../fonts/font-roles.ts";

/** The earliest moment that a ZIP can name; every entry carries it, so that the clock leaves no trace. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/**
 * Makes a DOCX a function of its input: the document's own day for the clock's, fixed times in the archive, entries in
 * order. Also names substitutes for fonts that a machine may lack.
 */
export function fixBytes(bytes: Uint8Array, day: string, names: FontNames): Uint8Array {
  const entries = unzipSync(bytes);
  const core = entries["docProps/core.xml"];
  if (core) entries["docProps/core.xml"] = strToU8(fixDates(strFromU8(core), day));
  const styles = entries["word/styles.xml"];
  if (styles) entries["word/styles.xml"] = strToU8(leaveGrid(strFromU8(styles)));
  const body = entries["word/document.xml"];
  if (body) entries["word/document.xml"] = strToU8(renumberPictures(strFromU8(body)));
  entries["word/fontTable.xml"] = strToU8(fontTable(names));
  return zipInOrder(entries);
}

/**
 * Paragraph settings that the library cannot say, put into the Normal style that all others build on: single lines may stand alone
 * on a page (it is filled to the 22nd line), no space between Chinese and digits, and no snapping to the grid, since lines and characters carry their own exact measures.
 */
function leaveGrid(styles: string): string {
  const settings =
    '<w:pPr><w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/></w:pPr>';
  const fixed = styles.replace(/(<w:name w:val="Normal"\/>(?:(?!<w:rPr>).)*?)(<w:rPr>)/, `$1${settings}$2`);
  if (fixed === styles) throw new Error("the Normal style has changed its shape");
  return fixed;
}

/** The library counts pictures across all documents of a process; each document begins at 1. */
function renumberPictures(body: string): string {
  let count = 0;
  return body.replace(/(<wp:docPr id=")\d+/g, (_, start: string) => `${start}${++count}`);
}

/** Zips entries by name, with fixed times. */
export function zipInOrder(entries: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const ordered = Object.keys(entries).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(ordered.map((name) => [name, entries[name] ?? new Uint8Array()])), {
    mtime: ZIP_EPOCH,
    level: 6,
  });
}

/** OPC readers like the content types first. */
const rank = (name: string): number => (name === "[Content_Types].xml" ? 0 : 1);

/** Replaces every W3CDTF moment in the core properties. */
export const fixDates = (xml: string, day: string): string =>
  xml.replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    `$1${day === "" ? "1980-01-01" : day}T00:00:00Z`,
  );

function fontTable(names: FontNames): string {
  const fonts = FONT_ROLES.map((role) => {
    const substitutes = OFFICE_FONT_SUBSTITUTES[role];
    return `<w:font w:name="${names[role]}"><w:altName w:val="${substitutes}"/></w:font>`;
  });
  const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${fonts.join("")}</w:fonts>`;
}
