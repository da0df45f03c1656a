import { documentFailure } from "./failure.ts";
import type { DocumentKind } from "./kinds/document-kind.ts";
import { mayWrite } from "./powers/may-write.ts";

/**
 * Refuses a document whose issuer may not write to one of its addressees (D-7).
 * @throws issuer_without_power, with the reason and the way that is open
 */
export function checkPowers<Facts>(kind: DocumentKind<Facts>, facts: Facts): void {
  const { issuer, addressees } = kind.parties(facts);
  for (const addressee of addressees) {
    const answer = mayWrite(kind.powers, issuer, addressee);
    if (answer.allowed) continue;
    throw documentFailure(
      "issuer_without_power",
      `${issuer.name}不能向${addressee.name}制发${kind.name}：${answer.chinese}。${answer.way ? `可行的办法：${answer.way.chinese}。` : ""}`,
      `${issuer.name} may not issue “${kind.english}” to ${addressee.name}: ${answer.english}.${answer.way ? ` Instead: ${answer.way.english}.` : ""}`,
      { rule: answer.rule, issuer: issuer.name, addressee: addressee.name, kind: kind.name },
    );
  }
}
