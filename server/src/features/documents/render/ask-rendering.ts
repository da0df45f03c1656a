/** Asks for a document's files in the transaction that makes them needed; a job makes them after the commit. */
import { type DocumentForm, documentKinds } from "@cunjing/documents";
import { digestOf } from "@cunjing/engine";
import { sql } from "kysely";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { enqueue } from "../../../platform/jobs/enqueue.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import type { DocumentRow } from "../document-row.ts";
import { type PrintedPart, printedFacts, slipFacts } from "../print-facts.ts";

/** What is printed, without its pictures' bytes: these have their digest in their keys. */
export function contentOf(row: DocumentRow, part: PrintedPart): string {
  const facts = printedFacts(row);
  return digestOf({
    kind: part === "document" ? row.kind : part,
    facts: part === "document" ? facts : slipFacts(row, facts),
    example: row.example,
    ...(isDraft(row, part) ? { draft: true } : {}),
  });
}

/**
 * Whether its pages say that it is a draft: before its signature, which gives it its day, and only of what gets a number when it is issued. Slips and
 * forms are filled in and signed by hand as they are.
 */
export const isDraft = ({ kind, day }: Pick<DocumentRow, "kind" | "day">, part: PrintedPart): boolean =>
  part === "document" && day === null && documentKinds[kind].numbering !== "none";

export const formsOf = ({ kind }: Pick<DocumentRow, "kind">, part: PrintedPart): readonly DocumentForm[] =>
  part === "routing-slip" ? ["docx", "pdf"] : documentKinds[kind].forms;

const insertFile = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`insert into document_file (campaign, document, part, form, content, organ, sealed_by, issued, asked_at)
    values (${a.campaign}, ${a.document}, ${a.part}, ${a.form}, ${a.content}, ${a.organ}, ${a.sealed_by}, ${a.issued}, ${a.now})
    on conflict (campaign, document, part, form, content) do update set state = 'asked', failure = null, asked_at = excluded.asked_at
    where document_file.state = 'failed'`,
);

/**
 * Asks for every form of a part as it is to be printed; what is made already stays.
 * @param row the document as the transaction leaves it
 */
export function askRendering(
  {
    tx,
    campaign,
    now,
  }: { readonly tx: Pick<Transaction, "write">; readonly campaign: string; readonly now: Date },
  row: DocumentRow,
  part: PrintedPart,
): string {
  const content = contentOf(row, part);
  for (const form of formsOf(row, part)) {
    tx.write(
      insertFile({
        campaign,
        document: row.id,
        part,
        form,
        content,
        organ: row.organ,
        sealed_by: row.sealed_by,
        issued: part === "document" && row.state === "issued",
        now,
      }),
    );
    const payload = { campaign, document: row.id, part, form, content };
    enqueue(tx, {
      task: "render-document",
      key: `render-document ${row.id} ${part} ${form} ${content}`,
      payload,
    });
  }
  return content;
}
