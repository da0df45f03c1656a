/** Warnings counted within their lineage: which time it is on this problem (S1-26, B7). */
import { fromInteger } from "../number/fraction.ts";
import { fromFractions } from "../vector/make.ts";
import { rowText } from "../vector/row.ts";
import type { TextVector, Vector } from "../vector/types.ts";
import { tableOf } from "./build-table.ts";
import type { FactTable } from "./table.ts";

/** Adds `nth`. A warning without a lineage stands for its problem alone: only a person links problems as the same (AMB-4). */
export function withWarningNumbers(warnings: FactTable): FactTable {
  const lineage = warnings.column("lineage") as TextVector | undefined;
  const problem = warnings.column("problem") as TextVector | undefined;
  const seen = new Map<string, number>();
  const nth = Array.from({ length: warnings.rows }, (_, row) => {
    const key =
      (lineage && rowText(lineage, row)) ?? (problem && rowText(problem, row)) ?? warnings.idOf(row);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return fromInteger(count);
  });
  const columns = new Map<string, Vector>(
    warnings.columns.map((name) => [name, warnings.column(name) as Vector]),
  );
  columns.set("nth", fromFractions(nth));
  return tableOf(warnings.kind, warnings.unit, warnings.day, columns, (row) => warnings.idOf(row));
}
