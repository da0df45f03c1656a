/**
 * The workflow as one pure function: problem + event + context → what it is next and what follows, or why not. The server and the
 * phone call the same one; the server has the last word on who acts, when, and what is stored.
 */
import type { FailureCode } from "../failures/catalogue.ts";
import { type Failure, failure } from "../failures/failure.ts";
import type { Effect } from "./effects.ts";
import type { EventOf, ProblemEvent, ProblemEventKind } from "./events.ts";
import { type Move, moveOf } from "./move-table.ts";
import { dispatch } from "./moves/dispatch.ts";
import {
  decideRequest,
  requestDeferral,
  requestExtension,
  requestReassignment,
  resume,
} from "./moves/exits.ts";
import { fixAtOnce } from "./moves/fix-at-once.ts";
import { linkLineage, unlinkLineage } from "./moves/lineage.ts";
import { recordLookBack, recordRecheck } from "./moves/look-again.ts";
import type { Moved, MoveOf, PhotoKind } from "./moves/move.ts";
import { recordRebound } from "./moves/record-rebound.ts";
import { confirmMilestone, requestAcceptance, signReceipt, startRectification } from "./moves/rectify.ts";
import { accept, close, sendBack } from "./moves/verify.ts";
import { warn } from "./moves/warn.ts";
import { withdraw } from "./moves/withdraw.ts";
import type { ProblemCase } from "./problem-case.ts";
import type { ProblemRules } from "./problem-rules.ts";
import { type ProblemActor, sidesAsFinders } from "./sides.ts";
import { dayOf, earlier, later, type SiteTime } from "./site-time.ts";
import { stateRefusal } from "./state-refusal.ts";

export interface TransitionContext {
  readonly rules: ProblemRules;
  readonly actor: ProblemActor;
  /** When the server received it; on the phone, its own clock. */
  readonly now: SiteTime;
  /** Which photos are stored whole. A command may come before its photos: it waits for them, and is then put again. */
  readonly photos: Readonly<Record<PhotoKind, boolean>>;
  /** The last day of the period whose facts are frozen; null: none is. What happened up to then goes on the late list. */
  readonly frozen_through: string | null;
  /** Warnings on the problem's lineage so far (lineage-warnings.ts). */
  readonly warnings_before: number;
}

export interface Done {
  /** late_list: done, and its fact came after its period's facts were frozen. */
  readonly outcome: "done" | "late_list";
  readonly next: ProblemCase;
  readonly effects: readonly Effect[];
  /** When it happened, as it counts: the sender's time, within what the sender had seen and when it was received. */
  readonly at: SiteTime;
}

export type Transition =
  | Done
  | { readonly outcome: "refused"; readonly failure: Failure }
  /** What the sender built on has not arrived: kept until it has, then put again (release-held.ts). */
  | { readonly outcome: "held"; readonly awaits_revision: number }
  | { readonly outcome: "photos_awaited"; readonly photos: readonly PhotoKind[] };

export type Outcome = Transition["outcome"];

const MOVE_OF: { readonly [K in ProblemEventKind]: MoveOf<K> } = {
  dispatch,
  fix_at_once: fixAtOnce,
  sign_receipt: signReceipt,
  start_rectification: startRectification,
  confirm_milestone: confirmMilestone,
  request_acceptance: requestAcceptance,
  accept,
  close,
  return: sendBack,
  request_extension: requestExtension,
  request_deferral: requestDeferral,
  request_reassignment: requestReassignment,
  decide_request: decideRequest,
  resume,
  withdraw,
  record_rebound: recordRebound,
  link_lineage: linkLineage,
  unlink_lineage: unlinkLineage,
  record_look_back: recordLookBack,
  record_recheck: recordRecheck,
  warn,
};

/**
 * Asked in this order: may this actor at all; has what the event builds on arrived; is it under seal; is it possible from here;
 * was it overtaken; what the move itself demands; photos. Nothing of `problem` is changed.
 */
export function transition(
  problem: ProblemCase,
  event: ProblemEvent,
  context: TransitionContext,
): Transition {
  const move = moveOf(event.kind);
  const barred = whyBarred(problem, move, context.actor);
  if (barred !== null) return { outcome: "refused", failure: barred };
  if (event.base > problem.revision) return { outcome: "held", awaits_revision: event.base };
  const refused = whyNotNow(problem, event, move);
  if (refused !== null) return { outcome: "refused", failure: refused };
  const at = timeOf(problem, event, move, context.now);
  const { rules, actor, warnings_before } = context;
  const run = MOVE_OF[event.kind] as MoveOf<ProblemEventKind>;
  const moved = run(problem, event as EventOf<ProblemEventKind>, { rules, actor, at, warnings_before });
  if ("failure" in moved) return { outcome: "refused", failure: moved.failure };
  const photos = photosMissing(move, moved, context);
  if (photos.length > 0) return { outcome: "photos_awaited", photos };
  return settle(problem, moved, at, context.frozen_through);
}

/** Rights come before existence: to the inspected side a sealed problem is not there. */
function whyBarred(problem: ProblemCase, move: Move, actor: ProblemActor): Failure | null {
  const { sides, was_responsible } = actor;
  const cleared = sides.some((side) => side !== "responsible");
  if (problem.sealed && !cleared) return failure("not_found", {});
  const acting = move.finders_own ? sidesAsFinders(actor) : sides;
  if (!move.sides.some((side) => acting.includes(side))) {
    if (was_responsible && move.sides.includes("responsible")) return failure("problem_reassigned", {});
    return failure("problem_not_yours", { event: move });
  }
  if (!move.judges || !sides.includes("responsible")) return null;
  // Nobody gives a judgement in their own matter, whatever other role they hold.
  return failure("problem_responsible_cannot_accept", {});
}

function whyNotNow(problem: ProblemCase, event: ProblemEvent, move: Move): Failure | null {
  if (problem.sealed && move.tells) return failure("problem_sealed", {});
  const unaware = event.base < problem.moved_revision;
  if (!move.from.includes(problem.state)) {
    const noted = unaware && move.noted_in.includes(problem.state);
    return noted ? null : plainFailure(stateRefusal(event.kind, problem.state));
  }
  if (move.bearing === "decision" && unaware) return failure("problem_overtaken", {});
  if (move.bearing === "claim" && event.base < problem.returned_revision)
    return failure("problem_overtaken", {});
  return null;
}

/** Codes whose texts name no detail. */
function plainFailure(code: FailureCode): Failure {
  return { code, details: {} } as Failure;
}

/**
 * A clock that goes wrong changes nothing that matters: what builds on an event did not happen before it, and nothing happened
 * after it was received; what tells the responsible side of a problem did not happen while it was under seal, so that no limit runs
 * from before its release. Both times as they came are the server's to keep.
 */
function timeOf(problem: ProblemCase, event: ProblemEvent, move: Move, now: SiteTime): SiteTime {
  const aware = event.base >= problem.moved_revision;
  const known = aware ? problem.moved_at : (problem.dispatched_at ?? problem.found_at);
  const earliest = move.tells ? later(known, problem.released_at ?? known) : known;
  return later(earliest, earlier(event.at, now));
}

function photosMissing(move: Move, moved: Moved, { rules, photos }: TransitionContext): readonly PhotoKind[] {
  if (rules.photos === "optional") return [];
  return (moved.photos ?? move.photos).filter(
    (kind) => !photos[kind] && (kind !== "claim" || rules.photos === "necessary"),
  );
}

function settle(problem: ProblemCase, moved: Moved, at: SiteTime, frozenThrough: string | null): Done {
  const revision = problem.revision + 1;
  const next: ProblemCase = {
    ...problem,
    ...moved.change,
    revision,
    ...(moved.moves ? { moved_revision: revision, moved_at: at } : {}),
  };
  const late = frozenThrough !== null && dayOf(at) <= frozenThrough;
  return { outcome: late ? "late_list" : "done", next, effects: moved.effects, at };
}
