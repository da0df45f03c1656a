import assert from "node:assert/strict";
import { test } from "node:test";
import { type Failure, findTable } from "@cunjing/contract";
import type { Policy } from "@cunjing/engine";
import { readGrids } from "../grids/read-grids.ts";
import type { DataTable } from "./data-table.ts";
import { nameStandardItems } from "./name-standard-items.ts";
import { readTable } from "./read-table.ts";

const POLICIES = [
  { standards: { village: { label: "村庄检查标准", items: { heaps: { label: "庭院外堆放" } } } } },
] as unknown as Policy[];

function table(name: string, csv: string): DataTable {
  const declared = findTable(name);
  if (declared === undefined) throw new Error(name);
  const grids = readGrids(new TextEncoder().encode(csv), `${name}.csv`);
  if ("code" in grids) throw new Error(grids.code);
  return readTable(grids, declared).data;
}

function named(items: string): { item: readonly string[] | undefined; failures: Failure[] } {
  const failures: Failure[] = [];
  const tables = new Map([
    [
      "inspections",
      table("inspections", "编号,单位,日期,检查类型,得分,评分标准\ni1,v,2022-03-05,督查,,村庄检查标准\n"),
    ],
    ["inspection_items", table("inspection_items", `检查编号,细项,处数\n${items}`)],
  ]);
  const done = nameStandardItems(tables, POLICIES, failures);
  assert.deepEqual(done.get("inspections")?.columns.get("standard"), ["village"]);
  return { item: done.get("inspection_items")?.columns.get("item"), failures };
}

test("a line is known by its id and by its label", () => {
  assert.deepEqual(named("i1,heaps,1\ni1,庭院外堆放,2\n"), { item: ["heaps", "heaps"], failures: [] });
});

test("a line that the standard does not have is refused, with the ones that it has", () => {
  const { failures } = named("i1,heap,1\n");
  assert.deepEqual(
    failures.map(({ code }) => code),
    ["choice_unknown"],
  );
  assert.match(JSON.stringify(failures[0]?.details), /庭院外堆放（heaps）/);
});
