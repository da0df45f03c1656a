import assert from "node:assert/strict";
import { test } from "node:test";
import { findTable } from "@cunjing/contract";
import type { DataTable } from "./data-table.ts";
import { placeItems } from "./place-items.ts";
import { readGrids } from "./read-grids.ts";
import { readTable } from "./read-table.ts";

function table(name: string, csv: string): [string, DataTable] {
  const declared = findTable(name);
  const grids = readGrids(new TextEncoder().encode(csv), `${name}.csv`);
  if (declared === undefined || "code" in grids) throw new Error(name);
  return [name, readTable(grids, declared).data];
}

test("a line has its inspection's unit and day, and none where there is no such inspection", () => {
  const tables = new Map([
    table(
      "inspections",
      "编号,单位,日期,检查类型,得分\ni1,v1,2022-03-05,督查,80\ni2,v2,2022-03-06,督查,90\n",
    ),
    table("inspection_items", "检查编号,细项,处数\ni2,heaps,1\ni1,heaps,2\ni9,heaps,3\n"),
  ]);
  const { columns } = placeItems(tables).get("inspection_items") as DataTable;
  assert.deepEqual(columns.get("unit"), ["v2", "v1", ""]);
  assert.deepEqual(columns.get("day"), ["2022-03-06", "2022-03-05", ""]);
});
