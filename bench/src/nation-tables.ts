/** The nation's facts as the engine's tables. Columns are handed over as they are, nothing is copied. */
import { type FactTable, tableOf, type Vector } from "@cunjing/engine";
import type { NationFacts } from "./nation-facts.ts";

export function nationTables({ inspections, dueProblems }: NationFacts): ReadonlyMap<string, FactTable> {
  const number = (n: Float64Array, d: number) =>
    ({ type: "number", length: n.length, scalar: false, n, d, big: null, why: null }) as const;
  const kind = {
    type: "text",
    length: inspections.kind.length,
    scalar: false,
    codes: inspections.kind,
    words: ["team", "covert"],
    why: null,
  } as const;
  const onTime = {
    type: "truth",
    length: dueProblems.onTime.length,
    scalar: false,
    t: dueProblems.onTime,
    why: null,
  } as const;
  const columnsOfInspections = new Map<string, Vector>([
    ["kind", kind],
    ["score", number(inspections.score, 100)],
    ["full", number(inspections.full, 1)],
  ]);
  const columnsOfDueProblems = new Map<string, Vector>([["on_time", onTime]]);
  return new Map([
    ["inspections", tableOf("inspections", inspections.unit, inspections.day, columnsOfInspections)],
    ["due_problems", tableOf("due_problems", dueProblems.unit, dueProblems.day, columnsOfDueProblems)],
  ]);
}
