import { formatDay } from "./day.ts";
import { nextWorkday, type PolicyHints } from "./hints.ts";
import { type Actors, addEvent, type Case } from "./problem-case.ts";
import type { Random } from "./random.ts";

/**
 * The life of a problem from dispatch to close-out: receipt, perhaps reassignment, rectification, perhaps extension or deferral, request,
 * perhaps return, acceptance, close-out. The inspecting side dispatches and accepts, the village requests: it never closes its own.
 * A stuck problem stops at rectification, until somebody comes back for it.
 */
export function handleProblem(
  problem: Case,
  { actors, effort, hints }: { actors: Actors; effort: number; hints: PolicyHints },
  random: Random,
): void {
  const day = problem.found;
  addEvent(problem, day, "dispatched", actors.team);
  if (problem.cells.channel === "warning") problem.warned.push(day);
  if (problem.cells.channel === "on_the_spot" && random.permille(780)) {
    addEvent(problem, day, "receipt", actors.village);
    addEvent(problem, day, "rectification_started", actors.village);
    addEvent(problem, day, "acceptance_requested", actors.village);
    addEvent(problem, day, "accepted", actors.team, "立行立改");
    close(problem, day, actors);
    return;
  }
  if (random.permille(12)) addEvent(problem, day, "reassigned", actors.team, "改派属地镇街");
  const received = day + random.below(2);
  addEvent(problem, received, "receipt", actors.town);
  const started = received + random.below(2);
  addEvent(problem, started, "rectification_started", actors.village);
  if (problem.cells.channel !== "on_the_spot") {
    if (random.permille(10)) {
      addEvent(
        problem,
        started,
        "deferred",
        actors.office,
        "需工程实施，报批缓办",
        formatDay(problem.deadline + 60),
      );
      return;
    }
    if (random.permille(35)) {
      problem.deadline = nextWorkday(problem.deadline + 5, hints);
      addEvent(problem, started, "extended", actors.office, "连续降雨影响施工", formatDay(problem.deadline));
    }
  }
  if (random.permille(stuckShare(problem, effort))) return;
  finishProblem(problem, started, actors, effort, random);
}

/** Goes on from rectification to close-out; `from` is the first day on which the village can ask for acceptance. */
export function finishProblem(
  problem: Case,
  from: number,
  actors: Actors,
  effort: number,
  random: Random,
): void {
  const late = random.permille(Math.round(130 / effort));
  const latest = Math.max(from, problem.deadline);
  let asked = late ? latest + random.between(1, 9) : random.between(from, latest);
  addEvent(problem, asked, "acceptance_requested", actors.village);
  for (let times = 0; times < 2 && random.permille(times === 0 ? 90 : 200); times++) {
    const returned = asked + random.between(1, 2);
    addEvent(problem, returned, "returned", actors.team, "整改不彻底");
    asked = returned + random.between(1, 3);
    addEvent(problem, asked, "acceptance_requested", actors.village);
  }
  const accepted = asked + random.below(3);
  addEvent(problem, accepted, "accepted", actors.team);
  close(problem, accepted + random.below(2), actors);
}

function close(problem: Case, day: number, actors: Actors): void {
  addEvent(problem, day, "closed", actors.office);
  problem.closed = day;
}

function stuckShare(problem: Case, effort: number): number {
  const share = { on_the_spot: 15, notice: 45, warning: 330 }[problem.cells.channel] ?? 0;
  return Math.round(share / effort);
}
