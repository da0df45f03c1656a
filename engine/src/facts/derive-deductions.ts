/** What each recorded line of a checklist took off, in points: for counting deductions by item, place or team. */
import { subtract } from "../number/arithmetic.ts";
import { type Fraction, ZERO } from "../number/fraction.ts";
import { fromFractions } from "../vector/make.ts";
import { rowFraction, rowText } from "../vector/row.ts";
import type { NumberVector, TextVector } from "../vector/types.ts";
import { recordChange, type Standard } from "./derive-items.ts";
import type { FactTable } from "./table.ts";

/**
 * Adds `deducted`: the points of the line itself, up to the item's cap; negative for a bonus. What several lines of one item
 * come to, alternatives and zeroes are the inspection's matter. Empty where no standard has the item, or nothing was graded.
 */
export function withDeductions(
  items: FactTable,
  inspections: FactTable | undefined,
  standards: Readonly<Record<string, Standard>>,
): FactTable {
  if (Object.keys(standards).length === 0) return items;
  const standardOf = standardNames(inspections, standards);
  const inspection = items.column("inspection") as TextVector;
  const item = items.column("item") as TextVector;
  const count = items.column("count") as NumberVector;
  const score = items.column("score") as NumberVector;
  const deducted = Array.from({ length: items.rows }, (_, row): Fraction | "empty" => {
    const standard = standards[standardOf(rowText(inspection, row) ?? "")];
    const own = standard?.items[rowText(item, row) ?? ""];
    const recorded = { count: rowFraction(count, row), score: rowFraction(score, row) };
    if (own === undefined || (own.graded && recorded.score === null)) return "empty";
    return subtract(ZERO, recordChange(own, recorded));
  });
  const vector = fromFractions(deducted);
  return {
    ...items,
    columns: [...items.columns, "deducted"],
    column: (name) => (name === "deducted" ? vector : items.column(name)),
  };
}

/** The standard of an inspection by its id: the one that it names, or the only one that there is. */
function standardNames(
  inspections: FactTable | undefined,
  standards: Readonly<Record<string, Standard>>,
): (inspection: string) => string {
  const names = Object.keys(standards);
  const only = names.length === 1 ? names[0]! : "";
  const stated = new Map<string, string>();
  const named = inspections?.column("standard") as TextVector | undefined;
  for (let row = 0; named !== undefined && row < inspections!.rows; row++) {
    const name = rowText(named, row);
    if (name !== null) stated.set(inspections!.idOf(row), name);
  }
  return (inspection) => stated.get(inspection) ?? only;
}
