/** A document as commands need it, locked until the transaction ends, and what they all ask of it first. */
import { type DocumentMove, type DocumentState, moveDocument, type SlipOpinion } from "@cunjing/contract";
import type { DocumentKindId } from "@cunjing/documents";
import { sql } from "kysely";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { Refusal, refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import type { Addressed } from "./addressed.ts";

export interface DocumentRow {
  readonly id: string;
  readonly kind: DocumentKindId;
  readonly noun: string;
  readonly subject: string;
  readonly unit: string;
  readonly pos: number;
  readonly sealed_by: string | null;
  readonly organ: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly words: Readonly<Record<string, unknown>>;
  /** Digest of the record as the draft read it, where the record may still change. */
  readonly source: string | null;
  readonly distribution: readonly Addressed[];
  readonly receipts_by: string | null;
  readonly urgency: "特急" | "加急" | null;
  readonly publicity: "主动公开" | "依申请公开" | "不予公开";
  readonly countersign: readonly string[];
  readonly example: boolean;
  readonly state: DocumentState;
  readonly drafted_by: string;
  readonly drafted_at: Date;
  readonly day: string | null;
  readonly code: string | null;
  readonly year: number | null;
  readonly serial: number | null;
  readonly number: string | null;
  readonly content: string;
  readonly revision: number;
  readonly own: boolean;
  readonly organ_code: string;
  /** Where the organ stands: its documents are its own business until they are issued, and so are their events. */
  readonly organ_unit: string;
  readonly organ_pos: number;
  readonly drafter: string;
  readonly opinions: readonly (SlipOpinion & { readonly opinion: string; readonly day: string })[];
}

export const DOCUMENT_COLUMNS = sql`d.id, d.kind, d.noun, d.subject, d.unit, d.pos, d.sealed_by, d.organ, d.title, d.fields, d.words, d.source,
  d.distribution, d.receipts_by, d.urgency, d.publicity, d.countersign, d.example, d.state, d.drafted_by, d.drafted_at, d.day, d.code, d.year,
  d.serial, d.number, d.content, d.revision, post_of(d.drafted_by) as drafter,
  organ.code as organ_code, organ.unit as organ_unit, organ.pos as organ_pos,
  coalesce((select jsonb_agg(jsonb_build_object('step', o.step, 'post', o.post, 'opinion', o.opinion,
      'day', to_char(o.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD')) order by o.n)
    from document_opinion o where o.campaign = d.campaign and o.document = d.id), '[]') as opinions`;

export const DOCUMENT_JOINS = sql`join organ on organ.campaign = d.campaign and organ.id = d.organ`;

const lockDocument = prepare<{ campaign: string; document: string; day: string }, DocumentRow>(
  (a) => sql`select ${DOCUMENT_COLUMNS}, d.organ = any (own_organs(${a.day}::date)) as own
    from document d ${DOCUMENT_JOINS}
    where d.campaign = ${a.campaign}::uuid and d.id = ${a.document}::uuid for no key update of d`,
);

type Context = Pick<
  CommandContext<{ readonly document: string }>,
  "tx" | "actor" | "campaign" | "body" | "base" | "now"
>;

/**
 * The document that a command moves, with the state that it moves to.
 * @throws refusals `not_found`, `revision_outdated`, and those of the transition (contract/src/documents)
 */
export async function documentToMove(
  { tx, actor, campaign, body, base, now }: Context,
  move: DocumentMove,
): Promise<DocumentRow & { readonly next: DocumentState }> {
  const row = await tx.askOne(lockDocument({ campaign, document: body.document, day: siteDay(now) }));
  if (row?.own !== true) return refuse("not_found", {});
  if (base !== undefined && row.revision !== base)
    return refuse("revision_outdated", { seen: base, found: row.revision });
  const moved = moveDocument({ ...row, sealed: row.sealed_by !== null }, move, actor.account);
  if ("refused" in moved) throw new Refusal(moved.refused);
  return { ...row, next: moved.state };
}
