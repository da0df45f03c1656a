/** Numbers without gaps, one series an organ and year (requirements E2; server-design, decision 9). */
import { type DocumentKindId, documentKinds, printDocumentNumber } from "@cunjing/documents";
import { sql } from "kysely";
import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

export interface NumberWanted {
  /** The organ's id in the campaign (table organ): whose code word the number bears. */
  readonly organ: string;
  /** 2019, in full. */
  readonly year: number;
  readonly kind: DocumentKindId;
  /** What it is given to: a document, or the assessment whose bulletin then bears it. It gets one number and never another. */
  readonly noun: "document" | "assessment";
  readonly subject: string;
  readonly now: Date;
}

export interface TakenNumber {
  readonly code: string;
  /** "number" for 发文字号; a kind that counts issues (第3期) has a series of its own. */
  readonly series: string;
  readonly year: number;
  readonly serial: number;
  /** As it is printed: 示百攻办〔2019〕5号, 第3号, 第2期. */
  readonly text: string;
}

const take = prepare<
  Omit<NumberWanted, "kind" | "now"> & { series: string; day: string; at: Date },
  { code: string; serial: number | null; holder: string }
>(
  (
    a,
  ) => sql`select code, serial, holder from take_document_number(${a.organ}::uuid, ${a.series}, ${a.year}::integer, ${a.noun},
    ${a.subject}::uuid, ${a.day}::date, ${a.at}::timestamptz)`,
);

/**
 * The organ's next number of the series to which the kind belongs. Ask for it last, in the transaction that issues: the counter stays locked until
 * that ends, and leaves no gap when it is rolled back. Never for anything sealed: a number would tell that something was found.
 * @throws refusals `organ_not_yours`, `organ_code_taken` (another organ has that code word)
 */
export async function takeNumber(
  tx: Transaction,
  { kind, now, ...wanted }: NumberWanted,
): Promise<TakenNumber> {
  const series = seriesOf(kind);
  const row = await tx.askOne(take({ ...wanted, series, day: siteDay(now), at: now }));
  if (row === undefined) return refuse("organ_not_yours", {});
  const { code, serial, holder } = row;
  if (serial === null) return refuse("organ_code_taken", { organ_code: code, organ: holder });
  return {
    code,
    series,
    year: wanted.year,
    serial,
    text: printedNumber(kind, { code, year: wanted.year, serial }),
  };
}

/** Which counter a kind takes its numbers from. */
export const seriesOf = (kind: DocumentKindId): string =>
  documentKinds[kind].numbering === "issue" ? kind : "number";

/** 示百攻办〔2019〕5号; of what counts issues 第3号 (warnings) or 第3期. */
export function printedNumber(
  kind: DocumentKindId,
  { code, year, serial }: Pick<TakenNumber, "code" | "year" | "serial">,
): string {
  if (documentKinds[kind].numbering !== "issue")
    return printDocumentNumber({ organCode: code, year, serial });
  return kind === "dispatch-warning" ? `第${serial}号` : `第${serial}期`;
}
