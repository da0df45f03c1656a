/**
 * Finder ≠ fixer ≠ verifier, person by person (GB/T 30428; requirements E1 (1)), and nobody judges in their own matter.
 *
 * A team of one: that person found it, so they cannot verify it. Another member of the same team may; where there is none, the
 * office takes the step in the verifier's stead and says why (`stand_in_reason`). Until then the request waits; it is never
 * accepted by default. A village of one: whoever entered the finding cannot enter the rectification; the town or the office
 * enters it for them (`on_behalf_of`), and that clerk verifies nothing of it.
 */
import { type Failure, failure } from "../failures/failure.ts";
import type { ProblemCase } from "./problem-case.ts";
import type { ProblemActor } from "./sides.ts";

/** Why this person may not put it right or ask for its acceptance; null where they may. */
export function whyNoFixer(problem: ProblemCase, person: string): Failure | null {
  if (person === problem.found_by) return failure("problem_finder_cannot_fix", {});
  if (problem.verifiers.includes(person)) return failure("problem_verifier_cannot_fix", {});
  return null;
}

/** Why this person may not verify it; null where they may. */
export function whyNoVerifier(problem: ProblemCase, { person, sides }: ProblemActor): Failure | null {
  if (sides.includes("responsible")) return failure("problem_responsible_cannot_accept", {});
  if (problem.fixers.includes(person)) return failure("problem_fixer_cannot_verify", {});
  if (person === problem.found_by) return failure("problem_finder_cannot_verify", {});
  return null;
}

/** Why this person may not look at it again after close-out: whoever put it right would be checking themselves. */
export function whyNoRecheck(problem: ProblemCase, { person }: ProblemActor): Failure | null {
  return problem.fixers.includes(person) ? failure("problem_fixer_cannot_verify", {}) : null;
}

/** Somebody who is not of the responsible side enters for it, and says for whom; null where that is in order. */
export function whyNotForThem({ sides }: ProblemActor, onBehalfOf: string | undefined): Failure | null {
  if (sides.includes("responsible") || onBehalfOf !== undefined) return null;
  return failure("problem_on_behalf_missing", {});
}
