/** What can be done with a document, and what follows: a pure transition (house, 3.7). The server's commands and tomorrow's screens ask it. */
import { type Failure, failure } from "../failures/failure.ts";
import { DOCUMENT_STATES, type DocumentState } from "./document-states.ts";
import { missingOpinions, type SlipOpinion, sinceReturn } from "./routing-slip.ts";

export type DocumentMove =
  | "redraft"
  | "submit"
  | "recall"
  | "opine"
  | "return"
  | "sign"
  | "issue"
  | "receive"
  | "void";

/** Where each move leads, from each state in which it can be made; elsewhere it is refused. */
export const DOCUMENT_MOVES: Readonly<Record<DocumentMove, Partial<Record<DocumentState, DocumentState>>>> = {
  redraft: { drafted: "drafted" },
  submit: { drafted: "submitted" },
  // Nobody has written on the slip yet: it is as if it had never gone round.
  recall: { submitted: "drafted" },
  opine: { submitted: "submitted" },
  // A signature is taken back as long as nothing bears a number.
  return: { submitted: "drafted", signed: "drafted" },
  sign: { submitted: "signed" },
  issue: { signed: "issued" },
  // Receipted when the last of its addressees has it.
  receive: { issued: "issued", receipted: "receipted" },
  // A number that was given stays with the void document: series have no gaps.
  void: { drafted: "void", submitted: "void", signed: "void", issued: "void", receipted: "void" },
};

export interface DocumentCase {
  readonly title: string;
  readonly state: DocumentState;
  readonly drafted_by: string;
  /** Made from a record of a covert round that has not been released. */
  readonly sealed: boolean;
  readonly countersign: readonly string[];
  readonly opinions: readonly SlipOpinion[];
}

/** The state after a move of this account, or why it cannot be made. */
export function moveDocument(
  one: DocumentCase,
  move: DocumentMove,
  account: string,
): { readonly state: DocumentState } | { readonly refused: Failure } {
  const state = DOCUMENT_MOVES[move][one.state];
  if (state === undefined)
    return {
      refused: failure("document_state_wrong", { title: one.title, state: DOCUMENT_STATES[one.state] }),
    };
  const refused = objectionTo(one, move, account);
  return refused === undefined ? { state } : { refused };
}

function objectionTo(one: DocumentCase, move: DocumentMove, account: string): Failure | undefined {
  const isOwn = one.drafted_by === account;
  if (move === "opine" && isOwn) return failure("document_own_draft", {});
  if (move === "sign" && isOwn) return failure("document_own_draft", {});
  if (move === "sign") return slipObjection(one);
  if (move === "recall" && sinceReturn(one.opinions).length > 0)
    return failure("document_under_review", { title: one.title });
  if (move === "issue" && one.sealed) return failure("document_sealed", {});
  return undefined;
}

function slipObjection({ opinions, countersign }: DocumentCase): Failure | undefined {
  const missing = missingOpinions(opinions, countersign);
  if (missing.length === 0) return undefined;
  const words = (language: "zh" | "en", between: string) => missing.map((one) => one[language]).join(between);
  return failure("document_slip_incomplete", { missing: { zh: words("zh", "、"), en: words("en", ", ") } });
}
