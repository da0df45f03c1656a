/** Visits of one county: entered with their lines and problems by whoever inspected, confirmed by whoever stands for the score. */
import { TROUBLES } from "@cunjing/simulation";
import { demoId, pickBy } from "./demo-id.ts";
import { STANDARD } from "./example-policy.ts";
import type { FoundProblem, Inspection, World } from "./made-up-world.ts";
import type { DemoRound } from "./plan-rounds.ts";
import { roundOf } from "./plan-rounds.ts";
import { leadOf, memberOf, OFFICE, teamId, unitAccount } from "./posts.ts";
import { deskTime, minutesLater, stepTime, visitTime } from "./site-times.ts";
import type { Timetable } from "./timetable.ts";

const ITEM_OF = new Map<string, string>(TROUBLES.map(({ category, item }) => [category, item]));

/** The policy's word for a category, which the simulation has by its name. */
export const categoryOf = ({ category }: FoundProblem): string | undefined => ITEM_OF.get(category);

/** Problems that a team records together with its visit; all others are entered by themselves, since they have another source. */
const withVisit = ({ source }: FoundProblem): boolean => source === "inspection" || source === "covert";

/** Who found it, and when. */
export interface Finder {
  readonly account: string;
  readonly at: Date;
}

/** A visit's inspector; what no team of the campaign did is entered for it. */
function inspectorOf(world: World, { kind, team, id, unit }: Inspection): string {
  if (kind === "team" || kind === "covert") return memberOf(team, pickBy(id, 2) === 0 ? 2 : 3);
  // Second scorings are entered from paper by the lead bureau, since a team has no access outside of its area; so are counties' own checks.
  if (kind === "double" || kind === "self") return leadOf(world.countyOf(unit).track);
  return OFFICE.desk;
}

export function finderOf(
  world: World,
  problem: FoundProblem,
  visits: ReadonlyMap<string, Inspection>,
): Finder {
  const visit = visits.get(problem.inspection);
  if (visit === undefined) return { account: OFFICE.desk, at: deskTime(problem.id, problem.day) };
  const at = visitTime(visit.id, visit.day);
  if (withVisit(problem)) return { account: inspectorOf(world, visit), at };
  const account = visit.kind === "self" ? unitAccount(world.countyOf(visit.unit).id) : OFFICE.desk;
  return { account, at: minutesLater(at, 20) };
}

/** What is said of a problem, by whatever command it is recorded. */
function sayFound(problem: FoundProblem) {
  return {
    problem: demoId("problem", problem.id),
    category: categoryOf(problem),
    place_type: problem.place_type,
    ...(problem.behaviour === "" ? {} : { behaviour: problem.behaviour }),
    severity: problem.severity,
    stock: problem.stock,
    prominent: problem.prominent === "true",
    description: problem.description,
    place: problem.place,
    found_on: problem.day,
  };
}

/** Adds the visits of these villages, and the problems that are found with them or come in without one. */
export function planVisits(
  world: World,
  rounds: readonly DemoRound[],
  inspections: readonly Inspection[],
  problems: readonly FoundProblem[],
  timetable: Timetable,
): void {
  const byVisit = Map.groupBy(problems, ({ inspection }) => inspection);
  const visits = new Map(inspections.map((visit) => [visit.id, visit]));
  const firstVisit = new Map(
    inspections.filter(({ kind }) => kind === "team").map((visit) => [`${visit.unit} ${visit.day}`, visit]),
  );
  const itemsOf = Map.groupBy(world.tables.inspection_items, ({ inspection }) => inspection);
  const idOf = roundOf(world);
  for (const visit of inspections) {
    const { id, unit, day, kind, team } = visit;
    const round = rounds.find((one) => one.id === idOf(visit));
    const first = kind === "double" ? firstVisit.get(`${unit} ${day}`) : undefined;
    const double = first?.team === team ? undefined : first;
    const found = (byVisit.get(id) ?? []).filter(withVisit);
    timetable.add(day, double === undefined ? "visit" : "desk", {
      key: id,
      numbersIn: unit,
      command: "enter-inspection",
      account: inspectorOf(world, visit),
      at: double === undefined ? visitTime(id, day) : stepTime("rebound", day),
      body: {
        inspection: demoId("inspection", id),
        unit,
        ...(round === undefined ? { kind } : { round: round.round }),
        ...(team === "" ? {} : { team: teamId(team) }),
        ...(double === undefined ? {} : { double_of: demoId("inspection", double.id) }),
        day,
        standard: STANDARD,
        items: (itemsOf.get(id) ?? []).map(({ item, count, full }) => ({ item, count, full })),
        problems: found.map(sayFound),
      },
    });
    timetable.add(day, "confirm", {
      key: id,
      command: "confirm-inspection",
      account: kind === "team" || kind === "covert" ? memberOf(team, 1) : inspectorOf(world, visit),
      at: stepTime("confirm", day),
      body: { inspection: demoId("inspection", id) },
      base: 1,
    });
  }
  // A rebound is recorded on the problem that came back (plan-handing-over.ts).
  for (const problem of problems.filter((one) => !withVisit(one) && one.rebound_of === "")) {
    const { account, at } = finderOf(world, problem, visits);
    const { source, unit, inspection } = problem;
    const visit = inspection === "" ? {} : { inspection: demoId("inspection", inspection) };
    const body = { ...sayFound(problem), unit, source, ...visit };
    const numbersIn = unit;
    timetable.add(problem.day, "desk", {
      key: problem.id,
      command: "find-problem",
      numbersIn,
      account,
      at,
      body,
    });
  }
}
