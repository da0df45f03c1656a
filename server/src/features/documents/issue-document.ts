import { type DraftedKindId, issueDocument as spec } from "@cunjing/contract";
import { checkPowers, type DocumentKind, documentKinds, isDocumentFailure } from "@cunjing/documents";
import { sql } from "kysely";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { handleCommand } from "../../platform/commands/handler.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { adoptNumber } from "./adopt-number.ts";
import { checkSource } from "./check-source.ts";
import { type DocumentRow, documentToMove } from "./document-row.ts";
import { printSlip, recordOutside } from "./move.ts";
import { refusePowersOrFields } from "./prepare-draft.ts";
import { printedFacts } from "./print-facts.ts";
import { askRendering } from "./render/ask-rendering.ts";
import { type TakenNumber, takeNumber } from "./take-number.ts";

const markIssued = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`update document set state = 'issued', code = ${a.code}, series = ${a.series}, year = ${a.year}, serial = ${a.serial},
      number = ${a.number}, issued_by = ${a.by}, issued_at = ${a.now}, content = ${a.content}
    where campaign = ${a.campaign}::uuid and id = ${a.document}::uuid`,
);

const insertRecipients = prepare<{ campaign: string; document: string }, unknown>(
  (a) => sql`insert into document_recipient (campaign, document, n, organ, role, unit, pos, name, receipts_by)
    select d.campaign, d.id, one.n, d.organ, one.said->>'role', u.id, u.pos, one.said->>'name', d.receipts_by
    from document d cross join jsonb_array_elements(d.distribution) with ordinality as one(said, n) join unit u on u.id = one.said->>'unit'
    where d.campaign = ${a.campaign}::uuid and d.id = ${a.document}::uuid`,
);

/**
 * Numbers and issues, in one short transaction: the organ's counter is the last thing that is locked, nothing is printed in it, and whatever
 * fails gives the number back (decision 9). Kinds without a number are issued as they are.
 */
export const issueDocument = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, now } = context;
  const row = await documentToMove(context, "issue");
  askPowers(row);
  await checkSource(context, row, "issue");
  const number = await numberOf(context, row);
  const issued: DocumentRow = {
    ...row,
    state: "issued",
    code: number?.code ?? null,
    year: number?.year ?? null,
    serial: number?.serial ?? null,
    number: number?.text ?? null,
  };
  const content = askRendering({ tx, campaign, now }, issued, "document");
  tx.write(
    markIssued({
      campaign,
      document: row.id,
      ...number,
      number: number?.text,
      by: actor.account,
      now,
      content,
    }),
  );
  tx.write(insertRecipients({ campaign, document: row.id }));
  printSlip(context, issued);
  recordOutside(context, row, "issued", {
    number: number?.text,
    content,
    to: row.distribution.map(({ name }) => name),
  });
  return {
    document: row.id,
    revision: row.revision + 1,
    state: row.next,
    number: number?.text ?? null,
    day: row.day ?? siteDay(now),
  };
});

/** The matrix once more, before anything is numbered: its rules may have changed since the draft (D-7). */
function askPowers(row: DocumentRow): void {
  try {
    checkPowers(documentKinds[row.kind] as unknown as DocumentKind<unknown>, printedFacts(row));
  } catch (error) {
    if (!isDocumentFailure(error)) throw error;
    refusePowersOrFields(row.kind as DraftedKindId, error);
  }
}

/** A bulletin bears the number that its assessment was given; anything else gets its own. */
async function numberOf(
  { tx, campaign, now }: Pick<CommandContext<unknown>, "tx" | "campaign" | "now">,
  row: DocumentRow,
): Promise<TakenNumber | undefined> {
  if (documentKinds[row.kind].numbering === "none") return undefined;
  const adopted = row.noun === "assessment" ? await adoptNumber(tx, campaign, row) : undefined;
  if (adopted !== undefined) return adopted;
  const year = Number((row.day ?? siteDay(now)).slice(0, 4));
  return takeNumber(tx, { organ: row.organ, year, kind: row.kind, noun: "document", subject: row.id, now });
}
