/** A document as it is when it was just drafted. */
import { type Actor, type BodyOf, DRAFTED_KINDS, type draftDocument } from "@cunjing/contract";
import type { DocumentRow } from "./document-row.ts";
import type { PreparedDraft } from "./prepare-draft.ts";

export function newRow(
  actor: Actor,
  body: BodyOf<typeof draftDocument>,
  draft: PreparedDraft,
  now: Date,
): DocumentRow {
  return {
    id: body.document,
    kind: body.kind,
    noun: DRAFTED_KINDS[body.kind].noun,
    subject: body.subject,
    unit: draft.unit,
    pos: draft.pos,
    sealed_by: draft.sealedBy,
    organ: body.organ,
    organ_code: draft.organ.code,
    organ_unit: draft.organ.unit,
    organ_pos: draft.organ.pos,
    title: draft.title,
    fields: draft.fields,
    words: body.words,
    source: draft.source,
    distribution: draft.distribution,
    receipts_by: body.receipts_by ?? null,
    urgency: body.urgency ?? null,
    publicity: body.publicity,
    countersign: body.countersign,
    example: draft.example,
    state: "drafted",
    drafted_by: actor.account,
    drafter: actor.post,
    drafted_at: now,
    day: null,
    code: null,
    year: null,
    serial: null,
    number: null,
    content: "",
    revision: 1,
    own: true,
    opinions: [],
  };
}
