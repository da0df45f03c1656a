/**
 * Why a file is not taken as evidence. One word each, so that a phone can tell its user what to do:
 *
 * - `empty`: no bytes;
 * - `too-large`: more bytes than a photo or file may have;
 * - `unknown-type`: its content is nothing that we know;
 * - `type-not-accepted`: known and not taken: GIF, BMP, TIFF, SVG, web pages, archives, programs;
 * - `truncated`: it ends before its format says so;
 * - `damaged`: its structure contradicts itself or the decoder finds faults;
 * - `foreign-content`: a second format hides in or behind the picture (polyglot);
 * - `too-many-pixels`: it unpacks to more than a photo may have (decompression bomb);
 * - `animated`: it holds a sequence, of which a person would see one picture and a machine another;
 * - `time-limit`, `memory-limit`: decoding it took more than any honest photo takes.
 */
export type RefusalReason =
  | "empty"
  | "too-large"
  | "unknown-type"
  | "type-not-accepted"
  | "truncated"
  | "damaged"
  | "foreign-content"
  | "too-many-pixels"
  | "animated"
  | "time-limit"
  | "memory-limit";

/** A refused file. `found` says in technical words what was seen; it holds nothing of the file's own text. */
export interface Refused {
  readonly kind: "refused";
  readonly reason: RefusalReason;
  readonly found: string;
}

/** Makes a refusal. */
export function refuse(reason: RefusalReason, found: string): Refused {
  return { kind: "refused", reason, found };
}

/** Tells a refusal from whatever else a step may answer. */
export function isRefused(answer: unknown): answer is Refused {
  return typeof answer === "object" && answer !== null && "kind" in answer && answer.kind === "refused";
}
