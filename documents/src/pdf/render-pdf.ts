import { readFileSync } from "node:fs";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { documentFailure } from "../failure.ts";
import type { FontSet, LoadedFont } from "../fonts/find-fonts.ts";
import { FONT_ROLES, latinRole } from "../fonts/font-roles.ts";
import type { LaidDocument } from "../layout/laid.ts";
import {
  CHARACTER_PITCH_POINTS,
  IMPRINT_RULE,
  LINE_PITCH_TWIPS,
  MARGIN,
  MARK_DROP,
  NARROW_MARGIN,
  PAGE_NUMBER_DROP,
  WHOLE_TABLE_ROWS,
} from "../layout/measures.ts";
import { readDay } from "../text/print-day.ts";

const TYPST_FILES = [
  "layout.typ",
  "measures.typ",
  "head.typ",
  "blocks.typ",
  "table.typ",
  "imprint.typ",
] as const;

/** The pages as bytes, and how they fell, which DOCX needs for its imprint. */
export interface PrintedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Page breaks between the end of the text and the imprint, so that it stands on an even page: 0, 1 or 2. */
  readonly imprintBreaks: number;
}

/**
 * Prints a laid-out document to PDF with embedded fonts. The same document and fonts give the same bytes: the creation
 * time is the document's own day, or the epoch where it has none.
 */
export function renderPdf(document: LaidDocument, fonts: FontSet): PrintedPdf {
  const { compiler, map } = openCompiler(document, fonts);
  const imprintBreaks = document.imprint ? askImprintBreaks(compiler, map, document) : 0;
  map("/placement.json", JSON.stringify({ breaks: imprintBreaks }));
  const compiled = compile(compiler);
  const bytes = compiler.pdf(compiled, { creationTimestamp: creationSeconds(document.day), pdfTags: true });
  compiler.evictCache(10);
  return { bytes: new Uint8Array(bytes), pages: compiled.numOfPages, imprintBreaks };
}

/** Where the imprint goes, for DOCX, without making the PDF. */
export function findImprintBreaks(document: LaidDocument, fonts: FontSet): number {
  if (!document.imprint) return 0;
  const { compiler, map } = openCompiler(document, fonts);
  const breaks = askImprintBreaks(compiler, map, document);
  compiler.evictCache(10);
  return breaks;
}

type Mapper = (path: string, content: string | Uint8Array) => void;

/** A compiler that holds the layout and the document. */
function openCompiler(document: LaidDocument, fonts: FontSet): { compiler: NodeCompiler; map: Mapper } {
  const compiler = compilerFor(fonts);
  compiler.resetShadow();
  const map: Mapper = (path, content) => {
    compiler.mapShadow(path, Buffer.from(content as string));
  };
  for (const file of TYPST_FILES) map(`/${file}`, readFileSync(new URL(file, import.meta.url)));
  map("/document.json", JSON.stringify(withPicturePaths(document, map)));
  map("/measures.json", JSON.stringify(measuresForTypst()));
  map("/faces.json", JSON.stringify(facesForTypst(fonts)));
  return { compiler, map };
}

function compile(compiler: NodeCompiler): NodeTypstDocument {
  const result = compiler.compile({ mainFilePath: "/layout.typ", resetRead: true });
  if (!result.result) throw layoutFailed(compiler, result);
  return result.result;
}

/** A first setting without the imprint tells where the text ends; the imprint then goes to an even page with room. */
function askImprintBreaks(compiler: NodeCompiler, map: Mapper, document: LaidDocument): number {
  map("/placement.json", JSON.stringify({ breaks: null }));
  const answer = compiler.query(compile(compiler), { selector: "<end-of-text>", field: "value" });
  const { page, room, height } = answer[0] as { page: number; room: number; height: number };
  const fits = height <= room;
  if (document.head.type === "letter") return fits ? 0 : 1;
  if (page % 2 === 1) return 1;
  return fits ? 0 : 2;
}

/** One compiler a font set: reading the fonts costs more than a document does. */
const compilers = new WeakMap<FontSet, NodeCompiler>();

function compilerFor(fonts: FontSet): NodeCompiler {
  const known = compilers.get(fonts);
  if (known) return known;
  const blobs = new Set<Uint8Array>(
    [...FONT_ROLES.map((role) => fonts.roles[role]), ...fonts.rare].map((font: LoadedFont) => font.bytes),
  );
  const compiler = NodeCompiler.create({
    workspace: "/",
    fontArgs: [{ fontBlobs: [...blobs].map((bytes) => Buffer.from(bytes)) }],
  });
  compilers.set(fonts, compiler);
  return compiler;
}

/** Pictures become files beside the document. */
function withPicturePaths(document: LaidDocument, map: (path: string, content: Uint8Array) => void): unknown {
  let count = 0;
  const place = (image: Uint8Array | null): string | null => {
    if (!image) return null;
    const path = `/picture-${count++}.${image[0] === 0x89 ? "png" : "jpg"}`;
    map(path, image);
    return path;
  };
  const parts = document.parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((block) =>
      block.type === "pictures"
        ? { ...block, items: block.items.map((item) => ({ ...item, image: place(item.image) })) }
        : block,
    ),
  }));
  return { ...document, parts };
}

const measuresForTypst = (): unknown => ({
  characterPitch: CHARACTER_PITCH_POINTS,
  linePitch: LINE_PITCH_TWIPS / 20,
  margin: MARGIN,
  narrowMargin: NARROW_MARGIN,
  markDrop: MARK_DROP,
  pageNumberDrop: PAGE_NUMBER_DROP,
  imprintRule: IMPRINT_RULE,
  wholeTableRows: WHOLE_TABLE_ROWS,
});

function facesForTypst(fonts: FontSet): unknown {
  const roles = Object.fromEntries(
    FONT_ROLES.map((role) => {
      const latin = latinRole(role);
      const { family, weight } = fonts.roles[role];
      return [role, { family, weight, latin: latin === role ? null : fonts.roles[latin].family }];
    }),
  );
  return { roles, rare: fonts.rare.map((font) => font.family) };
}

function creationSeconds(day: string): number {
  if (day === "") return 0;
  const { year, month, date } = readDay(day);
  return Date.UTC(year, month - 1, date) / 1000;
}

function layoutFailed(compiler: NodeCompiler, result: ReturnType<NodeCompiler["compile"]>): Error {
  const error = result.takeError();
  const detail = error ? JSON.stringify(compiler.fetchDiagnostics(error)) : "no diagnostics";
  return documentFailure(
    "layout_failed",
    "版面没有排成，请把此信息报告给系统维护人员",
    `Typst could not set the pages: ${detail}`,
    { detail },
  );
}
