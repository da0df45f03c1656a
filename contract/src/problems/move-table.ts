/** The moves of the workflow, one row each: who may, from where, and what has to be there first. moves/ says what each does. */
import type { Phrase } from "../failures/phrase.ts";
import type { ProblemEventKind } from "./events.ts";
import type { ProblemSide } from "./sides.ts";
import type { ProblemState } from "./states.ts";

/**
 * What an event is when others have moved the problem since its sender looked:
 * fact: it happened and stays true; claim: overtaken where the problem was sent back since; decision: overtaken by any move.
 */
export type Bearing = "fact" | "claim" | "decision";

export interface Move extends Phrase {
  readonly sides: readonly ProblemSide[];
  readonly from: readonly ProblemState[];
  readonly bearing: Bearing;
  /** The photos without which it waits, where the policy asks for them: of the finding, of the result, of the responsible side. */
  readonly photos: readonly ("before" | "after" | "claim")[];
  /** It would let the inspected side know of a sealed problem. */
  readonly tells: boolean;
  /** A judgement on the responsible side's work or wish: nobody gives it in their own matter. */
  readonly judges: boolean;
  /** Only those who found it take it on the inspecting side: their own finding is undone, or is at an end where they stand. */
  readonly finders_own: boolean;
  /** States in which the event, where others have moved on since, is noted with its time and moves nothing. */
  readonly noted_in: readonly ProblemState[];
}

const RUNNING = ["dispatched", "in_rectification"] as const;
const AFTER_START = ["in_rectification", "acceptance_requested", "accepted", "closed"] as const;
const LIVE = ["found", ...RUNNING, "acceptance_requested", "accepted", "deferred"] as const;
const EVERY = [...LIVE, "closed", "withdrawn"] as const;

const plain = {
  bearing: "fact",
  photos: [],
  tells: true,
  judges: false,
  finders_own: false,
  noted_in: [],
} as const;
const judgement = { ...plain, bearing: "decision", judges: true } as const;

export const MOVES = {
  dispatch: {
    ...plain,
    zh: "交办",
    en: "dispatch",
    sides: ["finder", "office"],
    from: ["found"],
    photos: ["before"],
  },
  fix_at_once: {
    ...plain,
    zh: "立行立改",
    en: "fix at once",
    sides: ["finder", "verifier"],
    from: ["found"],
    photos: ["before", "after"],
    judges: true,
    finders_own: true,
  },
  sign_receipt: {
    ...plain,
    zh: "签收",
    en: "sign for",
    sides: ["responsible", "office"],
    from: RUNNING,
    noted_in: ["acceptance_requested", "accepted", "closed"],
  },
  start_rectification: {
    ...plain,
    zh: "开始整改",
    en: "start rectification",
    sides: ["responsible", "office"],
    from: ["dispatched"],
    noted_in: AFTER_START,
  },
  confirm_milestone: {
    ...plain,
    zh: "确认分项完成",
    en: "confirm a part",
    sides: ["verifier", "office"],
    from: [...RUNNING, "acceptance_requested"],
    judges: true,
  },
  request_acceptance: {
    ...plain,
    zh: "申请验收",
    en: "request acceptance",
    sides: ["responsible", "office"],
    from: RUNNING,
    bearing: "claim",
    photos: ["claim"],
  },
  accept: {
    ...judgement,
    zh: "验收",
    en: "accept",
    sides: ["verifier", "office"],
    from: ["acceptance_requested", "accepted"],
    photos: ["after"],
  },
  close: {
    ...judgement,
    zh: "销号",
    en: "close",
    sides: ["verifier", "office"],
    from: ["acceptance_requested", "accepted"],
    photos: ["after"],
  },
  return: {
    ...judgement,
    zh: "退回",
    en: "send back",
    sides: ["verifier", "office"],
    from: ["acceptance_requested", "accepted"],
  },
  request_extension: {
    ...plain,
    zh: "申请延期",
    en: "ask for an extension",
    sides: ["responsible", "office"],
    from: RUNNING,
    bearing: "claim",
  },
  request_deferral: {
    ...plain,
    zh: "申请缓办",
    en: "ask for a deferral",
    sides: ["responsible", "finder", "office"],
    from: RUNNING,
    bearing: "claim",
  },
  request_reassignment: {
    ...plain,
    zh: "申请改派",
    en: "ask for a reassignment",
    sides: ["responsible", "finder", "office"],
    from: RUNNING,
    bearing: "claim",
  },
  decide_request: {
    ...judgement,
    zh: "批复申请",
    en: "decide on what was asked for",
    sides: ["office"],
    // An extension that was asked for in time is still to be decided when the work is done meanwhile.
    from: [...RUNNING, "acceptance_requested"],
  },
  resume: { ...judgement, zh: "恢复办理", en: "take up again", sides: ["office"], from: ["deferred"] },
  // Nobody hears of a sealed problem by its withdrawal: it was never shown.
  withdraw: {
    ...judgement,
    zh: "撤销",
    en: "withdraw",
    sides: ["finder", "office"],
    from: LIVE,
    tells: false,
    finders_own: true,
  },
  record_rebound: {
    ...plain,
    zh: "登记反弹",
    en: "record a rebound",
    sides: ["finder", "verifier", "office"],
    from: ["closed"],
    judges: true,
  },
  link_lineage: {
    ...plain,
    zh: "认定同一问题",
    en: "link as the same problem",
    sides: ["finder", "verifier", "office"],
    from: [...LIVE, "closed"],
    tells: false,
    judges: true,
  },
  unlink_lineage: {
    ...plain,
    zh: "解除同一问题",
    en: "unlink",
    sides: ["finder", "verifier", "office"],
    from: EVERY,
    tells: false,
    judges: true,
  },
  record_look_back: {
    ...plain,
    zh: "回头看",
    en: "look back",
    sides: ["finder", "verifier", "office"],
    from: ["closed"],
    judges: true,
  },
  record_recheck: {
    ...plain,
    zh: "随机复查",
    en: "re-check",
    sides: ["finder", "verifier", "office"],
    from: ["closed"],
    judges: true,
  },
  warn: {
    ...judgement,
    zh: "再次警示",
    en: "warn again",
    sides: ["finder", "verifier", "office"],
    from: RUNNING,
  },
} as const satisfies Record<ProblemEventKind, Move>;

/** The row of a move, with its texts. */
export function moveOf(kind: ProblemEventKind): Move {
  return MOVES[kind];
}

/** The moves that a side could make from a state, in the order of the table: what a screen offers before it asks `transition`. */
export function openMoves(state: ProblemState, sides: readonly ProblemSide[]): readonly ProblemEventKind[] {
  return (Object.keys(MOVES) as ProblemEventKind[]).filter((kind) => {
    const move = moveOf(kind);
    if (move.judges && sides.includes("responsible")) return false;
    return move.from.includes(state) && move.sides.some((side) => sides.includes(side));
  });
}
