import { failure } from "../../failures/failure.ts";
import { type MoveOf, notify } from "./move.ts";

/** Found wrongly, or one record too many: before close-out, with its reason. It stays in the ledger and leaves every rate. */
export const withdraw: MoveOf<"withdraw"> = (problem, { why, reason, into }) => {
  const target = into ?? null;
  if ((why === "merged") !== (target !== null) || target === problem.id) {
    return { failure: failure("problem_merge_target_wrong", {}) };
  }
  return {
    change: { state: "withdrawn", withdrawal: { why, reason, into: target }, request: null, deferral: null },
    effects: problem.dispatched_at === null ? [] : [notify("withdrawn", "responsible")],
    moves: true,
  };
};
