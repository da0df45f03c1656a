/**
 * What comes first of all that waits. Not how late it is decides alone, but who can do something about it: what others wait for is not to stand
 * below what others are late with. Within a group the kinds keep their own order (waiting-kinds.ts).
 */
import type { WaitingKind } from "./waiting-kinds.ts";

/** In the order in which they are worked through. */
export const WAITING_GROUPS = [
  /** Past its day or due today, or sent back, and the reader's side is the one to act: it is late until they do. */
  "late",
  /** The reader can take the last step before it goes out, and everybody after it stands still until it is taken. */
  "holds_up",
  /** Past its day or due today with somebody else: the reader can press, and not do it for them. */
  "followed_up",
  /** No day presses. */
  "waiting",
] as const;

export type WaitingGroup = (typeof WAITING_GROUPS)[number];

/** The last steps before something goes out: signature, number, issue. The receivers and all further steps wait for them. */
const HOLDS_UP: ReadonlySet<WaitingKind> = new Set([
  "results_to_sign",
  "results_to_number",
  "results_to_issue",
  "documents_to_sign",
  "documents_to_issue",
]);

/** Sent back: it was due before, whatever day it bears now. */
const LATE_AS_SUCH: ReadonlySet<WaitingKind> = new Set(["returned"]);

interface Lateness {
  /** Of what waits, what is past its day or due today. */
  readonly pressing: number;
  /** Whether it waits for somebody else than the reader's side, who looks after it alone. */
  readonly others: boolean;
}

export function waitingGroup(kind: WaitingKind, { pressing, others }: Lateness): WaitingGroup {
  if (LATE_AS_SUCH.has(kind)) return "late";
  if (HOLDS_UP.has(kind)) return "holds_up";
  if (pressing === 0) return "waiting";
  return others ? "followed_up" : "late";
}
