/** What is printed of a document now: the kept fields with number and day, and the routing slip that goes round with it. */
import {
  countCharacters,
  type DocumentKind,
  type DocumentKindId,
  documentKinds,
  type FactsOf,
  LENGTH_LIMITS,
} from "@cunjing/documents";
import { siteDay } from "../../platform/site-day.ts";
import type { DocumentRow } from "./document-row.ts";
import { printedNumber } from "./take-number.ts";

export type PrintedPart = "document" | "routing-slip";

type Stamped = Pick<DocumentRow, "kind" | "fields" | "day" | "code" | "year" | "serial" | "drafted_at"> & {
  /** Code word of the organ: it stands before the room for the number as long as there is none. */
  readonly organ_code: string;
};

const KINDS_WITH_FRAME = new Set(["通报", "通知", "信函", "报告"]);

/**
 * The document's facts as kept, with its number and day. Before the signature the day of the draft stands there, and room for the number; the
 * pictures are still keys.
 */
export function printedFacts(row: Stamped): Readonly<Record<string, unknown>> {
  const day = row.day ?? siteDay(row.drafted_at);
  const kind = documentKinds[row.kind];
  if (row.kind === "dispatch-warning") {
    const number =
      row.serial === null
        ? "（签发后编号）"
        : printedNumber(row.kind, { code: "", year: 0, serial: row.serial });
    return { ...row.fields, day, warningNumber: number };
  }
  if (kind.numbering === "number")
    return {
      ...row.fields,
      day,
      number: {
        organCode: row.code ?? row.organ_code,
        year: row.year ?? Number(day.slice(0, 4)),
        serial: row.serial,
      },
    };
  return BEARS_DAY.has(row.kind) || KINDS_WITH_FRAME.has(kind.layout) ? { ...row.fields, day } : row.fields;
}

/** Slips and forms that print the day on which they were made out. */
const BEARS_DAY: ReadonlySet<DocumentKindId> = new Set([
  "dispatch-slip",
  "close-out-request",
  "extension-request",
  "deferral-request",
  "briefing",
]);

const kindOf = (id: DocumentKindId) => documentKinds[id] as unknown as DocumentKind<unknown>;

/** The title as the document itself has it. */
export function titleOf(id: DocumentKindId, facts: unknown): string {
  const { title } = kindOf(id).compose(facts);
  return typeof title === "string" ? title : title.join("");
}

/** The slip as far as it is written: opinions of the round that is going on, the signature among them. */
export function slipFacts(
  row: DocumentRow & { readonly organ_code: string },
  facts: unknown,
): FactsOf<"routing-slip"> {
  const kind = kindOf(row.kind);
  const names = (role: string) => row.distribution.filter((one) => one.role === role).map(({ name }) => name);
  const since = row.opinions.slice(row.opinions.findLastIndex(({ step }) => step === "return") + 1);
  const copies = [...names("copy"), ...names("report")];
  return {
    issuer: kind.parties(facts).issuer,
    title: row.title,
    ...(row.number === null ? {} : { number: row.number }),
    kind: kind.layout === "信函" ? "函" : kind.name,
    addressees: names("main").join("、"),
    copies: copies.join("，"),
    draftedBy: row.drafter,
    draftedOn: siteDay(row.drafted_at),
    publicity: row.publicity,
    urgency: row.urgency ?? "普通",
    characters: countCharacters(kind.compose(facts)),
    limit: kind.length === null ? null : LENGTH_LIMITS[kind.length],
    countersign: row.countersign,
    printedCopies: names("main").length + copies.length + COPIES_KEPT,
    opinions: since.flatMap(({ step, post, opinion, day }) =>
      step === "return" ? [] : [{ step, post, text: opinion, day }],
    ),
  };
}

/** For the file, the archive and the office. */
const COPIES_KEPT = 3;
