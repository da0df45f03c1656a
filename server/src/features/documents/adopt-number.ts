/** The number that an assessment was given when it was issued: its bulletin bears it. */
import { sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import type { DocumentRow } from "./document-row.ts";
import { isUuid } from "./drafts/is-uuid.ts";
import { printedNumber, seriesOf, type TakenNumber } from "./take-number.ts";

const selectTaken = prepare<
  { campaign: string; subject: string; organ: string; series: string },
  { code: string; series: string; year: number; serial: number }
>(
  (a) => sql`select code, series, year, serial from document_number n
    where n.campaign = ${a.campaign}::uuid and n.noun = 'assessment' and n.subject = ${a.subject}::uuid and n.organ = ${a.organ}::uuid
      and n.series = ${a.series} and n.voided_at is null
      and not exists (select from document d where d.campaign = n.campaign and d.noun = 'assessment' and d.subject = n.subject::text
        and d.code = n.code and d.year = n.year and d.serial = n.serial and d.series = n.series)`,
);

/** @returns undefined where it was given none, or another document bears it */
export async function adoptNumber(
  tx: Transaction,
  campaign: string,
  { subject, organ, kind }: Pick<DocumentRow, "subject" | "organ" | "kind">,
): Promise<TakenNumber | undefined> {
  if (!isUuid(subject)) return undefined;
  const row = await tx.askOne(selectTaken({ campaign, subject, organ, series: seriesOf(kind) }));
  return row === undefined ? undefined : { ...row, text: printedNumber(kind, row) };
}
