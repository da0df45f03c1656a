import type { Effect } from "../effects.ts";
import { whyNoRecheck } from "../persons.ts";
import { openProblem, type ProblemCase } from "../problem-case.ts";
import { type MoveContext, type MoveOf, notify } from "./move.ts";

/**
 * Closed and bad again (反弹): a new problem with its own number, clock and chain, linked to the old one.
 *
 * Why a new one: the old close-out happened, on its day, was counted in a bulletin and perhaps signed. To open the old record again
 * would change last month's issued numbers, mix two clocks, two sets of photos and two responsible persons in one row, and take the
 * count of returns for a count of rebounds. So the old one stays closed with its day and counts its rebounds; the new one carries
 * `rebound_of`, is found by whoever saw it, and is of the same lineage, since saying "it came back" is to say "it is the same" (AMB-4).
 */
export const recordRebound: MoveOf<"record_rebound"> = (problem, event, context) => {
  const refused = whyNoRecheck(problem, context.actor);
  if (refused !== null) return { failure: refused };
  return openRebound(problem, event.rebound, event.severity, context);
};

/** The new problem of a rebound, and what it changes on the old one. */
export function openRebound(
  problem: ProblemCase,
  id: string,
  severity: ProblemCase["severity"] | undefined,
  { actor, at }: MoveContext,
): { readonly change: Partial<ProblemCase>; readonly effects: readonly Effect[]; readonly moves: boolean } {
  // A lineage is named by its first problem unless a person has named it otherwise.
  const lineage = problem.lineage ?? problem.id;
  const rebound = openProblem({
    id,
    unit: problem.unit,
    found_at: at,
    found_by: actor.person,
    severity: severity ?? problem.severity,
    rebound_of: problem.id,
    lineage,
  });
  return {
    change: { rebounds: problem.rebounds + 1, lineage },
    effects: [
      { kind: "open_problem", problem: rebound },
      { kind: "count", counter: "rebounds" },
      notify("rebound", "responsible", "office"),
    ],
    moves: false,
  };
}
