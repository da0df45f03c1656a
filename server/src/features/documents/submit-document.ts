import { submitDocument as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { documentToMove } from "./document-row.ts";
import { printSlip, recordInside } from "./move.ts";

const submit = prepare<{ campaign: string; document: string; by: string; now: Date }, unknown>(
  (a) => sql`update document set state = 'submitted', submitted_by = ${a.by}, submitted_at = ${a.now}
    where campaign = ${a.campaign}::uuid and id = ${a.document}::uuid`,
);

/** From here on nothing of it changes; its routing slip goes round. */
export const submitDocument = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, now } = context;
  const row = await documentToMove(context, "submit");
  tx.write(submit({ campaign, document: row.id, by: actor.account, now }));
  printSlip(context, row);
  recordInside(context, row, "submitted", { content: row.content });
  return { document: body.document, revision: row.revision + 1, state: row.next };
});
