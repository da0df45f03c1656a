import assert from "node:assert/strict";
import { test } from "node:test";
import { DATA_TABLES } from "@cunjing/contract";
import { formatDataTables } from "./format-data-tables.ts";

test("every table, column, choice and rule is on the page, and no cell breaks its row", () => {
  const page = formatDataTables(DATA_TABLES);
  for (const table of DATA_TABLES) {
    const section = page.split(`\n### ${table.name} ${table.zh}\n`)[1]?.split("\n### ")[0] ?? "";
    for (const column of table.columns) {
      const row = section.split("\n").find((line) => line.startsWith(`| \`${column.id}\` |`));
      assert.equal(row?.match(/(?<!\\)\|/g)?.length, 7, `${table.name}.${column.id}`);
      for (const choice of column.choices ?? []) assert.ok(row?.includes(choice.zh), choice.id);
    }
  }
  assert.match(page, /\| `cell_formula` \|/);
});
