import assert from "node:assert/strict";
import { test } from "node:test";
import { DATA_TABLES, findTable } from "./data-tables.ts";

test("ids are lower_snake_case and used once in a table", () => {
  for (const table of DATA_TABLES) {
    assert.match(table.name, /^[a-z]+(_[a-z]+)*$/);
    const ids = table.columns.map((column) => column.id);
    assert.equal(new Set(ids).size, ids.length, table.name);
    for (const id of ids) assert.match(id, /^[a-z]+(_[a-z]+)*$/);
  }
});

test("no header means two columns of one table", () => {
  for (const table of DATA_TABLES) {
    const headers = table.columns.flatMap((column) => [column.id, column.zh, ...(column.aliases ?? [])]);
    const repeated = headers.filter((header, at) => headers.indexOf(header) !== at);
    assert.deepEqual(repeated, [], table.name);
  }
});

test("no name means two tables", () => {
  const names = DATA_TABLES.flatMap((table) => [table.name, table.zh, ...(table.aliases ?? [])]);
  assert.deepEqual(
    names.filter((name, at) => names.indexOf(name) !== at),
    [],
  );
  assert.equal(findTable("检查记录")?.name, "inspections");
  assert.equal(findTable("Inspections")?.name, "inspections");
  assert.equal(findTable("nothing"), undefined);
});

test("what a declaration points to is there", () => {
  for (const table of DATA_TABLES) {
    const ids = new Set(table.columns.map((column) => column.id));
    for (const id of [...(table.key ?? []), ...(table.one_of ?? []), ...(table.day_orders ?? []).flat()]) {
      assert.ok(ids.has(id), `${table.name}.${id}`);
    }
    for (const column of table.columns) {
      if (column.of !== undefined) assert.ok(findTable(column.of), `${table.name}.${column.id}`);
      if (column.max !== undefined && !/^[0-9.-]+$/.test(column.max)) assert.ok(ids.has(column.max));
      assert.equal(column.type === "choice", column.choices !== undefined, `${table.name}.${column.id}`);
    }
  }
});

test("a score is bounded by its own full mark, and money and counts are never negative", () => {
  for (const table of DATA_TABLES) {
    for (const column of table.columns) {
      if (column.id === "score") assert.deepEqual([column.min, column.max], ["0", "full"], table.name);
      if (["amount", "count", "people", "machines", "tons", "sites", "full"].includes(column.id)) {
        assert.equal(column.min, "0", `${table.name}.${column.id}`);
      }
    }
  }
});

test("vocabularies name each word once, in both languages", () => {
  for (const column of DATA_TABLES.flatMap((table) => table.columns)) {
    const words = (column.choices ?? []).flatMap((choice) => [choice.id, choice.zh]);
    assert.equal(new Set(words).size, words.length, column.id);
  }
});
