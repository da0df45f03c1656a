import { draftDocument as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { recordInside } from "./move.ts";
import { newRow } from "./new-row.ts";
import { prepareDraft } from "./prepare-draft.ts";
import { askRendering, contentOf } from "./render/ask-rendering.ts";

const insertDocument = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`insert into document (campaign, id, kind, noun, subject, unit, pos, sealed_by, organ, title, fields, words, source, distribution,
      receipts_by, urgency, publicity, countersign, example, drafted_by, drafted_at, content)
    values (${a.campaign}, ${a.id}, ${a.kind}, ${a.noun}, ${a.subject}, ${a.unit}, ${a.pos}, ${a.sealed_by}, ${a.organ}, ${a.title},
      ${a.fields}::jsonb, ${a.words}::jsonb, ${a.source}, ${a.distribution}::jsonb, ${a.receipts_by}, ${a.urgency}, ${a.publicity}, ${a.countersign}::text[],
      ${a.example}, ${a.drafted_by}, ${a.drafted_at}, ${a.content})`,
);

/** Drafts a document from its record; its files are made after the commit. */
export const draftDocument = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, now } = context;
  const draft = await prepareDraft(context, body);
  const row = newRow(actor, body, draft, now);
  const content = contentOf(row, "document");
  tx.write(
    insertDocument({
      ...row,
      campaign,
      content,
      fields: JSON.stringify(row.fields),
      words: JSON.stringify(row.words),
      distribution: JSON.stringify(row.distribution),
    }),
  );
  askRendering({ tx, campaign, now }, row, "document");
  const { kind, noun, subject, organ } = row;
  recordInside(context, row, "drafted", { kind, of: noun, record: subject, organ, content });
  const addressees = row.distribution.filter(({ role }) => role === "main").map(({ name }) => name);
  return { document: row.id, revision: 1, state: "drafted" as const, title: row.title, addressees };
});
