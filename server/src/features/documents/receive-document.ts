import {
  type Actor,
  DOCUMENT_STATES,
  type DocumentState,
  grantsFor,
  ROLES,
  receiveDocument as spec,
} from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay, siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

interface Row {
  readonly unit: string;
  readonly pos: number;
  readonly name: string;
  readonly received_at: Date | null;
  readonly state: DocumentState;
  readonly title: string;
  /** Whether the actor acts for the issuing organ, which enters what came by telephone or on paper. */
  readonly own: boolean;
}

const lockRecipient = prepare<{ campaign: string; document: string; n: number; day: string }, Row>(
  (
    a,
  ) => sql`select r.unit, r.pos, r.name, r.received_at, d.state, d.title, d.organ = any (own_organs(${a.day}::date)) as own
    from document_recipient r join document d on d.campaign = r.campaign and d.id = r.document
    where r.campaign = ${a.campaign}::uuid and r.document = ${a.document}::uuid and r.n = ${a.n} for no key update of r`,
);

const markReceived = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`update document_recipient set received_at = ${a.at}, received_by_post = ${a.post}, medium = ${a.medium}, note = ${a.note},
      entered_by = ${a.account}
    where campaign = ${a.campaign}::uuid and document = ${a.document}::uuid and n = ${a.n}`,
);

/**
 * The addressed side receives, for itself and for the offices below it. The issuing side and the offices of the campaign enter what they were
 * told by telephone or on paper; a team does so for its own documents alone.
 */
function standingOf(actor: Actor, campaign: string, { pos, own }: Row): "receives" | "enters" | "none" {
  const grants = grantsFor(actor, spec.verb, { campaign, pos });
  if (grants.some(({ role }) => ROLES[role].side === "responsible")) return "receives";
  return own || grants.some(({ role }) => role !== "team_member") ? "enters" : "none";
}

/** One recipient has it. When the last 主送 has, the document is receipted (migration 0020, settle_receipts). */
export const receiveDocument = handleCommand(spec, async ({ tx, actor, campaign, body, at, now, record }) => {
  const { document, n, medium, post = actor.post, note } = body;
  const row = await tx.askOne(lockRecipient({ campaign, document, n, day: siteDay(now) }));
  if (row === undefined) return refuse("not_found", {});
  const standing = standingOf(actor, campaign, row);
  if (standing === "none") return refuse("not_found", {});
  if (standing === "enters" && medium === "system") return refuse("receipt_not_yours", { name: row.name });
  if (row.state !== "issued" && row.state !== "receipted")
    return refuse("document_state_wrong", { title: row.title, state: DOCUMENT_STATES[row.state] });
  if (row.received_at !== null)
    return refuse("receipt_given", { name: row.name, at: siteInstant(row.received_at).slice(0, 16) });
  tx.write(markReceived({ campaign, document, n, at, post, medium, note, account: actor.account }));
  record({
    kind: "document.received",
    noun: "document",
    subject: document,
    unit: row.unit,
    pos: row.pos,
    change: { medium, post, recipient: row.name },
  });
  return { document, n };
});
