import {
  type AnswerOf,
  can,
  DOCUMENT_MOVES,
  type DocumentMove,
  missingOpinions,
  moveDocument,
  OPINION_STEPS,
  type OpinionStep,
  readDocument as spec,
} from "@cunjing/contract";
import { documentKinds } from "@cunjing/documents";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay, siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { ROW_COLUMNS, ROW_JOINS, type StoredRow, toDocumentRow } from "./document-page.ts";
import type { DocumentRow } from "./document-row.ts";
import { selectRecipients, toRecipient } from "./select-recipients.ts";

type Answer = AnswerOf<typeof spec>;
type Key = { campaign: string; document: string };

interface Head
  extends StoredRow,
    Pick<
      DocumentRow,
      | "revision"
      | "own"
      | "publicity"
      | "urgency"
      | "words"
      | "distribution"
      | "countersign"
      | "drafted_by"
      | "sealed_by"
    > {
  readonly drafter: string | null;
  readonly submitted_at: Date | null;
  readonly signer: string | null;
  readonly signed_at: Date | null;
  readonly voided_at: Date | null;
  readonly void_reason: string | null;
}

const selectHead = prepare<Key & { day: string }, Head>(
  (
    a,
  ) => sql`select ${ROW_COLUMNS}, d.revision, d.organ = any (own_organs(${a.day}::date)) as own, d.publicity, d.urgency, d.words, d.distribution,
      d.countersign, d.drafted_by, d.sealed_by, post_of(d.drafted_by) as drafter, d.submitted_at, post_of(d.signed_by) as signer, d.signed_at,
      d.voided_at, d.void_reason
    from document d ${ROW_JOINS} where d.campaign = ${a.campaign}::uuid and d.id = ${a.document}::uuid`,
);

interface StoredOpinion {
  readonly step: OpinionStep | "sign" | "return";
  readonly post: string;
  readonly opinion: string;
  readonly at: Date;
}

const selectOpinions = prepare<Key, StoredOpinion>(
  (a) => sql`select step, post, opinion, at from document_opinion
    where campaign = ${a.campaign}::uuid and document = ${a.document}::uuid order by n`,
);

interface StoredFile extends Omit<Answer["files"][number], "notices" | "failure"> {
  readonly notices: readonly { readonly zh: string }[];
  readonly failure: { readonly zh: string } | null;
}

/** The newest of each form: what the document says now, and its slip as last written. */
const selectFiles = prepare<Key, StoredFile>(
  (
    a,
  ) => sql`select distinct on (f.part, f.form) f.part, f.form, f.state, f.sha256, f.bytes, f.issued, f.notices, f.failure
    from document_file f join document d on d.campaign = f.campaign and d.id = f.document
    where f.campaign = ${a.campaign}::uuid and f.document = ${a.document}::uuid and (f.part = 'routing-slip' or f.content = d.content)
    order by f.part, f.form, f.n desc`,
);

const LABELS = { ...OPINION_STEPS, sign: { zh: "签发" }, return: { zh: "退回" } } as const;

/** One document: to its issuing side with its slip and words, to its addressees as it was issued. */
export const readDocument = handleRead(spec, async ({ tx, actor, campaign, query, now }) => {
  const key = { campaign, document: query.document };
  const [head, recipients, opinions, files] = await Promise.all([
    tx.askOne(selectHead({ ...key, day: siteDay(now) })),
    tx.ask(selectRecipients(key)),
    tx.ask(selectOpinions(key)),
    tx.ask(selectFiles(key)),
  ]);
  // A verb that is held elsewhere opens nothing here, whatever else lets the reader see the place.
  const shown = recipients.filter(
    ({ pos }) => head?.own === true || can(actor, spec.verb, { campaign, pos }),
  );
  if (head === undefined || !(head.own || shown.length > 0)) return refuse("not_found", {});
  const { own, words, distribution, countersign, drafted_by, sealed_by, drafter, signer, ...rest } = head;
  const { submitted_at, signed_at, voided_at, ...row } = rest;
  const one = {
    title: head.title,
    state: head.state,
    drafted_by,
    sealed: sealed_by !== null,
    countersign,
    opinions,
  };
  return {
    ...toDocumentRow(row),
    revision: head.revision,
    own,
    numbering: documentKinds[head.kind].numbering,
    publicity: head.publicity,
    urgency: head.urgency,
    words: own ? words : null,
    countersign: own ? [...countersign] : [],
    drafted_by: own ? drafter : null,
    own_draft: own && drafted_by === actor.account,
    submitted_at: own ? instant(submitted_at) : null,
    signed_by: own ? signer : null,
    signed_at: instant(signed_at),
    voided_at: instant(voided_at),
    void_reason: head.void_reason,
    addressees: own ? distribution.map(({ role, name }) => ({ role, name })) : [],
    recipients_shown: shown.map((recipient) => toRecipient(recipient, siteDay(now))),
    opinions: opinions.map(({ at, step, ...said }) => ({
      ...said,
      step,
      label: LABELS[step].zh,
      at: siteInstant(at),
    })),
    missing:
      own && head.state === "submitted" ? missingOpinions(opinions, countersign).map(({ zh }) => zh) : [],
    files: files.map(({ notices, failure, ...file }) => ({
      ...file,
      notices: notices.map(({ zh }) => zh),
      failure: failure?.zh ?? null,
    })),
    moves: own ? MOVES.filter((move) => "state" in moveDocument(one, move, actor.account)) : [],
  };
});

const MOVES = Object.keys(DOCUMENT_MOVES) as DocumentMove[];
const instant = (at: Date | null): string | null => (at === null ? null : siteInstant(at));
