import { renderDocument as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { enqueue } from "../../platform/jobs/enqueue.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

const selectOwn = prepare<{ campaign: string; document: string; day: string }, { own: boolean }>(
  (a) => sql`select organ = any (own_organs(${a.day}::date)) as own from document
    where campaign = ${a.campaign}::uuid and id = ${a.document}::uuid`,
);

/** What was made stays; of failed ones those are made again that are still what the document says. */
const askAgain = prepare<
  { campaign: string; document: string; now: Date },
  { part: string; form: string; content: string }
>(
  (a) => sql`update document_file f set state = 'asked', failure = null, asked_at = ${a.now}
    where f.campaign = ${a.campaign}::uuid and f.document = ${a.document}::uuid and f.state = 'failed'
    returning f.part, f.form, f.content`,
);

/** Has failed files made again: when fonts were installed, or a disk had room again. */
export const renderDocument = handleCommand(spec, async ({ tx, campaign, body, now }) => {
  const { document } = body;
  const row = await tx.askOne(selectOwn({ campaign, document, day: siteDay(now) }));
  if (row?.own !== true) return refuse("not_found", {});
  const files = await tx.ask(askAgain({ campaign, document, now }));
  for (const { part, form, content } of files)
    enqueue(tx, {
      task: "render-document",
      key: `render-document ${document} ${part} ${form} ${content}`,
      payload: { campaign, document, part, form, content },
    });
  return { document, asked: files.length };
});
