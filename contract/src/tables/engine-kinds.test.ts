/** The tables that people fill in and the kinds of fact that the engine computes with are the same, column by column. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { FACT_KINDS } from "@cunjing/engine";
import { DATA_TABLES } from "./data-tables.ts";
import type { ColumnType } from "./table.ts";

const ENGINE_TYPE: Readonly<Record<ColumnType, string>> = {
  text: "text",
  id: "text",
  unit: "text",
  instant: "text",
  choice: "text",
  period: "text",
  day: "day",
  number: "number",
  integer: "number",
  truth: "truth",
};
/** Every fact has these without saying so. */
const COMMON = new Set(["id", "unit", "day"]);
/** units: the tree's own module reads them; reports_due: derived; objections: the server's workflow, no fact of a score. */
const APART = new Set(["units", "reports_due", "objections"]);

for (const kind of FACT_KINDS) {
  if (APART.has(kind.name)) continue;
  test(`${kind.name} has the engine's columns`, () => {
    const table = DATA_TABLES.find((one) => one.name === kind.name);
    assert.ok(table, kind.name);
    const declared = table.columns.filter((column) => !COMMON.has(column.id));
    const types = Object.fromEntries(declared.map((column) => [column.id, ENGINE_TYPE[column.type]]));
    assert.deepEqual(types, { ...kind.columns });
  });
}

test("every table that people fill in is a kind of fact", () => {
  const kinds = new Set(FACT_KINDS.map((kind) => kind.name));
  const missing = DATA_TABLES.map((table) => table.name).filter(
    (name) => !kinds.has(name) && !APART.has(name),
  );
  assert.deepEqual(missing, []);
});
