import {
  type Body,
  type DocumentKind,
  type DocumentKindId,
  documentKinds,
  type FactsOf,
  type OfficialFacts,
  printDocumentNumber,
} from "@cunjing/documents";

/** Limits of D-2, as the slip prints them. */
const LIMITS = { general: 5000, special: 4000 } as const;

/** 发文处理笺: goes with every document that gets a number (E9). Signatures are left to the people who give them. */
export function routingSlipFacts(
  id: DocumentKindId,
  facts: OfficialFacts & { readonly issuer: Body },
  characters: number,
): FactsOf<"routing-slip"> {
  const kind = documentKinds[id];
  const names = facts.addressees.map(({ name }) => name).join("、");
  return {
    issuer: facts.issuer,
    title: titleOf(id, facts),
    ...(facts.number.serial === null ? {} : { number: printDocumentNumber(facts.number) }),
    kind: kind.layout === "信函" ? "函" : kind.layout,
    addressees: names,
    copies: facts.copies?.join("，") ?? "",
    draftedBy: "办公室综合组",
    draftedOn: facts.day,
    publicity: kind.confidential ? "不予公开" : "依申请公开",
    urgency: facts.urgency ?? "普通",
    characters,
    limit: kind.length === null ? null : LIMITS[kind.length],
    countersign: [],
    printedCopies: facts.addressees.length + (facts.copies?.length ?? 0) + 5,
  };
}

/** The title as the document itself has it. */
function titleOf(id: DocumentKindId, facts: OfficialFacts): string {
  const kind = documentKinds[id] as unknown as DocumentKind<OfficialFacts>;
  const { title } = kind.compose(facts);
  return typeof title === "string" ? title : title.join("");
}
