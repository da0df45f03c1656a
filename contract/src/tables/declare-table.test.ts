import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFraction } from "@cunjing/engine";
import { declareTable } from "./declare-table.ts";

test("a declared kind becomes a table with identity, unit and day before its own columns", () => {
  const table = declareTable("toilets", {
    label: "户用厕所改造",
    columns: {
      usable: { label: "能正常使用", type: "truth", required: true },
      volume: { label: "容积", type: "number", min: parseFraction("0.5"), max: parseFraction("12") },
      kind: { label: "类型", type: "choice", choices: { septic: "三格式", flush: "水冲式" } },
    },
  });
  assert.deepEqual(
    table.columns.map(({ id, required }) => `${id}${required ? "*" : ""}`),
    ["id*", "unit*", "day*", "usable*", "volume", "kind"],
  );
  const [volume, kind] = table.columns.slice(-2);
  assert.deepEqual([volume?.min, volume?.max], ["0.5", "12"]);
  assert.deepEqual(kind?.choices, [
    { id: "septic", zh: "三格式" },
    { id: "flush", zh: "水冲式" },
  ]);
  assert.equal(table.zh, "户用厕所改造");
});
