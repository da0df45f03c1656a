import { reach, listDocuments as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { receiptKey } from "../../platform/lists/receipt-key.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteDay } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { ROW_COLUMNS, ROW_JOINS, type StoredRow, toDocumentRow } from "./document-page.ts";

/** Newest drafts first; row-level security cuts it to the reader's own organs and to what was issued to its units. */
export const listDocuments = handleRead(spec, async ({ tx, actor, campaign, query, now }) => {
  const { state, kind, organ, noun, subject, limit, cursor } = query;
  const keys = readKeys("documents", cursor, ["instant", "uuid"]);
  const rows = await tx.ask(
    compose<StoredRow & { key: string }>(
      sql<
        StoredRow & { key: string }
      >`select ${ROW_COLUMNS}, ${receiptKey("d.drafted_at")} as key from document d ${ROW_JOINS}
        where d.campaign = ${campaign}::uuid
          and (d.organ = any ((select own_organs(${siteDay(now)}::date))::uuid[]) or exists (select from document_recipient a
            where a.campaign = d.campaign and a.document = d.id and ${withinRanges("a.pos", reach(actor, spec.verb, campaign))}))
          ${state === undefined ? sql`` : sql`and d.state = ${state}`}
          ${kind === undefined ? sql`` : sql`and d.kind = ${kind}`}
          ${organ === undefined ? sql`` : sql`and d.organ = ${organ}::uuid`}
          ${noun === undefined ? sql`` : sql`and d.noun = ${noun}`}
          ${subject === undefined ? sql`` : sql`and d.subject = ${subject}`}
          ${keys === undefined ? sql`` : sql`and (d.drafted_at, d.id) < (${keys[0]}::timestamptz, ${keys[1]}::uuid)`}
        order by d.drafted_at desc, d.id desc limit ${limit + 1}`,
    ),
  );
  const { page, next } = cutPage(rows, limit, "documents", ({ key, document }) => [key, document]);
  return { documents: page.map(({ key: _, ...row }) => toDocumentRow(row)), next };
});
