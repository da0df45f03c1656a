/** What an inspection by a checklist found, as explanations of results print it. */
import { type Standard, scoreItems } from "../facts/derive-items.ts";
import { recordsOf } from "../facts/item-records.ts";
import type { FactTable } from "../facts/table.ts";
import { equal } from "../number/arithmetic.ts";
import { rowFraction, rowText } from "../vector/row.ts";
import type { NumberVector } from "../vector/types.ts";
import { itemLines } from "./item-lines.ts";
import type { Explanation } from "./types.ts";

/** No lines where the inspection brought its own score: then the checklist did not make it. */
export function explainItems(
  inspections: FactTable,
  row: number,
  items: FactTable | undefined,
  standards: Readonly<Record<string, Standard>>,
): Explanation[] {
  const standard = standardOf(inspections, row, standards);
  if (items === undefined || standard === undefined) return [];
  const records = recordsOf(items, inspections.idOf(row));
  const { score } = scoreItems(standard, records);
  const own = rowFraction(inspections.column("score") as NumberVector, row);
  return own === null || !equal(own, score) ? [] : itemLines(standard, records);
}

function standardOf(
  inspections: FactTable,
  row: number,
  standards: Readonly<Record<string, Standard>>,
): Standard | undefined {
  const column = inspections.column("standard");
  const stated = column?.type === "text" ? rowText(column, row) : null;
  const names = Object.keys(standards);
  return standards[stated ?? (names.length === 1 ? (names[0] as string) : "")];
}
