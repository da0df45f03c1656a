/** The kinds of document that can be drafted, and which of them an office of which side usually writes. */
import { DRAFTED_KIND_IDS, type DraftedKindId } from "@cunjing/contract";

export { kindWords } from "../../words/document-kinds.ts";

export const KINDS = DRAFTED_KIND_IDS;

/** What receiving offices write; the matrix of powers decides in the end (contract: document_powers). */
export const RESPONSIBLE_KINDS: readonly DraftedKindId[] = [
  "dispatch-return",
  "rectification-report",
  "close-out-request",
  "extension-request",
  "deferral-request",
  "village-archive",
  "contrast-album",
  "problem-ledger",
  "wall-chart",
];
