import { voidDocument as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { documentToMove } from "./document-row.ts";
import { recordInside, recordOutside } from "./move.ts";

type Args = { campaign: string; document: string; by: string; now: Date; reason: string };

const markVoid = prepare<Args, unknown>(
  (
    a,
  ) => sql`update document set state = 'void', voided_by = ${a.by}, voided_at = ${a.now}, void_reason = ${a.reason}
    where campaign = ${a.campaign}::uuid and id = ${a.document}::uuid`,
);

/** In the register it stays with its reason; the counter goes on. */
const voidNumber = prepare<Args, unknown>(
  (a) => sql`update document_number n set voided_at = ${a.now}, void_reason = ${a.reason} from document d
    where d.campaign = ${a.campaign}::uuid and d.id = ${a.document}::uuid and n.campaign = d.campaign
      and n.code = d.code and n.series = d.series and n.year = d.year and n.serial = d.serial`,
);

/** Void, and kept: a number that was given is never given again. */
export const voidDocument = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, now } = context;
  const row = await documentToMove(context, "void");
  const args = { campaign, document: row.id, by: actor.account, now, reason: body.reason };
  tx.write(markVoid(args));
  tx.write(voidNumber(args));
  const record =
    row.number === null && row.state !== "issued" && row.state !== "receipted" ? recordInside : recordOutside;
  record(context, row, "voided", { reason: body.reason, number: row.number, from: row.state });
  return { document: row.id, revision: row.revision + 1, state: row.next };
});
