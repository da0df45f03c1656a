import { returnDocument as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { documentToMove } from "./document-row.ts";
import { recordInside } from "./move.ts";
import { askRendering } from "./render/ask-rendering.ts";
import { writeOpinion } from "./write-opinion.ts";

const sendBack = prepare<{ campaign: string; document: string; content: string }, unknown>(
  (
    a,
  ) => sql`update document set state = 'drafted', submitted_by = null, submitted_at = null, signed_by = null, signed_at = null, day = null,
      content = ${a.content}
    where campaign = ${a.campaign}::uuid and id = ${a.document}::uuid`,
);

/** Back to the drafter, with the reason on the slip; what was written there before counts no more. */
export const returnDocument = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, command, now } = context;
  const row = await documentToMove(context, "return");
  const content = askRendering({ tx, campaign, now }, { ...row, day: null }, "document");
  tx.write(sendBack({ campaign, document: row.id, content }));
  writeOpinion(context, row, { id: command, step: "return", post: actor.post, text: body.reason });
  recordInside(context, row, "returned", { reason: body.reason, from: row.state });
  return { document: row.id, revision: row.revision + 1, state: row.next };
});
