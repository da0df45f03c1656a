import type { Column } from "../model/blocks.ts";
import type { OfficialDocument } from "../model/document.ts";
import { LANDSCAPE_PAGE } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import { printDay, printShortDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";
import { LEDGER_FIELDS, type LedgerRow } from "./ledger-fields.ts";
import { insideParties } from "./meeting-facts.ts";

/** Facts of 问题台账 (B8). Annex 3 of the source is blank: the columns are our proposal and the sheet says so. */
export interface ProblemLedgerFacts {
  readonly issuer: Body;
  readonly campaign: string;
  /** The scope: 全市, 甲县, 甲县乙镇某村（负面清单）. */
  readonly scope: string;
  readonly asOf: string;
  readonly rows: readonly LedgerRow[];
  /** Counts by state, from the ledger's own computation: found, closed, overdue, … */
  readonly summary: readonly { readonly label: string; readonly value: string }[];
  /** A workbook takes every column; a printed table the eleven that fit across. */
  readonly columns: "all" | "printed";
}

function composeProblemLedger(facts: ProblemLedgerFacts): OfficialDocument {
  const fields = LEDGER_FIELDS.filter((field) => facts.columns === "all" || field.printed);
  return {
    head: { type: "none", serial: "附件3（参考样式）" },
    title: `${facts.scope}${facts.campaign}问题台账`,
    addressees: [],
    body: [
      {
        type: "table",
        unitNote: `填报单位：${facts.issuer.name}　　截至${printDay(facts.asOf)}`,
        columns: fields.map(
          (field): Column => ({
            title: field.title,
            width: field.width,
            align: field.align ?? "center",
            kind: field.kind ?? "text",
          }),
        ),
        rows: facts.rows.map((row, index) => fields.map((field) => cellOf(row, field.key, index))),
        size: "small_five",
        notes: [
          `小计：${facts.summary.map(({ label, value }) => `${label}${value}`).join("，")}。`,
          "注：“销号”以检查方验收通过为准；批准缓办的不计入按期整改率分母。原附件3未规定表样，本表为参考样式。",
        ],
      },
    ],
    attachments: [],
    page: LANDSCAPE_PAGE,
  };
}

function cellOf(row: LedgerRow, key: (typeof LEDGER_FIELDS)[number]["key"], index: number): string {
  if (key === "serial") return String(index + 1);
  const value = row[key];
  if (value === undefined) return "";
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? printShortDay(value) : value;
}

export const problemLedger: DocumentKind<ProblemLedgerFacts> = {
  name: "问题台账",
  english: "problem ledger",
  layout: "台账",
  direction: "inside",
  powers: "inside",
  forms: ["xlsx", "docx", "pdf"],
  numbering: "none",
  length: null,
  confidential: false,
  parties: insideParties,
  compose: composeProblemLedger,
};
