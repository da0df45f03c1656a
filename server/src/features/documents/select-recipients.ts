/** The recipients of a document whom the reader sees: all of them for the issuing side, those at its own units for an addressee. */
import type { recipientRow } from "@cunjing/contract";
import { sql } from "kysely";
import type { z } from "zod";
import { siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

type Line = z.output<typeof recipientRow>;

export interface StoredRecipient extends Omit<Line, "received_at" | "overdue"> {
  readonly received_at: Date | null;
  readonly pos: number;
}

export const selectRecipients = prepare<{ campaign: string; document: string }, StoredRecipient>(
  (
    a,
  ) => sql`select n, role, unit, pos, name, receipts_by, received_at, received_by_post, medium, note from document_recipient
    where campaign = ${a.campaign}::uuid and document = ${a.document}::uuid order by n`,
);

export const toRecipient = ({ received_at, pos: _, ...row }: StoredRecipient, today: string): Line => ({
  ...row,
  received_at: received_at === null ? null : siteInstant(received_at),
  overdue: received_at === null && row.role === "main" && row.receipts_by !== null && row.receipts_by < today,
});
