import { checkPowers } from "./check-powers.ts";
import { documentFailure } from "./failure.ts";
import { type FontSet, findFonts } from "./fonts/find-fonts.ts";
import { type FontNames, OFFICE_FONT_NAMES } from "./fonts/font-roles.ts";
import type { DocumentForm, DocumentKind } from "./kinds/document-kind.ts";
import { type DocumentKindId, documentKinds, type FactsOf } from "./kinds/document-kinds.ts";
import type { LaidDocument } from "./layout/laid.ts";
import { layDocument } from "./layout/lay-document.ts";
import { fontNotices, IMPRINT_UNPLACED, lengthNotice, type Notice } from "./notice.ts";
import { countCharacters } from "./text/count-characters.ts";
import { renderText } from "./text/render-text.ts";

export interface RenderOptions {
  readonly form: DocumentForm;
  /** Prints 「模拟数据·非正式公文」 on every page (D-9). There is no default: whoever calls has to know. */
  readonly example: boolean;
  /** Prints 「草稿·未经签发」 on every page; left out: it is signed, or is nothing that anybody signs. */
  readonly draft?: boolean;
  /** Names that the DOCX asks for; offices' usual ones by default. */
  readonly fontNames?: Partial<FontNames>;
  /** Faces for the PDF; found on the machine by default. */
  readonly fonts?: FontSet;
}

export interface RenderedDocument {
  readonly bytes: Uint8Array;
  /** For whoever issues it; a document with notices is still complete. */
  readonly notices: readonly Notice[];
  /** Characters of the body, as the routing slip prints them (D-2). */
  readonly characters: number;
}

/**
 * Makes a document from facts. The same facts, options and fonts give the same bytes.
 * @throws DocumentFailure: issuer_without_power, form_not_available, font_missing, glyph_missing, day_malformed,
 * number_malformed, fact_missing
 */
export async function render<Id extends DocumentKindId>(
  id: Id,
  facts: FactsOf<Id>,
  options: RenderOptions,
): Promise<RenderedDocument> {
  const kind = documentKinds[id] as unknown as DocumentKind<FactsOf<Id>>;
  if (!kind.forms.includes(options.form)) throw formNotAvailable(kind, options.form);
  checkPowers(kind, facts);
  const document = kind.compose(facts);
  const characters = countCharacters(document);
  const laid = layDocument(document, { example: options.example, draft: options.draft ?? false });
  const printed = await print(laid, options);
  return {
    bytes: printed.bytes,
    characters,
    notices: [...lengthNotice(characters, kind.length), ...printed.notices],
  };
}

/** Printers are loaded at their first use: whoever only asks what a kind is and who may write it holds none of them in memory. */
const PRINTERS = {
  docx: () => import("./docx/render-docx.ts"),
  glyphs: () => import("./fonts/check-glyphs.ts"),
  pdf: () => import("./pdf/render-pdf.ts"),
  xlsx: () => import("./xlsx/render-xlsx.ts"),
};

async function print(
  laid: LaidDocument,
  options: RenderOptions,
): Promise<{ bytes: Uint8Array; notices: readonly Notice[] }> {
  switch (options.form) {
    case "pdf": {
      const fonts = options.fonts ?? machineFonts();
      const [{ checkGlyphs }, { renderPdf }] = await Promise.all([PRINTERS.glyphs(), PRINTERS.pdf()]);
      checkGlyphs(laid, fonts);
      return { bytes: renderPdf(laid, fonts).bytes, notices: fontNotices(fonts) };
    }
    case "docx":
      return printDocx(laid, options);
    case "xlsx": {
      const { renderXlsx } = await PRINTERS.xlsx();
      return { bytes: await renderXlsx(laid, { ...OFFICE_FONT_NAMES, ...options.fontNames }), notices: [] };
    }
    case "txt":
      return { bytes: renderText(laid), notices: [] };
  }
}

/** The PDF layout of the same document says on which page the imprint falls; without fonts for it, a notice does. */
async function printDocx(
  laid: LaidDocument,
  options: RenderOptions,
): Promise<{ bytes: Uint8Array; notices: readonly Notice[] }> {
  const names = { ...OFFICE_FONT_NAMES, ...options.fontNames };
  const { renderDocx } = await PRINTERS.docx();
  if (!laid.imprint) return { bytes: await renderDocx(laid, names, 0), notices: [] };
  const fonts = options.fonts ?? machineFontsOrNull();
  if (!fonts) return { bytes: await renderDocx(laid, names, 0), notices: [IMPRINT_UNPLACED] };
  const { findImprintBreaks } = await PRINTERS.pdf();
  return { bytes: await renderDocx(laid, names, findImprintBreaks(laid, fonts)), notices: [] };
}

let found: FontSet | undefined;

/** The machine's fonts, searched once a process. */
function machineFonts(): FontSet {
  found ??= findFonts();
  return found;
}

function machineFontsOrNull(): FontSet | null {
  try {
    return machineFonts();
  } catch {
    return null;
  }
}

function formNotAvailable(kind: DocumentKind<never>, form: DocumentForm): Error {
  return documentFailure(
    "form_not_available",
    `${kind.name}没有${form}格式，可用：${kind.forms.join("、")}`,
    `“${kind.english}” has no ${form} form; it has ${kind.forms.join(", ")}`,
    { kind: kind.name, form },
  );
}
