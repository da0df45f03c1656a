import { type DraftedKindId, redraftDocument as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { documentToMove } from "./document-row.ts";
import { recordInside } from "./move.ts";
import { newRow } from "./new-row.ts";
import { prepareDraft } from "./prepare-draft.ts";
import { askRendering, contentOf } from "./render/ask-rendering.ts";

const updateDocument = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`update document set title = ${a.title}, fields = ${a.fields}::jsonb, words = ${a.words}::jsonb, source = ${a.source}, distribution = ${a.distribution}::jsonb,
      receipts_by = ${a.receipts_by}, urgency = ${a.urgency}, publicity = ${a.publicity}, countersign = ${a.countersign}::text[],
      sealed_by = ${a.sealed_by}, drafted_by = ${a.drafted_by}, drafted_at = ${a.drafted_at}, content = ${a.content}
    where campaign = ${a.campaign}::uuid and id = ${a.id}::uuid`,
);

/** Reads the record again under the drafter's new words. Whoever drafts anew is the drafter: not who signs. */
export const redraftDocument = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, now } = context;
  const before = await documentToMove(context, "redraft");
  const kind = before.kind as DraftedKindId;
  const wish = { ...body, kind, subject: before.subject, organ: before.organ };
  const draft = await prepareDraft(context, wish);
  const row = { ...newRow(actor, wish, draft, now), opinions: before.opinions };
  const content = contentOf(row, "document");
  tx.write(
    updateDocument({
      ...row,
      campaign,
      content,
      fields: JSON.stringify(row.fields),
      words: JSON.stringify(row.words),
      distribution: JSON.stringify(row.distribution),
    }),
  );
  askRendering({ tx, campaign, now }, row, "document");
  recordInside(context, row, "redrafted", { content: [before.content, content] });
  const addressees = row.distribution.filter(({ role }) => role === "main").map(({ name }) => name);
  return {
    document: row.id,
    revision: before.revision + 1,
    state: "drafted" as const,
    title: row.title,
    addressees,
  };
});
