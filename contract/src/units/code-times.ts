/** Who held a code when: codes are withdrawn at mergers and may be given out again, so a code alone names no unit (requirements E3). */
import { holdsOn, overlap, type Validity } from "./hierarchies.ts";

export interface CodeTime {
  readonly code: string;
  readonly unit: string;
  readonly valid: Validity;
  /** The unit that took over, where this one was withdrawn. */
  readonly successor?: string;
}

export type CodeHolder =
  | { readonly state: "held"; readonly unit: string }
  /** Nobody holds it any more: the last who did, the first day without it, and who took over. */
  | {
      readonly state: "withdrawn";
      readonly unit: string;
      readonly since: string;
      readonly successor?: string;
    }
  | { readonly state: "not_yet"; readonly unit: string; readonly from: string }
  | { readonly state: "unknown" };

/** Answers who holds a code on a day, among the times given. */
export function indexCodes(times: readonly CodeTime[]): (code: string, day: string) => CodeHolder {
  const byCode = Map.groupBy(times, (time) => time.code);
  return (code, day) => {
    const held = byCode.get(code);
    if (held === undefined) return { state: "unknown" };
    const now = held.find((time) => holdsOn(time.valid, day));
    if (now !== undefined) return { state: "held", unit: now.unit };
    const past = held.filter((time) => time.valid.before !== null && time.valid.before <= day);
    const last = past.reduce<CodeTime | undefined>(laterEnd, undefined);
    if (last?.valid.before != null) {
      const successor = last.successor === undefined ? {} : { successor: last.successor };
      return { state: "withdrawn", unit: last.unit, since: last.valid.before, ...successor };
    }
    const next = held.reduce<CodeTime | undefined>(earlierStart, undefined);
    return next === undefined
      ? { state: "unknown" }
      : { state: "not_yet", unit: next.unit, from: next.valid.from ?? day };
  };
}

function laterEnd(a: CodeTime | undefined, b: CodeTime): CodeTime {
  return a === undefined || (a.valid.before ?? "") < (b.valid.before ?? "") ? b : a;
}

function earlierStart(a: CodeTime | undefined, b: CodeTime): CodeTime {
  return a === undefined || (b.valid.from ?? "") < (a.valid.from ?? "") ? b : a;
}

/** Pairs of times in which two units hold one code on the same day, in the order given. */
export function findCodeClashes(times: readonly CodeTime[]): (readonly [CodeTime, CodeTime])[] {
  const clashes: (readonly [CodeTime, CodeTime])[] = [];
  for (const held of Map.groupBy(times, (time) => time.code).values()) {
    for (const [at, second] of held.entries()) {
      const first = held
        .slice(0, at)
        .find((one) => one.unit !== second.unit && overlap(one.valid, second.valid));
      if (first !== undefined) clashes.push([first, second]);
    }
  }
  return clashes;
}
