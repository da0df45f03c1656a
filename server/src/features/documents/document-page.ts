/** A document as lists and its own page show it. */
import type { AnswerOf, listDocuments } from "@cunjing/contract";
import { documentKinds } from "@cunjing/documents";
import { sql } from "kysely";
import { siteInstant } from "../../platform/site-day.ts";

type Row = AnswerOf<typeof listDocuments>["documents"][number];

export interface StoredRow extends Omit<Row, "kind_name" | "drafted_at" | "issued_at"> {
  readonly kind: keyof typeof documentKinds;
  readonly drafted_at: Date;
  readonly issued_at: Date | null;
}

/** Counts of recipients are of those whom the reader sees: an addressee sees itself and those below. */
export const ROW_COLUMNS = sql`d.id as document, d.kind, d.title, d.state, d.number, d.organ, o.name as organ_name, d.noun, d.subject, d.unit,
  u.name as unit_name, d.day, d.drafted_at, d.issued_at, d.receipts_by, coalesce(r.recipients, 0) as recipients, coalesce(r.received, 0) as received`;

export const ROW_JOINS = sql`join organ o on o.campaign = d.campaign and o.id = d.organ join unit u on u.id = d.unit
  left join lateral (select count(*)::int as recipients, count(r.received_at)::int as received from document_recipient r
    where r.campaign = d.campaign and r.document = d.id and r.role = 'main') r on true`;

export const toDocumentRow = ({ drafted_at, issued_at, ...row }: StoredRow): Row => ({
  ...row,
  kind_name: documentKinds[row.kind].name,
  drafted_at: siteInstant(drafted_at),
  issued_at: issued_at === null ? null : siteInstant(issued_at),
});
