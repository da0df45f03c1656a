import { finishProblem } from "./handle-problem.ts";
import type { Actors, Case } from "./problem-case.ts";
import type { Random } from "./random.ts";
import type { VillageState } from "./village-state.ts";

/** A problem that nobody finished and whose time has run out. */
export const isStuck = (problem: Case, day: number): boolean =>
  problem.closed === undefined && problem.deadline < day && problem.events.at(-1)?.event !== "deferred";

/**
 * What a team does about earlier problems when it comes back on `day`: a stuck serious one is warned again (S1-26, at most a third time),
 * another stuck one gets finished under its eyes.
 */
export function chaseStuck(
  village: VillageState,
  day: number,
  actors: Actors,
  effort: number,
  random: Random,
): void {
  for (const problem of village.cases) {
    if (!isStuck(problem, day)) continue;
    if (problem.cells.channel === "warning") {
      if (problem.warned.length === 3) continue;
      problem.warned.push(day);
      problem.deadline = day + 8;
      if (random.permille(350)) continue;
    }
    finishProblem(problem, day + 1, actors, effort, random);
  }
}

/** An earlier problem that is there again. */
export type CameBack = {
  earlier: Case;
  /** Found to be the very same (反弹), and entered as its rebound; else a new problem that a person links with it. */
  rebound: boolean;
};

/**
 * What was closed and is bad again: at most one problem a visit, likelier where the village is worse. The earlier one stays closed, whose
 * close-out was counted and published; the caller adds the new one.
 */
export function findRebound(village: VillageState, day: number, random: Random): CameBack | undefined {
  const closed = village.cases.filter((problem) => problem.closed !== undefined && problem.closed + 5 < day);
  if (closed.length === 0 || !random.permille(Math.round((100 - village.quality) * 4))) return undefined;
  const earlier = random.pick(closed);
  return { earlier, rebound: earlier.cells.severity !== "serious" && !random.permille(400) };
}
