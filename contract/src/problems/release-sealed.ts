/** A sealed problem becomes known: with the release of its round (S3-11). */
import type { ProblemCase } from "./problem-case.ts";
import type { SiteTime } from "./site-time.ts";

/**
 * The case after the release. It has not moved, so what was done under seal is not overtaken by it; but every clock of the responsible
 * side begins after `at`: a hand-over cannot have come before there was anything to hand over (transition.ts).
 * The server does the same in SQL, for thousands at once (migration 0016); a test holds the two against each other.
 */
export function releaseSealed(problem: ProblemCase, at: SiteTime): ProblemCase {
  if (!problem.sealed) return problem;
  return { ...problem, sealed: false, released_at: at, revision: problem.revision + 1 };
}
