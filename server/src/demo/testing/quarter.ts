/**
 * A simulated quarter of Qingdao: the real tree, made-up work. The city's covert visits, the district's leaders, third party and surveys, and
 * the zone's own checks and problems, each kind for the campaign of its level; all of them over the same villages.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deadline, defineWorkCalendar } from "@cunjing/engine";
import { HUNDRED_DAYS, type Row, simulateCampaign, type Tables, type UnitCells } from "@cunjing/simulation";
import { demoId } from "../demo-id.ts";

export const QUARTER = { first: "2023-04-01", last: "2023-06-30", id: "2023-q2" } as const;
export const PACK = join(import.meta.dirname, "../../../../policies/jimo-tongji-2023");
export const UNITS_FILE = readFileSync(join(PACK, "units.csv"));

export interface Level {
  readonly name: "qingdao" | "jimo" | "tongji";
  readonly root: string;
  readonly policy: string;
  /** Kinds of inspection that are this level's own. */
  readonly kinds: readonly string[];
  /** The responsibility that its policy speaks of. */
  readonly duty: string;
}

const level = (name: Level["name"], root: string, kinds: readonly string[], duty: string): Level => ({
  name,
  root,
  kinds,
  duty,
  policy: join(PACK, `${name}.yaml`),
});

export const LEVELS: readonly Level[] = [
  level("qingdao", "p3702", ["covert"], "party_secretary"),
  level("jimo", "c370215", ["leader", "third_party"], ""),
  level("tongji", "t370215400", ["team"], "main_leader"),
];

export const campaignOf = ({ name }: Level): string => demoId("campaign", name);

/** Most problems that are lived through, so that the test stays short. */
const PROBLEMS = 45;
const STEPS = new Set([
  "dispatched",
  "rectification_started",
  "acceptance_requested",
  "returned",
  "accepted",
  "closed",
]);

const UNITS = readUnits();
const below = (root: string): ReadonlySet<string> => {
  const inside = new Set([root]);
  // Parents stand before their children.
  for (const { id, parent } of UNITS) if (inside.has(parent)) inside.add(id);
  return inside;
};
export const unitsOf = ({ root }: Level): ReadonlySet<string> => below(root);

/** What the offices of all levels wrote down, on paper. */
export function simulateQuarter(): Tables {
  const tables = simulateCampaign({
    seed: "quarter",
    tree: UNITS,
    campaign: QUARTER,
    policyHints: {
      ...HUNDRED_DAYS,
      cuts: [10, 20],
      visits: { least: 190, most: 200 },
      covertVisits: { least: 25, most: 40 },
      daysOff: [],
      extraWorkdays: [],
    },
  });
  const zone = below("t370215400");
  tables.inspections = tables.inspections.flatMap(toOwnKinds);
  const kept = keepProblems(tables, zone);
  const known = new Set(kept.map(({ id }) => id));
  tables.problems = kept;
  tables.problem_events = tables.problem_events.filter(
    ({ problem, event }) => known.has(problem) && STEPS.has(event),
  );
  tables.responsibilities = listLeaders();
  const more = (rows: readonly Row<"mobilisations">[]): Row<"mobilisations">[] =>
    rows.map((row) => ({ ...row, unit: "t370215400" }));
  tables.mobilisations = more(tables.mobilisations.filter(({ unit }) => unit === "c370215"));
  return tables;
}

/** A second scoring stands for the third party's, the inspectors' inspectors for leaders; rounds are the test's own. */
function toOwnKinds(row: Row<"inspections">): Row<"inspections">[] {
  const kind = row.kind === "double" ? "third_party" : row.kind === "supervision_group" ? "leader" : row.kind;
  return kind === "self" ? [] : [{ ...row, kind, team: "", standard: "", round: "" }];
}

/** Of the zone, without approved exits, and due as the zone's own rule has it: seven days, days off not counted as the last. */
function keepProblems({ problems, problem_events }: Tables, zone: ReadonlySet<string>): Row<"problems">[] {
  const calendar = defineWorkCalendar({});
  const events = Map.groupBy(problem_events, ({ problem }) => problem);
  return problems
    .filter(({ unit, rebound_of }) => zone.has(unit) && rebound_of === "")
    .filter(({ id }) => (events.get(id) ?? []).every(({ event }) => STEPS.has(event) || event === "receipt"))
    .slice(0, PROBLEMS)
    .map((row) => ({
      ...row,
      source: "inspection",
      severity: "ordinary",
      channel: "negative_list",
      deadline: deadline(`${row.day}T09:10`, { days: 7, holiday: "next_workday" }, calendar).slice(0, 10),
      lineage: row.id,
      inspection: "",
      team: "",
      prominent: "false",
    }));
}

/** A leading post for every village and guanqu of the zone, and a secretary for every town. */
function listLeaders(): Row<"responsibilities">[] {
  const zone = below("t370215400");
  return UNITS.flatMap(({ id, kind, name }) => {
    const main = zone.has(id) && ["village", "community", "guanqu"].includes(kind) ? ["main_leader"] : [];
    const town = ["town", "street", "functional_zone"].includes(kind) ? ["party_secretary"] : [];
    return [...main, ...town].map((duty) => ({
      unit: id,
      kind: duty,
      holder: `post_${id}_${duty}`,
      post: `${name}${duty === "party_secretary" ? "党（工）委书记" : "主要负责人"}`,
      body: "",
      from: QUARTER.first,
      to: "",
    }));
  });
}

function readUnits(): UnitCells[] {
  const [head = "", ...lines] = UNITS_FILE.toString("utf8")
    .replace(/^\ufeff/, "")
    .trim()
    .split(/\r?\n/);
  const names = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""])) as UnitCells;
  });
}

/** What a level's office finds in its data folder: its own part of the tree, and everything that anybody noted there. */
export function folderOf(tables: Tables, own: Level): Tables {
  const inside = unitsOf(own);
  const here = <T extends { unit: string }>(rows: readonly T[]): T[] =>
    rows.filter(({ unit }) => inside.has(unit));
  const known = new Set(here(tables.problems).map(({ id }) => id));
  return {
    ...Object.fromEntries(Object.keys(tables).map((name) => [name, []])),
    units: UNITS.filter(({ id }) => inside.has(id)).map((unit) =>
      unit.id === own.root ? { ...unit, parent: "" } : unit,
    ),
    inspections: here(tables.inspections),
    problems: here(tables.problems),
    problem_events: tables.problem_events.filter(({ problem }) => known.has(problem)),
    surveys: here(tables.surveys),
    mobilisations: here(tables.mobilisations),
    responsibilities: here(tables.responsibilities),
  } as unknown as Tables;
}
