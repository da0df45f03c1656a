/** The lists of documents by what they wait for. */
import type { DocumentState } from "@cunjing/contract";
import type { Tone } from "../../../ui/tag.tsx";

/** to_receive: issued, and somebody has not signed for it. */
export const STAGES = [
  "to_receive",
  "drafted",
  "submitted",
  "signed",
  "issued",
  "receipted",
  "void",
  "all",
] as const satisfies readonly (DocumentState | "to_receive" | "all")[];

export type Stage = (typeof STAGES)[number];

/** Of those who are written to: what is inside of an organ is not theirs. */
export const ADDRESSEE_STAGES: readonly Stage[] = ["to_receive", "issued", "receipted", "void", "all"];

export const STATE_TONES: Readonly<Record<DocumentState, Tone>> = {
  drafted: "plain",
  submitted: "soon",
  signed: "soon",
  issued: "doing",
  receipted: "done",
  void: "plain",
};
