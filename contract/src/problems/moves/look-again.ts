/** After close-out: look-backs on the policy's days (S1-43) and drawn re-checks (S2-14). */
import { failure } from "../../failures/failure.ts";
import { whyNoRecheck } from "../persons.ts";
import type { ProblemCase, RecheckResult } from "../problem-case.ts";
import { dayOf } from "../site-time.ts";
import type { MoveContext, MoveOf, MoveResult } from "./move.ts";
import { openRebound } from "./record-rebound.ts";

/** The look-back of so many days: not before its day, since a look after three days says nothing about thirty. */
export const recordLookBack: MoveOf<"record_look_back"> = (problem, event, context) => {
  const planned = problem.look_backs.find(({ days, result }) => days === event.days && result === null);
  if (planned === undefined) {
    const known = problem.look_backs.filter(({ result }) => result === null).map(({ days }) => days);
    return {
      failure: failure("problem_look_back_unknown", { found: event.days, known: known.join("、") || "—" }),
    };
  }
  if (dayOf(context.at) < planned.day) {
    return { failure: failure("problem_look_back_early", { day: planned.day }) };
  }
  const look_backs = problem.look_backs.map((one) =>
    one === planned ? { ...one, result: event.result } : one,
  );
  return seen(problem, event, { look_backs }, context);
};

/** What a drawn re-check saw. */
export const recordRecheck: MoveOf<"record_recheck"> = (problem, event, context) =>
  seen(problem, event, {}, context);

function seen(
  problem: ProblemCase,
  { result, rebound }: { readonly result: RecheckResult; readonly rebound?: string | undefined },
  change: Partial<ProblemCase>,
  context: MoveContext,
): MoveResult {
  const refused = whyNoRecheck(problem, context.actor);
  if (refused !== null) return { failure: refused };
  if ((result === "rebound") !== (rebound !== undefined))
    return { failure: failure("problem_rebound_missing", {}) };
  if (rebound === undefined) return { change, effects: [], moves: false };
  const opened = openRebound(problem, rebound, undefined, context);
  return { ...opened, change: { ...change, ...opened.change } };
}
