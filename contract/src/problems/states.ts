/**
 * States of a problem. Nothing about lateness is a state: overdue, due soon and days used follow from the state, the due time and
 * the clock (progress.ts), so that they are never stale. Their ids are those of the engine's `problems.state`.
 */
import type { Phrase } from "../failures/phrase.ts";

export interface StateKind extends Phrase {
  /** Nothing moves it any more; what comes back is a new problem (moves/record-rebound.ts). */
  readonly terminal: boolean;
  /** Handed over and not yet put right: the responsible side's clock runs. */
  readonly clock_runs: boolean;
}

export const PROBLEM_STATES = {
  found: { zh: "待交办", en: "To be dispatched", terminal: false, clock_runs: false },
  dispatched: { zh: "待整改", en: "To be rectified", terminal: false, clock_runs: true },
  in_rectification: { zh: "整改中", en: "In rectification", terminal: false, clock_runs: true },
  // The wait for the inspecting side is not the responsible side's.
  acceptance_requested: { zh: "申请验收", en: "Acceptance requested", terminal: false, clock_runs: false },
  // Later steps of the policy's chain (publicity, signature, re-check, close-out) are still to come.
  accepted: { zh: "待办结", en: "Accepted, to be closed", terminal: false, clock_runs: false },
  closed: { zh: "已销号", en: "Closed", terminal: true, clock_runs: false },
  deferred: { zh: "缓办", en: "Deferred", terminal: false, clock_runs: false },
  withdrawn: { zh: "撤销", en: "Withdrawn", terminal: true, clock_runs: false },
} as const satisfies Record<string, StateKind>;

export type ProblemState = keyof typeof PROBLEM_STATES;

/** In the order of a problem's life; exits last. */
export const PROBLEM_STATE_IDS = Object.keys(PROBLEM_STATES) as readonly ProblemState[];

/** Whether nothing is left to be done about it: closed, or withdrawn. */
export function isTerminal(state: ProblemState): boolean {
  return PROBLEM_STATES[state].terminal;
}
