/** The units themselves as facts, for counting villages or adding up population: `from: units`. */
import { tableOf } from "../facts/build-table.ts";
import type { FactTable } from "../facts/table.ts";
import type { TreeSnapshot } from "../units/tree.ts";
import { gather } from "../vector/slice.ts";
import type { Vector } from "../vector/types.ts";

/** Every unit that exists, dated on the period's last day; any attribute is a column. */
export function unitsTable(snapshot: TreeSnapshot, count: number, day: number): FactTable {
  const unit = Int32Array.from({ length: count }, (_, i) => i).filter((i) => snapshot.exists[i] === 1);
  const table = tableOf("units", unit, new Int32Array(unit.length).fill(day), new Map<string, Vector>());
  return {
    ...table,
    column: (name) => {
      const attribute = snapshot.attribute(name);
      return attribute === undefined ? undefined : gather(attribute, unit);
    },
  };
}
