/** What corrections do to measures that were issued (policy-language, 9). */
import type { KeyedMeasure } from "./proposed-measure.ts";

export interface IssuedMeasure {
  /** As it was issued. */
  readonly measure: KeyedMeasure;
  /** Whether it has been carried out: what has happened is flagged for a person, and cannot be withdrawn. */
  readonly carried_out: boolean;
}

/**
 * Issued measures beside those that the corrected facts propose: a measure whose ground is gone is withdrawn, or flagged
 * where it was carried out; the others stay as they are proposed now. Returns first the proposals of now, in their order,
 * then the withdrawn and flagged ones in the order of the issued.
 */
export function reviewMeasures(
  issued: readonly IssuedMeasure[],
  recomputed: readonly KeyedMeasure[],
): readonly KeyedMeasure[] {
  const now = new Map(recomputed.map((measure) => [measure.key, measure]));
  const fallen = issued.filter(({ measure }) => !stillStands(measure, now.get(measure.key)));
  return [...recomputed, ...fallen.map(({ measure, carried_out }) => withdraw(measure, carried_out))];
}

/** An absorbed measure keeps its ground; one that has to wait for a finding again, or has failed it, does not. */
function stillStands(issued: KeyedMeasure, now: KeyedMeasure | undefined): boolean {
  if (now === undefined || now.measure !== issued.measure) return false;
  return now.state === "proposed" || now.state === "absorbed";
}

function withdraw(measure: KeyedMeasure, carriedOut: boolean): KeyedMeasure {
  const text = carriedOut
    ? "事实更正后依据不再成立，措施已执行，须由作出决定的机关处理"
    : "事实更正后依据不再成立，予以撤回";
  return {
    ...measure,
    state: carriedOut ? "flagged" : "withdrawn",
    because: [...measure.because, { period: measure.period, text, clause: measure.clause }],
  };
}
