/** The units themselves as facts, for counting villages or adding up population: `from: units`. */
import { tableOf } from "../facts/build-table.ts";
import type { FactTable } from "../facts/table.ts";
import type { Policy } from "../policy/schema/policy.ts";
import type { TreeSnapshot } from "../units/tree.ts";
import { gather } from "../vector/slice.ts";
import type { Vector } from "../vector/types.ts";
import { unitAttribute } from "./unit-attribute.ts";

/** Every unit that exists, dated on the period's last day; any attribute is a column. */
export function unitsTable(snapshot: TreeSnapshot, policy: Policy, day: number): FactTable {
  const unit = existing(snapshot);
  const table = tableOf("units", unit, new Int32Array(unit.length).fill(day), new Map<string, Vector>());
  return {
    ...table,
    column: (name) => gather(unitAttribute(snapshot, policy, name), unit),
  };
}

function existing({ exists }: TreeSnapshot): Int32Array {
  return Int32Array.from(exists.keys()).filter((unit) => exists[unit] === 1);
}
