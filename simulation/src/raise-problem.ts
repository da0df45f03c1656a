import { formatDay } from "./day.ts";
import { handleProblem } from "./handle-problem.ts";
import { deadlineOf, type PolicyHints } from "./hints.ts";
import type { Actors, Case } from "./problem-case.ts";
import type { Random } from "./random.ts";
import { nextId, type VillageState } from "./village-state.ts";
import { CHANNEL_OF, PLACES, type Severity, type Source, type Trouble } from "./vocabulary.ts";

export type Finding = {
  day: number;
  trouble: Trouble;
  severity: Severity;
  source: Source;
  /** Id of the team that found it; empty where no team did. */
  team: string;
  inspection: string;
  /** The earlier problem that a person linked it with. */
  earlier?: Case;
  /** It is that earlier problem come back, which is handed over by notice: a slip is for what can be put right within the day. */
  rebound?: boolean;
};

/** What a unit brings to its problems: who acts, how much effort, and the campaign's days. */
export type Setting = { actors: Actors; effort: number; first: number; hints: PolicyHints };

/** Opens a problem in the village's own series and lives it through; a lineage is the id of the first of its problems. */
export function raiseProblem(
  village: VillageState,
  finding: Finding,
  setting: Setting,
  random: Random,
): Case {
  const { day, trouble, severity, source, earlier } = finding;
  const id = nextId(village, "p");
  const channel = finding.rebound ? "notice" : CHANNEL_OF[severity];
  const deadline = deadlineOf(channel, day, setting.hints);
  const [placeType, placeName] = random.pick(PLACES);
  const spot = id.slice(id.lastIndexOf("p") + 1);
  const problem: Case = {
    cells: {
      id,
      unit: village.unit.id,
      day: formatDay(day),
      source,
      category: earlier?.cells.category ?? trouble.category,
      place_type: earlier?.cells.place_type ?? placeType,
      behaviour: earlier?.cells.behaviour ?? trouble.behaviour,
      severity,
      // What is found in the first ten days was there before the campaign (S2-21).
      stock: day < setting.first + 10 && !earlier ? "stock" : "new",
      channel,
      deadline: formatDay(deadline),
      lineage: earlier?.cells.lineage ?? id,
      team: finding.team,
      inspection: finding.inspection,
      place: earlier?.cells.place ?? `第${spot}号点（${placeName}）`,
      description: earlier?.cells.description ?? random.pick(trouble.descriptions),
      prominent: severity === "ordinary" ? "false" : "true",
      rebound_of: finding.rebound && earlier ? earlier.cells.id : "",
    },
    found: day,
    deadline,
    events: [],
    warned: [],
    closed: undefined,
  };
  village.cases.push(problem);
  handleProblem(problem, setting, random);
  return problem;
}

/** Ordinary mostly; graver where the village is worse. */
export function drawSeverity(quality: number, random: Random): Severity {
  const bad = 100 - quality;
  if (random.permille(Math.round(bad * 0.25))) return "serious";
  return random.permille(150 + Math.round(bad * 3)) ? "prominent" : "ordinary";
}
