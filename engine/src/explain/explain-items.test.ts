import assert from "node:assert/strict";
import { test } from "node:test";
import { buildFactTable, type FactRow } from "../facts/build-table.ts";
import type { Standard } from "../facts/derive-items.ts";
import { factKind } from "../facts/kinds.ts";
import { fromInteger } from "../number/fraction.ts";
import { buildUnitTree } from "../units/build-tree.ts";
import { explainItems } from "./explain-items.ts";

const whole = (n: number) => fromInteger(n);
const line = (label: string, rest: Partial<Standard["items"][string]>) => ({
  label,
  clause: ["C1"],
  ...rest,
});
const STANDARD = {
  label: "细则",
  clause: ["C1"],
  full: whole(20),
  groups: { litter: { label: "垃圾", full: whole(5) } },
  items: {
    not_judged: line("未评比", { full: whole(4), deduct: whole(4), exclusive: "e" }),
    not_posted: line("未公示", { full: whole(3), deduct: whole(3), exclusive: "e" }),
    heaps: line("堆放", { full: whole(5), deduct: whole(1) }),
    burning: line("焚烧", { group: "litter", zeroes: "group" }),
  },
} as unknown as Standard;

const units = buildUnitTree([{ id: "v", name: "甲村", kind: "village" }]);
const at = { unit: "v", day: "2022-03-05" };
const table = (kind: string, rows: readonly FactRow[]) =>
  buildFactTable(kind, factKind(kind)?.columns ?? {}, rows, units);

function explained(score: string): string[] {
  const inspections = table("inspections", [{ ...at, id: "i", score, full: "20" }]);
  const found = { heaps: "7", not_posted: "1", not_judged: "1", burning: "1" };
  const items = table(
    "inspection_items",
    Object.entries(found).map(([item, count]) => ({ ...at, id: item, inspection: "i", item, count })),
  );
  return explainItems(inspections, 0, items, { s: STANDARD }).map(
    ({ label, value, how }) => `${label} ${value ?? "—"} ${how}`,
  );
}

test("each line in the standard's order, with what it took off and why not more", () => {
  assert.deepEqual(explained("6"), [
    "未评比 -4 1处",
    "未公示 0 1处，只扣较重的一项",
    "堆放 -5 7处，扣完为止",
    "焚烧 — 1处，本组不得分",
  ]);
});

test("an inspection that brought another score was not made by its lines", () => {
  assert.deepEqual(explained("18"), []);
});
