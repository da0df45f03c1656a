import assert from "node:assert/strict";
import { test } from "node:test";
import { DATA_TABLES, type Table } from "@cunjing/contract";
import { makeWorkbookBytes, type TestSheet } from "../testing/sheet-bytes.ts";
import { readOneTable } from "./read-one-table.ts";

const units = DATA_TABLES.find(({ name }) => name === "units") as Table;
const rows = [
  ["编号", "名称", "类型"],
  ["v_1", "甲村", "村"],
];

function read(name: string, sheets: readonly TestSheet[]) {
  const { data, failures } = readOneTable({ name, bytes: makeWorkbookBytes(sheets) }, units);
  return { names: data?.columns.get("name"), codes: failures.map(({ code }) => code) };
}

test("a file of any name is read as the table that is asked for", () => {
  assert.deepEqual(read("报送.xlsx", [{ name: "Sheet1", rows }]), { names: ["甲村"], codes: [] });
  const notes = { name: "填表说明", rows: [["先看这里"]] };
  assert.deepEqual(read("报送.xlsx", [notes, { name: "Sheet1", rows }]), { names: ["甲村"], codes: [] });
  const named = [
    { name: "别的", rows: [["x"]] },
    { name: "单位", rows },
  ];
  assert.deepEqual(read("报送.xlsx", named), { names: ["甲村"], codes: [] });
});

test("of several sheets one must be meant; an empty file holds none", () => {
  const two = [
    { name: "一", rows },
    { name: "二", rows },
  ];
  assert.deepEqual(read("报送.xlsx", two), { names: undefined, codes: ["sheet_unclear"] });
  assert.deepEqual(read("报送.xlsx", [{ name: "一", rows: [] }]).codes, ["file_empty"]);
});
