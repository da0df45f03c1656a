/**
 * What a command comes to, by command, state and circumstances, written out as data. `transition` does not read it: a test for each
 * cell (outcomes.test.ts) proves that it does just this, so that a change of the workflow has to be wanted twice.
 *
 * The cells are of a policy with the four-step chain dispatched → acceptance requested → accepted → closed and photos `necessary`,
 * for an actor whose step it is and a command that is in order in itself.
 */
import type { ProblemEventKind } from "./events.ts";
import type { StateFailure } from "./state-refusal.ts";
import type { ProblemState } from "./states.ts";
import type { Outcome } from "./transition.ts";

/**
 * done; or the code of the refusal. noted: refused with the code, but done where it is late, and nothing moves. chain: refused because
 * another step of the chain comes first, which is asked after lateness.
 */
export type Cell =
  | "done"
  | StateFailure
  | { readonly noted: StateFailure }
  | { readonly chain: StateFailure | "problem_step_order" };

/** What may be the case when a command arrives. */
export interface OutcomeConditions {
  /** Others have moved the problem, or sent it back, since its sender looked. */
  readonly late: boolean;
  /** The sender's unit had the problem, and another has it now. */
  readonly reassigned: boolean;
  /** Of a covert round that is not released. */
  readonly sealed: boolean;
  /** The facts of the period in which it happened are frozen. */
  readonly period_closed: boolean;
  /** What it builds on has not arrived. */
  readonly base_awaited: boolean;
  /** The photos that it needs are not stored yet. */
  readonly photos_missing: boolean;
}

interface CommandRow {
  readonly cells: Readonly<Record<ProblemState, Cell>>;
  /** What being late does to it where it would be done: overtaken, or nothing. */
  readonly late: "overtaken" | "no_matter";
  /** Whether a seal stops it. */
  readonly sealed: "stopped" | "no_matter";
  /** Whether it waits for photos. */
  readonly photos: "awaited" | "no_matter";
  /** Whether it is the responsible side's, whose right goes with the problem. */
  readonly responsible: boolean;
}

const BEFORE_CLOSING = {
  found: "problem_not_closed",
  dispatched: "problem_not_closed",
  in_rectification: "problem_not_closed",
  acceptance_requested: "problem_not_closed",
  accepted: "problem_not_closed",
  deferred: "problem_not_closed",
  withdrawn: "problem_withdrawn",
} as const;
const OPENING = {
  found: "done",
  dispatched: "problem_dispatched_already",
  in_rectification: "problem_dispatched_already",
  acceptance_requested: "problem_dispatched_already",
  accepted: "problem_dispatched_already",
  closed: "problem_closed",
  deferred: "problem_deferred",
  withdrawn: "problem_withdrawn",
} as const;
const WHILE_RUNNING = {
  found: "problem_not_dispatched",
  dispatched: "done",
  in_rectification: "done",
  acceptance_requested: "problem_awaits_acceptance",
  accepted: "problem_accepted_already",
  closed: "problem_closed",
  deferred: "problem_deferred",
  withdrawn: "problem_withdrawn",
} as const;
const WHILE_JUDGED = {
  found: "problem_not_dispatched",
  dispatched: "problem_not_requested",
  in_rectification: "problem_not_requested",
  closed: "problem_closed",
  deferred: "problem_deferred",
  withdrawn: "problem_withdrawn",
} as const;
const ALL_OPEN = {
  found: "done",
  dispatched: "done",
  in_rectification: "done",
  acceptance_requested: "done",
  accepted: "done",
  deferred: "done",
} as const;

const free = { late: "no_matter", sealed: "stopped", photos: "no_matter", responsible: false } as const;
const decision = { ...free, late: "overtaken" } as const;
const theirs = { ...free, responsible: true } as const;

export const OUTCOMES = {
  dispatch: { ...free, photos: "awaited", cells: OPENING },
  fix_at_once: { ...free, photos: "awaited", cells: OPENING },
  sign_receipt: {
    ...theirs,
    cells: {
      ...WHILE_RUNNING,
      acceptance_requested: { noted: "problem_awaits_acceptance" },
      accepted: { noted: "problem_accepted_already" },
      closed: { noted: "problem_closed" },
    },
  },
  start_rectification: {
    ...theirs,
    cells: {
      ...WHILE_RUNNING,
      in_rectification: { noted: "problem_started_already" },
      acceptance_requested: { noted: "problem_awaits_acceptance" },
      accepted: { noted: "problem_accepted_already" },
      closed: { noted: "problem_closed" },
    },
  },
  confirm_milestone: { ...free, cells: { ...WHILE_RUNNING, acceptance_requested: "done" } },
  request_acceptance: { ...theirs, late: "overtaken", photos: "awaited", cells: WHILE_RUNNING },
  accept: {
    ...decision,
    photos: "awaited",
    cells: { ...WHILE_JUDGED, acceptance_requested: "done", accepted: { chain: "problem_accepted_already" } },
  },
  close: {
    ...decision,
    cells: { ...WHILE_JUDGED, acceptance_requested: { chain: "problem_step_order" }, accepted: "done" },
  },
  return: { ...decision, cells: { ...WHILE_JUDGED, acceptance_requested: "done", accepted: "done" } },
  request_extension: { ...theirs, late: "overtaken", cells: WHILE_RUNNING },
  request_deferral: { ...theirs, late: "overtaken", cells: WHILE_RUNNING },
  request_reassignment: { ...theirs, late: "overtaken", cells: WHILE_RUNNING },
  // An extension; a deferral or a reassignment is refused where acceptance is requested (exits.test.ts).
  decide_request: { ...decision, cells: { ...WHILE_RUNNING, acceptance_requested: "done" } },
  resume: {
    ...decision,
    cells: {
      found: "problem_not_deferred",
      dispatched: "problem_not_deferred",
      in_rectification: "problem_not_deferred",
      acceptance_requested: "problem_not_deferred",
      accepted: "problem_not_deferred",
      closed: "problem_closed",
      deferred: "done",
      withdrawn: "problem_withdrawn",
    },
  },
  withdraw: {
    ...decision,
    sealed: "no_matter",
    cells: { ...ALL_OPEN, closed: "problem_closed", withdrawn: "problem_withdrawn" },
  },
  record_rebound: { ...free, cells: { ...BEFORE_CLOSING, closed: "done" } },
  link_lineage: {
    ...free,
    sealed: "no_matter",
    cells: { ...ALL_OPEN, closed: "done", withdrawn: "problem_withdrawn" },
  },
  unlink_lineage: { ...free, sealed: "no_matter", cells: { ...ALL_OPEN, closed: "done", withdrawn: "done" } },
  record_look_back: { ...free, cells: { ...BEFORE_CLOSING, closed: "done" } },
  record_recheck: { ...free, cells: { ...BEFORE_CLOSING, closed: "done" } },
  warn: { ...decision, cells: WHILE_RUNNING },
} as const satisfies Record<ProblemEventKind, CommandRow>;

/** An outcome with its code where it is a refusal. */
export type Expected = Exclude<Outcome, "refused"> | { readonly refused: string };

/** The outcome that the table gives, the circumstances taken in the order in which the server asks for them. */
export function outcomeOf(
  kind: ProblemEventKind,
  state: ProblemState,
  conditions: OutcomeConditions,
): Expected {
  const row: CommandRow = OUTCOMES[kind];
  const { late, reassigned, sealed, period_closed, base_awaited, photos_missing } = conditions;
  // To the inspected side a sealed problem is not there, before all else.
  if (sealed && row.responsible) return { refused: "not_found" };
  if (reassigned && row.responsible) return { refused: "problem_reassigned" };
  if (base_awaited) return "held";
  if (sealed && row.sealed === "stopped") return { refused: "problem_sealed" };
  const cell = row.cells[state];
  if (typeof cell === "string" && cell !== "done") return { refused: cell };
  const noted = typeof cell === "object" && "noted" in cell;
  if (noted && !late) return { refused: cell.noted };
  if (!noted && late && row.late === "overtaken") return { refused: "problem_overtaken" };
  if (typeof cell === "object" && "chain" in cell) return { refused: cell.chain };
  if (photos_missing && row.photos === "awaited") return "photos_awaited";
  return period_closed ? "late_list" : "done";
}
