import type { Body, OfficialFacts } from "@cunjing/documents";
import type { DocumentContext } from "./document-context.ts";

/** What every issued document of a period has: issuer, addressees, number, day, contact, copies. */
export function officialFrame(
  context: DocumentContext,
  issuer: Body,
  addressees: readonly Body[],
  { copies = [], day = context.issueDay }: { copies?: readonly string[]; day?: string } = {},
): OfficialFacts {
  return {
    issuer,
    addressees,
    number: context.numbering.next(issuer.name, day),
    day,
    copies,
    contact: context.contact,
  };
}
