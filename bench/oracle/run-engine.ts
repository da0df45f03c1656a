/** A random month through the engine, from cells of text as a file has them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildFactTable,
  buildUnitTree,
  type FactRow,
  type Fraction,
  loadPolicy,
  type NumberVector,
  rowFraction,
  runPolicy,
  type UnitRow,
  type ValueType,
} from "@cunjing/engine";
import { COUNTIES, type RandomMonth, VILLAGES } from "./random-month.ts";

/** What the engine and each database are asked for; a village without a score has null, rank 0, no grade, no list. */
export type Outcome = {
  score: Fraction | null;
  rank: number;
  /** Villages only. */
  inCounty?: number;
  grade?: string | null;
  lists?: string[];
};
export type Outcomes = { villages: Outcome[]; counties: Outcome[] };

const FILE = join(import.meta.dirname, "..", "policies", "oracle.yaml");
const COLUMNS: Record<string, Record<string, ValueType>> = {
  inspections: { score: "number", full: "number" },
  due_problems: { on_time: "truth" },
  answers: { value: "number", weight: "number" },
};

export function runEngine(month: RandomMonth): Outcomes {
  const loaded = loadPolicy(readFileSync(FILE, "utf8"), FILE);
  if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults));
  const units = buildUnitTree(unitRows());
  const rows: Record<string, FactRow[]> = {
    inspections: month.inspections.map(({ village, score, full }) => ({
      unit: `v${village}`,
      score: hundredths(score),
      full: String(full),
    })),
    due_problems: month.dueProblems.map(({ village, onTime }) => ({
      unit: `v${village}`,
      on_time: String(onTime),
    })),
    answers: month.answers.map(({ village, value, weight }) => ({
      unit: `v${village}`,
      value: hundredths(value),
      weight: String(weight),
    })),
  };
  const facts = new Map(
    Object.entries(rows).map(([kind, own]) => {
      const dated = own.map((row, i) => ({
        ...row,
        id: `${kind}_${i}`,
        day: `2024-05-${String(1 + (i % 31)).padStart(2, "0")}`,
      }));
      return [kind, buildFactTable(kind, COLUMNS[kind]!, dated, units)];
    }),
  );
  const { graph, results, lists } = runPolicy({ source: loaded.source, units, facts });
  const period = graph.periods("month").at(-1)!;
  const villageScores = graph.read(["village_score"], period) as NumberVector;
  const countyScores = graph.read(["county_score"], period) as NumberVector;
  const resultOf = new Map(results.map((result) => [`${result.assessment} ${result.unit}`, result]));
  const rankIn = (assessment: string, unit: string, name: string): number =>
    resultOf.get(`${assessment} ${unit}`)?.ranks.find((rank) => rank.name === name)?.rank ?? 0;
  return {
    villages: Array.from({ length: VILLAGES }, (_, v) => ({
      score: rowFraction(villageScores, units.indexOf(`v${v}`)!),
      rank: rankIn("village_score", `v${v}`, "all"),
      inCounty: rankIn("village_score", `v${v}`, "in_county"),
      grade: resultOf.get(`village_score v${v}`)?.grade?.id ?? null,
      lists: lists
        .filter(({ members }) => members.some(({ unit }) => unit === `v${v}`))
        .map(({ list }) => list)
        .sort(),
    })),
    counties: Array.from({ length: COUNTIES }, (_, c) => ({
      score: rowFraction(countyScores, units.indexOf(`c${c}`)!),
      rank: rankIn("county_score", `c${c}`, "all"),
    })),
  };
}

function unitRows(): UnitRow[] {
  const rows: UnitRow[] = [{ id: "city", name: "示例市", kind: "prefecture" }];
  for (let county = 0; county < COUNTIES; county++) {
    rows.push({ id: `c${county}`, name: `示例县${county}`, kind: "county", parent: "city" });
  }
  for (let village = 0; village < VILLAGES; village++) {
    const parent = `c${village % COUNTIES}`;
    rows.push({ id: `v${village}`, name: `示例村${village}`, kind: "village", parent });
  }
  return rows;
}

/** 1234 → "12.34": as a person writes it, never through a quotient. */
function hundredths(value: number): string {
  return `${Math.floor(value / 100)}.${String(value % 100).padStart(2, "0")}`;
}
