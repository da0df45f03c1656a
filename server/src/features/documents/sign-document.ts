import { signDocument as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { checkSource } from "./check-source.ts";
import { documentToMove } from "./document-row.ts";
import { printSlip, recordInside } from "./move.ts";
import { askRendering } from "./render/ask-rendering.ts";
import { writeOpinion } from "./write-opinion.ts";

const sign = prepare<
  { campaign: string; document: string; by: string; now: Date; day: string; content: string },
  unknown
>(
  (
    a,
  ) => sql`update document set state = 'signed', signed_by = ${a.by}, signed_at = ${a.now}, day = ${a.day}, content = ${a.content}
    where campaign = ${a.campaign}::uuid and id = ${a.document}::uuid`,
);

/** Signed by somebody else than the drafter; its day is the day of the signature (GB/T 9704, 成文日期). */
export const signDocument = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, command, now } = context;
  const row = await documentToMove(context, "sign");
  await checkSource(context, row, "sign");
  const day = siteDay(now);
  // Its pages no more say that it is a draft.
  const content = askRendering({ tx, campaign, now }, { ...row, day }, "document");
  tx.write(sign({ campaign, document: row.id, by: actor.account, now, day, content }));
  printSlip(
    context,
    writeOpinion(context, { ...row, day }, { id: command, step: "sign", post: actor.post, text: body.text }),
  );
  recordInside(context, row, "signed", { content });
  return { document: row.id, revision: row.revision + 1, state: row.next };
});
