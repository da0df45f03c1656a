import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  type DocumentForm,
  type DocumentKind,
  documentKinds,
  isDocumentFailure,
  type RenderedDocument,
  render,
} from "@cunjing/documents";
import type { Run } from "@cunjing/engine";
import { NO_PICTURES, type PictureSource } from "./contrast-album-facts.ts";
import { type DataTables, documentContext, isMadeUp, type OfficeParticulars } from "./document-context.ts";
import { blankNumbers, type Numbering } from "./numbering.ts";
import { planDocuments } from "./plan-documents.ts";
import type { OpenDocument, PlannedDocument } from "./planned-document.ts";
import { routingSlipFacts } from "./routing-slip-facts.ts";
import { writeIndex } from "./write-index.ts";

export interface DocumentOptions {
  /** A period's id: 2019-05-x2, 2019-05, 2019-w20, campaign. */
  readonly period: string;
  /** The folder to write into. */
  readonly out: string;
  /** Ids of villages whose archive is wanted. */
  readonly villages?: readonly string[];
  readonly pictures?: PictureSource;
  readonly particulars?: OfficeParticulars;
  readonly numbering?: Numbering;
  /** Prints the banner of examples (D-9); by default where the units are made up. */
  readonly example?: boolean;
  /** Which of the planned documents are rendered, in their order; all by default. What is left out stands in the index. */
  readonly choose?: (documents: readonly PlannedDocument[]) => readonly PlannedDocument[];
  readonly onDocument?: (done: number, all: number, name: string) => void;
}

/** One document that was written. */
export interface WrittenDocument {
  readonly kind: string;
  readonly subject: string;
  /** Paths below `out`, one a form. */
  readonly files: readonly string[];
  readonly characters: number;
  readonly notices: readonly string[];
}

/** One that was refused: nothing of it is written. */
export interface RefusedDocument {
  readonly kind: string;
  readonly subject: string;
  readonly code: string;
  readonly why: { readonly zh: string; readonly en: string };
}

export interface WrittenDocuments {
  readonly period: string;
  readonly written: readonly WrittenDocument[];
  readonly refused: readonly RefusedDocument[];
  /** Called for and not made, with the reason. */
  readonly open: readonly OpenDocument[];
  /** How many of each kind were called for: a choice may render fewer. */
  readonly called: Readonly<Record<string, number>>;
  /** The index, below `out`. */
  readonly index: string;
}

/** Organ codes and telephone numbers are not in any policy: drafts leave room for them. */
const BLANK_PARTICULARS: OfficeParticulars = { organCodes: {}, phone: "＿＿＿＿＿＿＿" };

/**
 * Writes the documents that a period calls for, each in its forms, with a routing slip for what gets a number, and an index. The same
 * run and options write the same bytes. What an issuer may not send is refused (D-7), and the others are written.
 * @throws RangeError where the policy has no period of this id
 */
export async function writeDocuments(
  run: Run,
  tables: DataTables,
  options: DocumentOptions,
): Promise<WrittenDocuments> {
  const particulars = options.particulars ?? BLANK_PARTICULARS;
  const numbering = options.numbering ?? blankNumbers(particulars.organCodes);
  const example = options.example ?? isMadeUp(run);
  const contexts = periodsOf(run, options.period).map((period) =>
    documentContext({ run, tables, period, numbering, particulars, example }),
  );
  if (contexts.length === 0) throw new RangeError(`no period ${options.period}`);
  const plan = planDocuments(contexts, {
    pictures: options.pictures ?? NO_PICTURES,
    villages: options.villages ?? [],
  });
  const chosen = options.choose?.(plan.documents) ?? plan.documents;
  const written: WrittenDocument[] = [];
  const refused: RefusedDocument[] = [];
  const fonts = { missing: false };
  for (const [at, document] of chosen.entries()) {
    const one = await writeOne(document, options.out, example, fonts);
    if ("code" in one) refused.push(one);
    else written.push(one);
    options.onDocument?.(at + 1, chosen.length, documentKinds[document.kind].name);
  }
  const called = countBy(plan.documents.map(({ kind }) => documentKinds[kind].name));
  const result = {
    period: contexts[0]?.period.full_title ?? options.period,
    written,
    refused,
    open: plan.open,
    called,
  };
  const index = await writeIndex(options.out, result);
  return { ...result, index };
}

function periodsOf({ graph }: Run, id: string) {
  return graph.timeline
    .cadences()
    .flatMap((cadence) => graph.periods(cadence))
    .filter((period) => period.id === id);
}

async function writeOne(
  document: PlannedDocument,
  out: string,
  example: boolean,
  fonts: { missing: boolean },
): Promise<WrittenDocument | RefusedDocument> {
  const kind = documentKinds[document.kind] as DocumentKind<never>;
  const { subject } = document;
  try {
    const facts = document.facts();
    const base = join(document.inside ? "内部" : kind.name, fileName(kind.name, subject));
    const files: string[] = [];
    const notices = new Set<string>();
    let characters = 0;
    for (const form of document.forms) {
      const rendered = await renderForm(document.kind, facts, form, example, fonts);
      if (rendered === null) {
        notices.add("本机没有公文字体，未生成 PDF");
        continue;
      }
      files.push(await write(out, `${base}.${form}`, rendered.bytes));
      for (const { chinese } of rendered.notices) notices.add(chinese);
      characters = rendered.characters;
    }
    if (kind.numbering === "number") {
      const slip = routingSlipFacts(document.kind, facts as never, characters);
      const { bytes } = await render("routing-slip", slip, { form: "docx", example });
      files.push(await write(out, join("内部", "发文处理笺", `${fileName(kind.name, subject)}.docx`), bytes));
    }
    return { kind: kind.name, subject, files, characters, notices: [...notices] };
  } catch (error) {
    if (!isDocumentFailure(error)) throw error;
    return { kind: kind.name, subject, code: error.code, why: { zh: error.chinese, en: error.english } };
  }
}

/** A machine without fonts still gets what an office goes on editing; null where a PDF cannot be made for want of them. */
async function renderForm(
  kind: PlannedDocument["kind"],
  facts: never | ReturnType<PlannedDocument["facts"]>,
  form: DocumentForm,
  example: boolean,
  fonts: { missing: boolean },
): Promise<RenderedDocument | null> {
  if (form === "pdf" && fonts.missing) return null;
  try {
    return await render(kind, facts as never, { form, example });
  } catch (error) {
    if (form !== "pdf" || !isDocumentFailure(error) || error.code !== "font_missing") throw error;
    fonts.missing = true;
    return null;
  }
}

async function write(out: string, file: string, bytes: Uint8Array): Promise<string> {
  const path = join(out, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return file;
}

/** 旬查情况通报-县（市）组: no character that a file system would refuse. */
function fileName(kind: string, subject: string): string {
  const clean = subject.replace(/[\\/:*?"<>|\s]+/g, "");
  return clean === "" ? kind : `${kind}-${clean}`;
}

function countBy(names: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, own]) => [name, own.length]));
}
