/** All that happens in one county during the campaign. Counties do not wait for each other. */
import type { World } from "./made-up-world.ts";
import {
  type County,
  isOfAreaTeam,
  planFixedAtOnce,
  planFound,
  planHandingOver,
  planWarnings,
} from "./plan-handing-over.ts";
import { type Handed, planReceiving } from "./plan-receiving.ts";
import { planRectification } from "./plan-rectification.ts";
import type { DemoRound } from "./plan-rounds.ts";
import { planVisits } from "./plan-visits.ts";
import { isFixedAtOnce, listLives } from "./problem-lives.ts";
import { makeTimetable, type Step } from "./timetable.ts";

export function planCounty(world: World, rounds: readonly DemoRound[], id: string): Step[] {
  const inCounty = ({ unit }: { readonly unit: string }): boolean => world.countyOf(unit).id === id;
  const inspections = world.tables.inspections.filter(inCounty);
  const problems = world.tables.problems.filter(inCounty);
  const timetable = makeTimetable();
  const visits = new Map(inspections.map((visit) => [visit.id, visit]));
  const county: County = { world, id, team: world.teamOf(id), visits, timetable };
  planVisits(world, rounds, inspections, problems, timetable);
  const lives = listLives(world, problems);
  planFound(county, lives);
  const documents = new Map<string, Handed>();
  for (const life of lives) {
    if (isFixedAtOnce(life) && isOfAreaTeam(county, life)) {
      planFixedAtOnce(county, life);
      continue;
    }
    const over = planHandingOver(county, life);
    if (over === undefined) continue;
    const handed = documents.get(over.key) ?? { over, lives: [] };
    documents.set(over.key, handed);
    handed.lives.push(life);
    planRectification(county, life);
  }
  planWarnings(county, lives);
  for (const handed of documents.values()) planReceiving(county, handed);
  return timetable.finish();
}
