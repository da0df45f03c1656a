/** A line on the routing slip, in the statement order of its command. */
import { sql } from "kysely";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import type { DocumentRow } from "./document-row.ts";

const insertOpinion = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`insert into document_opinion (campaign, id, document, organ, sealed_by, step, post, opinion, account, at)
    values (${a.campaign}, ${a.id}, ${a.document}, ${a.organ}, ${a.sealed_by}, ${a.step}, ${a.post}, ${a.text}, ${a.account}, ${a.now})`,
);

interface Said {
  readonly id: string;
  readonly step: DocumentRow["opinions"][number]["step"];
  readonly post: string;
  readonly text: string;
}

/** @returns the document with the opinion on its slip */
export function writeOpinion(
  { tx, actor, campaign, now }: Pick<CommandContext<unknown>, "tx" | "actor" | "campaign" | "now">,
  row: DocumentRow,
  said: Said,
): DocumentRow {
  const { organ, sealed_by } = row;
  tx.write(
    insertOpinion({ ...said, campaign, document: row.id, organ, sealed_by, account: actor.account, now }),
  );
  const { step, post, text } = said;
  return { ...row, opinions: [...row.opinions, { step, post, opinion: text, day: siteDay(now) }] };
}
