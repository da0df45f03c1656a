import type { Team, Teams } from "./assign-teams.ts";
import { emptyTables, type Tables } from "./columns.ts";
import { cutWindows, formatDay, type TenDays, type Window } from "./day.ts";
import type { PolicyHints } from "./hints.ts";
import { inspectVillage, itemRows, type Sheet } from "./inspect-village.ts";
import { addReactions } from "./make-reactions.ts";
import { planVisits, type Visit } from "./plan-visits.ts";
import { eventRows } from "./problem-case.ts";
import { drawSeverity, raiseProblem, type Setting } from "./raise-problem.ts";
import { type Random, seedRandom } from "./random.ts";
import type { AssessedUnit } from "./read-tree.ts";
import { chaseStuck, findRebound } from "./return-to-village.ts";
import {
  drawSwing,
  drawTemper,
  improve,
  letTimePass,
  nextId,
  openVillage,
  type VillageState,
} from "./village-state.ts";
import { type Severity, type Source, TROUBLES } from "./vocabulary.ts";

export type UnitCampaign = { seed: string; campaign: Window; hints: PolicyHints; teams: Teams };

/** The campaign in one assessed unit: visits, what they find, and what becomes of it. Depends on nothing outside the unit but its team. */
export function simulateUnit(assessed: AssessedUnit, { seed, campaign, hints, teams }: UnitCampaign): Tables {
  const tables = emptyTables();
  const id = assessed.unit.id;
  const temper = drawTemper(seed, id);
  const random = seedRandom(seed, "unit", id);
  const team = teams.of.get(id) ?? teams.covert;
  const second = teams.second.get(id) ?? team;
  const villages = assessed.villages.map((village) => openVillage(seed, village, temper));
  const townNames = new Map(assessed.towns.map((town) => [town.id, town.name]));
  const setting = (village: VillageState): Setting => ({
    actors: {
      team: team.name,
      town: townNames.get(village.town) ?? "",
      village: `${village.unit.name}党支部`,
      office: "市行动办公室",
    },
    effort: temper.effort,
    first: campaign.first,
    hints,
  });
  const teamOf: Record<Visit["kind"], Team | undefined> = {
    team,
    double: second,
    covert: teams.covert,
    leader: undefined,
    supervision_group: teams.supervision,
    self: undefined,
  };
  for (const window of cutWindows(campaign, hints.cuts)) {
    for (const visit of planVisits(villages, window, hints, random)) {
      makeVisit(tables, visit, window, teamOf[visit.kind], setting(visit.village), random);
    }
    addReactions(tables, assessed.unit, villages, window, setting, random);
    const swing = drawSwing(random);
    for (const village of villages) letTimePass(village, temper.effort, swing, random);
  }
  for (const village of villages) addCases(tables, id, village, campaign.last);
  return tables;
}

function makeVisit(
  tables: Tables,
  { day, kind, village, monthOnly }: Visit,
  window: TenDays,
  team: Team | undefined,
  setting: Setting,
  random: Random,
): void {
  const inspection = nextId(village, "i");
  // A unit is kinder to itself than any team, a leader sees the better side.
  const leniency = team?.leniency ?? (kind === "self" ? 10 : 4);
  const sheet = inspectVillage(village, leniency, random);
  tables.inspections.push({
    id: inspection,
    unit: village.unit.id,
    day: formatDay(day),
    kind,
    score: String(sheet.score),
    full: "100",
    team: team?.id ?? "",
    standard: setting.hints.ids.standard,
    round: monthOnly ? MONTH_ROUND : kind === "team" ? roundId(window) : "",
    note: "",
  });
  tables.inspection_items.push(...itemRows(inspection, sheet));
  // A second scoring of the same visit compares teams; it finds nothing of its own.
  if (kind === "double") return;
  const { actors, effort } = setting;
  if (kind === "team" || kind === "covert") {
    chaseStuck(village, day, actors, effort, random);
    const again = findRebound(village, day, random);
    if (again) {
      const { earlier, rebound } = again;
      const trouble =
        TROUBLES.find(({ category }) => category === earlier.cells.category) ?? random.pick(TROUBLES);
      const severity = earlier.cells.severity as Severity;
      // A rebound is seen by whoever goes back for it, and has the team of the old problem.
      const where = rebound
        ? ({ source: "look_back", team: earlier.cells.team, inspection: "" } as const)
        : { source: sourceOf(kind), team: team?.id ?? "", inspection };
      raiseProblem(village, { day, trouble, severity, ...where, earlier, rebound }, setting, random);
    }
  }
  recordProblems({ day, kind, village, monthOnly }, sheet, inspection, team, setting, random);
  improve(village, effort);
}

/** Of what cost points, part is written into the ledger as a problem of its own; leaders single out little. */
function recordProblems(
  { day, kind, village }: Visit,
  sheet: Sheet,
  inspection: string,
  team: Team | undefined,
  setting: Setting,
  random: Random,
): void {
  const share = kind === "leader" || kind === "self" ? 80 : 190;
  for (const { trouble, count } of sheet.counts) {
    for (let n = 0; n < count; n++) {
      if (!random.permille(share)) continue;
      const severity = drawSeverity(village.quality, random);
      const finding = { day, trouble, severity, source: sourceOf(kind), team: team?.id ?? "", inspection };
      raiseProblem(village, finding, setting, random);
    }
  }
}

const sourceOf = (kind: Visit["kind"]): Source =>
  kind === "covert" || kind === "leader" || kind === "self" ? kind : "inspection";

/** The round of the covert visits that count in the month alone. */
export const MONTH_ROUND = "month";

/** Id of a window's round in the rounds table: `r_2019_04_x2`. */
export const roundId = (window: TenDays): string => `r_${window.period.replaceAll("-", "_")}`;

function addCases(tables: Tables, assessed: string, village: VillageState, last: number): void {
  for (const problem of village.cases) {
    const { id, lineage } = problem.cells;
    tables.problems.push(problem.cells);
    tables.problem_events.push(...eventRows(problem, last));
    for (const day of problem.warned) {
      const warning = nextId(village, "w");
      // A warning goes to the county's own office, whose leaders the ladder means (S1-26, B7).
      tables.warnings.push({
        id: warning,
        unit: assessed,
        day: formatDay(day),
        problem: id,
        lineage,
        number: "",
      });
    }
  }
}
