/** Ids of the twins: the same in both, so that what is asked of the one can be asked of the other word for word. */
import { createHash } from "node:crypto";

/** A UUID (version 4 in form) that follows from a name. */
export function twinId(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const of = (kind: string) => ({
  round: twinId(`${kind} round`),
  /** A round that a draw says the units of, and that draw. */
  sample: twinId(`${kind} sample`),
  draw: twinId(`${kind} draw`),
  inspection: twinId(`${kind} inspection`),
  problem: twinId(`${kind} problem`),
  other: twinId(`${kind} other problem`),
  far: twinId(`${kind} problem in another county`),
  evidence: twinId(`${kind} evidence`),
  photo: twinId(`${kind} photo of its own`),
  dispatch: twinId(`${kind} dispatch`),
  responsibility: twinId(`${kind} responsibility`),
  responsibilityFile: twinId(`${kind} responsibility file`),
  visit: twinId(`${kind} visit`),
  complaint: twinId(`${kind} complaint`),
  team: twinId(`${kind} team`),
  account: twinId(`${kind} account`),
  grant: twinId(`${kind} grant`),
});

/** What everybody in reach may see. */
export const OPEN = of("open");
/** What the covert round holds under seal; in the other twin there is nothing under these ids. */
export const SEALED = of("sealed");
/** In both, made after the sealed round: what would show that numbers were taken meanwhile. */
export const LATER = of("later");
