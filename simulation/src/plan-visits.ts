import type { TenDays } from "./day.ts";
import type { PolicyHints } from "./hints.ts";
import type { Random } from "./random.ts";
import { isStuck } from "./return-to-village.ts";
import type { VillageState } from "./village-state.ts";

export type VisitKind = "team" | "double" | "covert" | "leader" | "supervision_group" | "self";
export type Visit = {
  day: number;
  kind: VisitKind;
  village: VillageState;
  /** A covert visit that counts in the month alone, so that none counts twice (AMB-18). */
  monthOnly: boolean;
};

/**
 * The visits of one unit in one ten-day period, in order of day: the team's (first back to what is stuck, then at random), one in
 * forty of them scored a second time by another team, the office's covert ones, and now and then a leader, the supervision group
 * that inspects the inspectors (S1-25), and the unit's own checks.
 */
export function planVisits(
  villages: readonly VillageState[],
  window: TenDays,
  hints: PolicyHints,
  random: Random,
): Visit[] {
  const dayIn = (): number => random.between(window.first, window.last);
  const draw = (kind: VisitKind, count: number): Visit[] =>
    random
      .sample(villages, count)
      .map((village, at) => ({ day: dayIn(), kind, village, monthOnly: kind === "covert" && at % 3 === 2 }));
  const stuck = villages.filter((village) => village.cases.some((problem) => isStuck(problem, window.first)));
  const back = random.sample(stuck, 8);
  const rest = villages.filter((village) => !back.includes(village));
  const count = random.between(hints.visits.least, hints.visits.most);
  const team = [...back, ...random.sample(rest, count - back.length)].map(
    (village): Visit => ({ day: dayIn(), kind: "team", village, monthOnly: false }),
  );
  const double = team.filter(() => random.permille(25)).map((visit): Visit => ({ ...visit, kind: "double" }));
  const visits = [
    ...team,
    ...double,
    ...draw("covert", random.between(hints.covertVisits.least, hints.covertVisits.most)),
    ...draw("leader", random.permille(500) ? random.between(1, 2) : 0),
    ...draw("supervision_group", random.permille(400) ? random.between(2, 3) : 0),
    ...draw("self", random.between(1, 4)),
  ];
  return visits.sort((a, b) => a.day - b.day || compareVisits(a, b));
}

const compareVisits = (a: Visit, b: Visit): number => {
  const [left, right] = [`${a.village.unit.id} ${a.kind}`, `${b.village.unit.id} ${b.kind}`];
  return left < right ? -1 : left > right ? 1 : 0;
};
