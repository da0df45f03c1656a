/** Official documents that wait: for the organs that the actor acts for to review, sign and issue, for the units that it receives for, for receipts. */
import { can, type Verb, type WaitingKind } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { receivingUnits } from "./waiting-dispatches.ts";
import type { WaitingFor } from "./waiting-problems.ts";
import { type Wanted, wanted } from "./waiting-wanted.ts";

/** On the slip since the last return (contract/src/documents/routing-slip.ts, missingOpinions). */
const written = (which: RawBuilder<unknown>) => sql`exists (select from document_opinion w
  where w.campaign = d.campaign and w.document = d.id and ${which} and not exists (select from document_opinion r
    where r.campaign = w.campaign and r.document = w.document and r.step = 'return' and r.n > w.n))`;

const SLIP_COMPLETE = sql`(${written(sql`w.step = 'check'`)} and ${written(sql`w.step = 'secrecy'`)}
  and not exists (select from unnest(d.countersign) department
    where not ${written(sql`w.step = 'countersign' and w.post = department`)}))`;

const OPEN_MAIN = sql`r.received_at is null and r.role = 'main' and d.state = 'issued'`;

export function waitingDocuments(of: WaitingFor, limit: RawBuilder<unknown>): Wanted[] {
  const { actor, campaign, today } = of;
  const may = (verb: Verb) => can(actor, verb, { campaign });
  const from = sql`from document d join organ o on o.campaign = d.campaign and o.id = d.organ`;
  const own = sql`d.campaign = ${campaign}::uuid and d.organ = any ((select own_organs(${today}::date))::uuid[])`;
  const kind = (
    name: WaitingKind,
    where: RawBuilder<unknown>,
    since: RawBuilder<unknown>,
    due?: RawBuilder<unknown>,
  ) =>
    wanted(
      name,
      {
        noun: "document",
        id: sql`d.id`,
        issuer: sql`o.name`,
        title: sql`d.title`,
        ...(due === undefined ? {} : { dueOn: due }),
      },
      sql`${from} where ${own} and ${where}`,
      sql`${due === undefined ? sql`` : sql`${due},`} ${since}, d.id`,
      limit,
    );
  // Whoever drafted it neither reviews nor signs it (contract/src/documents/move-document.ts).
  const byAnother = sql`d.state = 'submitted' and d.drafted_by <> ${actor.account}::uuid`;
  return [
    ...(may("document.sign")
      ? [
          kind("documents_to_review", sql`${byAnother} and not ${SLIP_COMPLETE}`, sql`d.submitted_at`),
          kind("documents_to_sign", sql`${byAnother} and ${SLIP_COMPLETE}`, sql`d.submitted_at`),
        ]
      : []),
    ...(may("document.issue")
      ? [
          kind("documents_to_issue", sql`d.state = 'signed' and d.sealed_by is null`, sql`d.signed_at`),
          {
            ...kind(
              "receipts_outstanding",
              sql`d.state = 'issued' and exists (select from document_recipient r
              where r.campaign = d.campaign and r.document = d.id and ${OPEN_MAIN})`,
              sql`d.issued_at`,
              sql`d.receipts_by`,
            ),
            others: true,
          },
        ]
      : []),
    ...toReceive(of, limit),
  ];
}

/** Those addressed to the units in whose name the actor receives. */
function toReceive({ actor, campaign }: WaitingFor, limit: RawBuilder<unknown>): Wanted[] {
  const units = receivingUnits(actor, campaign, "document.receive");
  if (units.length === 0) return [];
  return [
    wanted(
      "documents_to_receive",
      {
        noun: "document",
        id: sql`d.id`,
        issuer: sql`o.name`,
        title: sql`d.title`,
        dueOn: sql`r.receipts_by`,
      },
      sql`from document_recipient r join document d on d.campaign = r.campaign and d.id = r.document
        join organ o on o.campaign = d.campaign and o.id = d.organ
        where r.campaign = ${campaign}::uuid and r.unit = any (${units}::text[]) and ${OPEN_MAIN}`,
      sql`r.receipts_by, d.issued_at, d.id, r.n`,
      limit,
    ),
  ];
}
