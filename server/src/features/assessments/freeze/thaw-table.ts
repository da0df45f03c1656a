/** From frozen slices of one kind back to a table of facts: the very rows, in the very order. */
import type { FactTable, UnitTree } from "@cunjing/engine";
import type { PackedDay } from "../facts/pack-rows.ts";
import { unpackTable } from "../facts/unpack-table.ts";
import type { FrozenRows } from "./slice.ts";

/** @param slices of one kind, by ascending day */
export function thawTable(kind: string, slices: readonly FrozenRows[], units: UnitTree): FactTable {
  const types = Object.assign({}, ...slices.map((slice) => slice.types)) as FrozenRows["types"];
  const names = ["id", "unit", ...Object.keys(types)];
  const days = slices.map((slice): PackedDay => {
    // A column that a later version of the policy declares says nothing on earlier days.
    const empty = "\u001f".repeat(slice.rows - 1);
    const cells = names.map((name) => [`c_${name}`, slice.columns[name] ?? empty]);
    return {
      day: slice.day === "" ? null : slice.day,
      n: slice.rows,
      ...(Object.fromEntries(cells) as Record<`c_${string}`, string>),
    };
  });
  const table = unpackTable(kind, types, days, units);
  // Reading the first holds all of them to their order, which the engine trusts.
  table.idOf(0);
  return table;
}
