/** The way of a proposed measure as one pure function over a table: state + move → state, or why not. */
import { type Failure, failure } from "../failures/failure.ts";
import type { Phrase } from "../failures/phrase.ts";
import { MEASURE_STATES, type MeasureState } from "./measure-states.ts";

export const MEASURE_MOVES = {
  /** A person found that the condition holds ("因工作不力"): the proposal stands. */
  find_true: { zh: "认定成立", en: "find that it holds" },
  find_false: { zh: "认定不成立", en: "find that it does not hold" },
  accept: { zh: "采纳", en: "accept" },
  reject: { zh: "不采纳", en: "not accept" },
  carry_out: { zh: "登记执行", en: "record as carried out" },
  /** An issued correction took its ground away (policy-language, 9). */
  lose_ground: { zh: "依据不再成立", en: "lose its ground" },
} as const satisfies Record<string, Phrase>;

export type MeasureMove = keyof typeof MEASURE_MOVES;

const NEXT: Readonly<Record<MeasureState, Partial<Record<MeasureMove, MeasureState>>>> = {
  awaits_finding: { find_true: "proposed", find_false: "not_found", lose_ground: "withdrawn" },
  // A finding may be mended until somebody has decided on it.
  not_found: { find_true: "proposed", find_false: "not_found", lose_ground: "withdrawn" },
  proposed: {
    find_true: "proposed",
    find_false: "not_found",
    accept: "accepted",
    reject: "rejected",
    lose_ground: "withdrawn",
  },
  absorbed: { lose_ground: "withdrawn" },
  accepted: { reject: "rejected", carry_out: "carried_out", lose_ground: "withdrawn" },
  rejected: { accept: "accepted", lose_ground: "withdrawn" },
  carried_out: { lose_ground: "flagged" },
  withdrawn: {},
  flagged: {},
};

export type MeasureTransition =
  | { readonly outcome: "done"; readonly state: MeasureState }
  | { readonly outcome: "refused"; readonly failure: Failure };

export function moveMeasure(state: MeasureState, move: MeasureMove): MeasureTransition {
  const next = NEXT[state][move];
  if (next !== undefined) return { outcome: "done", state: next };
  const details = { state: MEASURE_STATES[state], move: MEASURE_MOVES[move] };
  if (state === "awaits_finding" && (move === "accept" || move === "reject"))
    return { outcome: "refused", failure: failure("measure_awaits_finding", {}) };
  return { outcome: "refused", failure: failure("measure_state_wrong", details) };
}
