import { recallDocument as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { documentToMove } from "./document-row.ts";
import { recordInside } from "./move.ts";

const takeBack = prepare<{ campaign: string; document: string }, unknown>(
  (a) => sql`update document set state = 'drafted', submitted_by = null, submitted_at = null
    where campaign = ${a.campaign}::uuid and id = ${a.document}::uuid`,
);

/** A draft again, as it was: nobody had written on its slip, so nothing of it is undone. */
export const recallDocument = handleCommand(spec, async (context) => {
  const { tx, campaign } = context;
  const row = await documentToMove(context, "recall");
  tx.write(takeBack({ campaign, document: row.id }));
  recordInside(context, row, "recalled");
  return { document: row.id, revision: row.revision + 1, state: row.next };
});
