import assert from "node:assert/strict";
import { test } from "node:test";
import type { FactKind } from "../fact-kinds.ts";
import { newRow } from "./grid-rows.ts";
import { factOf, faultsByRow } from "./send-rows.ts";

const column = (id: string, type: string) => ({ id, type, required: true }) as FactKind["columns"][number];
const NUMBERS = {
  kind: "numbers",
  day: "none",
  key: ["unit", "period", "indicator"],
  columns: [
    column("period", "period"),
    column("indicator", "id"),
    column("value", "number"),
    column("source", "text"),
  ],
  series: { column: "indicator", entries: [] },
} as unknown as FactKind;
const MEDIA = {
  kind: "media",
  day: "required",
  key: [],
  columns: [column("channel", "text")],
  series: null,
} as unknown as FactKind;
const unit = { unit: "c_jia", name: "甲县", code: null, above: null };

test("what is said once goes into every row; empty cells are left out", () => {
  const row = newRow(unit, { value: " 92.5 ", note: " " });
  const once = { series: "middle_points", period: "2019-05-x1", day: "2019-05-08", source: "县月报 " };
  assert.deepEqual(factOf(NUMBERS, once, row), {
    fact: row.fact,
    unit: "c_jia",
    cells: { indicator: "middle_points", period: "2019-05-x1", source: "县月报", value: "92.5" },
  });
  const media = { series: undefined, period: undefined, day: "2019-05-08", source: "舆情日报" };
  const praise = newRow(unit, { channel: "市电视台" });
  assert.deepEqual(factOf(MEDIA, media, praise), {
    fact: praise.fact,
    unit: "c_jia",
    day: "2019-05-08",
    cells: { channel: "市电视台" },
  });
});

test("the server's faults stand at their cells; what has no row is told apart", () => {
  const rows = [newRow(unit), newRow(unit)];
  const { faults, others } = faultsByRow(
    [
      { at: "facts.1.cells.value", found: "优", expected: "数，例如 92.5" },
      { at: "body.facts.0.unit", found: "x", expected: "应为单位编号" },
      { at: "source", found: "", expected: "不能为空" },
    ],
    rows,
  );
  assert.equal(faults.get(rows[1]?.key ?? "")?.get("value"), "数，例如 92.5");
  assert.equal(faults.get(rows[0]?.key ?? "")?.get(""), "应为单位编号");
  assert.deepEqual(
    others.map(({ at }) => at),
    ["source"],
  );
});
