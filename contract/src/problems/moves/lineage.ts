/** 同一问题: said by a person, with who and why (AMB-4); the system only suggests (suggest-lineage.ts). */
import { failure } from "../../failures/failure.ts";
import type { MoveOf } from "./move.ts";

export const linkLineage: MoveOf<"link_lineage"> = (problem, event) => {
  if (problem.lineage !== null) {
    return { failure: failure("problem_lineage_linked", { lineage: problem.lineage }) };
  }
  return { change: { lineage: event.lineage }, effects: [], moves: false };
};

export const unlinkLineage: MoveOf<"unlink_lineage"> = (problem) => {
  if (problem.lineage === null) return { failure: failure("problem_lineage_none", {}) };
  return { change: { lineage: null }, effects: [], moves: false };
};
