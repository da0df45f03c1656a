/** Expected rows against what came out: each expected row wants one of its own. */
import { equal } from "../number/arithmetic.ts";
import { tryParseFraction } from "../number/parse-fraction.ts";
import type { ScenarioRow } from "./scenario.ts";

/** A cell that must have no value. */
const NOTHING = new Set(["—", "-", "无"]);
/** Columns whose order does not matter. */
const SETS = new Set(["on", "with", "or", "units", "items", "drawn"]);

export interface RowDifference {
  readonly expected: string;
  readonly found: string;
}

/**
 * @param complete whether rows that nobody expected are differences too
 */
export function matchRows(
  expected: readonly ScenarioRow[],
  actual: readonly ScenarioRow[],
  complete: boolean,
): RowDifference[] {
  const left = [...actual];
  const differences: RowDifference[] = [];
  for (const row of expected) {
    const at = left.findIndex((one) => fits(row, one));
    if (at >= 0) left.splice(at, 1);
    else differences.push({ expected: rowText(row), found: rowText(nearest(row, left), Object.keys(row)) });
  }
  const columns = Object.keys(expected[0] ?? {});
  const surplus = complete ? left : [];
  return [
    ...differences,
    ...surplus.map((one) => ({
      expected: "",
      found: rowText(one, columns.length > 0 ? columns : undefined),
    })),
  ];
}

function fits(expected: ScenarioRow, actual: ScenarioRow): boolean {
  return Object.entries(expected).every(
    ([column, cell]) => cell === "" || sameCell(column, cell, actual[column] ?? ""),
  );
}

/** Numbers are equal where their values are (86.32 and 2158/25), everything else where the text is. */
export function sameCell(column: string, expected: string, actual: string): boolean {
  if (NOTHING.has(expected)) return actual === "";
  if (expected === actual) return true;
  if (SETS.has(column)) return words(expected) === words(actual);
  const [a, b] = [tryParseFraction(expected), tryParseFraction(actual)];
  return a !== null && b !== null && equal(a, b);
}

function words(text: string): string {
  return text.split(/\s+/).sort().join(" ");
}

/** The row that agrees in the most cells, the first columns (which rule, which unit) counting most. */
function nearest(expected: ScenarioRow, actual: readonly ScenarioRow[]): ScenarioRow {
  const columns = Object.keys(expected).filter((column) => expected[column] !== "");
  const score = (row: ScenarioRow): number =>
    columns.reduce(
      (sum, column, i) =>
        sum + (sameCell(column, expected[column]!, row[column] ?? "") ? columns.length - i : 0),
      0,
    );
  return actual.reduce<{ row: ScenarioRow; score: number }>(
    (best, row) => (score(row) > best.score ? { row, score: score(row) } : best),
    { row: {}, score: 0 },
  ).row;
}

function rowText(row: ScenarioRow, columns: readonly string[] = Object.keys(row)): string {
  if (Object.keys(row).length === 0) return "";
  return columns
    .filter((column) => column in row)
    .map((column) => `${column}=${row[column] === "" ? "—" : row[column]}`)
    .join("，");
}
