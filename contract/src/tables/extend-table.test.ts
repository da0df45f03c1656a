import assert from "node:assert/strict";
import { test } from "node:test";
import { extendTable } from "./extend-table.ts";
import { UNITS } from "./units.ts";

test("declared attributes come after the table's own columns, which stay as they are", () => {
  const extended = extendTable(UNITS, {
    columns: {
      subsidy: { label: "保洁补助", type: "number" },
      population: { label: "常住人口", type: "text" },
    },
  });
  assert.deepEqual(extended.columns.slice(0, -1), UNITS.columns);
  assert.deepEqual([extended.columns.at(-1)?.id, extended.columns.at(-1)?.zh], ["subsidy", "保洁补助"]);
});
