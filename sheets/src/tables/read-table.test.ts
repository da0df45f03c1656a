import assert from "node:assert/strict";
import { test } from "node:test";
import { dataDetails, findTable, type Table } from "@cunjing/contract";
import { readGrids } from "../grids/read-grids.ts";
import { makeWorkbookBytes, type TestCell } from "../testing/sheet-bytes.ts";
import { readTable } from "./read-table.ts";

function table(name: string): Table {
  const found = findTable(name);
  assert.ok(found);
  return found;
}

function read(name: string, content: string | Uint8Array, file = `${name}.csv`) {
  const grids = readGrids(typeof content === "string" ? new TextEncoder().encode(content) : content, file);
  assert.ok(!("code" in grids), JSON.stringify(grids));
  const { data, failures } = readTable(grids, table(name));
  const brief = failures.map((one) => {
    const details = dataDetails(one);
    return [one.code, details?.row, details?.column, details?.found];
  });
  return { data, failures, brief };
}

const book = (name: string, rows: readonly (readonly TestCell[])[], merges: string[] = []) =>
  read(name, makeWorkbookBytes([{ name: "一", rows, merges }]), `${name}.xlsx`);

test("a table in columns of exact text, defaults filled in", () => {
  const { data, failures } = read(
    "inspections",
    "编号,单位,日期,检查类型,得分\ni1,甲县,2019.4.9,督查,84.10\n\ni2,乙县,2019/4/10,专项,９０\n",
  );
  assert.deepEqual(failures, []);
  assert.equal(data.length, 2);
  assert.deepEqual(data.columns.get("score"), ["84.10", "90"]);
  assert.deepEqual(data.columns.get("full"), ["100", "100"]);
  assert.deepEqual(data.columns.get("day"), ["2019-04-09", "2019-04-10"]);
  assert.deepEqual(data.columns.get("kind"), ["team", "专项"]);
  assert.deepEqual([...data.line], [2, 4]);
});

test("English headers, aliases, marks of required columns and units of measure are the same headers", () => {
  const { data, failures } = read(
    "funds",
    "ID,单位编号,时间*,资金来源,金额（元）,级别(选填)\nf1,a,2019-04-09,捐赠,100.50,县级\n",
  );
  assert.deepEqual(failures, []);
  assert.deepEqual(data.columns.get("amount"), ["100.50"]);
  assert.deepEqual(data.columns.get("level"), ["county"]);
});

test("header: a title row, an unknown, a missing and a repeated column", () => {
  assert.deepEqual(read("inspections", "2019年4月检查情况表\n编号,单位\n").brief, [
    ["header_missing", 1, undefined, "2019年4月检查情况表"],
  ]);
  const { brief, failures } = read("inspections", "编号,单位,日期,得份,score,分数,检查类型\n");
  assert.deepEqual(brief, [
    ["column_unknown", 1, "得份", "得份"],
    ["column_repeated", 1, "分数", "分数"],
  ]);
  assert.match(JSON.stringify(failures[0]?.details), /得分|分数/);
  assert.deepEqual(
    read("commitments", "单位\n").failures.map((one) => one.code),
    ["column_missing"],
  );
});

test("rows: content outside the header's columns is reported once a column", () => {
  const { brief } = read("commitments", "单位,时段\na,2019-04,多余\nb,2019-04,多余\n");
  assert.deepEqual(brief, [["cell_outside_table", 2, "第 C 列", "多余"]]);
});

test("rows: a score beyond its own full mark, days that run backwards, nothing in either of two columns", () => {
  assert.deepEqual(
    read(
      "inspections",
      "id,unit,day,kind,score,full\ni1,a,2019-04-09,team,41,40\ni2,a,2019-04-09,team,40,40\n",
    ).brief,
    [["number_outside", 2, "score", "41"]],
  );
  assert.deepEqual(read("inspections", "id,unit,day,kind,score\ni1,a,2019-04-09,team,100.5\n").brief, [
    ["number_outside", 2, "score", "100.5"],
  ]);
  assert.deepEqual(read("rounds", "round,first,last,held\nr1,2019-04-09,2019-04-08,是\n").brief, [
    ["days_reversed", 2, "last", "2019-04-08"],
  ]);
  assert.deepEqual(read("published_tables", "table,unit,period,source\nt,a,2019-04,x\n").brief, [
    ["cell_empty", 2, "value", ""],
  ]);
});

test("a repeated key names the row that has it already", () => {
  const { brief, failures } = read("commitments", "unit,period\na,2019-04\nb,2019-04\na,2019年4月\n");
  assert.deepEqual(brief, [["row_repeated", 4, "unit", "a 2019-04"]]);
  assert.match(JSON.stringify(failures[0]?.details), /第 2 行/);
});

test("a workbook's failures carry the cell and the sheet; formulas name theirs", () => {
  const rows: TestCell[][] = [
    ["编号", "单位", "日期", "检查类型", "得分"],
    ["i1", "a", "2019.4.9", "督查", { t: "n", v: 84, f: "AVERAGE(F2:H2)" }],
    ["i2", "a", "2019.4.9", "督查", { t: "e", v: 0x17 }],
    ["i3", "a", "2019.4.9", "督查", 84.1],
  ];
  const { failures, data } = book("inspections", rows);
  assert.deepEqual(
    failures.map((one) => [
      one.code,
      dataDetails(one)?.cell,
      dataDetails(one)?.sheet,
      dataDetails(one)?.found,
    ]),
    [
      ["cell_formula", "E2", "一", "=AVERAGE(F2:H2)"],
      ["cell_error", "E3", "一", "#REF!"],
    ],
  );
  assert.equal(data.columns.get("score")?.[2], "84.1");
});

test("merged cells among the data are refused, since the rows beneath look empty", () => {
  const rows: TestCell[][] = [
    ["单位", "时段"],
    ["a", "2019-04"],
    ["", "2019-05"],
  ];
  const { failures } = book("commitments", rows, ["A2:A3"]);
  assert.deepEqual(
    failures.map((one) => [one.code, dataDetails(one)?.cell]),
    [["cell_merged", "A3"]],
  );
});

test("units keep further columns as attributes", () => {
  const { data, failures } = read("units", "id,name,kind,zone\na,甲县,县,平原\n");
  assert.deepEqual(failures, []);
  assert.deepEqual(data.columns.get("zone"), ["平原"]);
});

test("all failures of a table are found in one run", () => {
  const { brief } = read(
    "inspections",
    "id,unit,day,kind,score\n,a,2019-02-30,team,x\ni1,,2019-04-09,,101\n",
  );
  assert.deepEqual(
    brief.map(([code, row]) => [code, row]),
    [
      ["cell_empty", 2],
      ["day_expected", 2],
      ["number_expected", 2],
      ["cell_empty", 3],
      ["cell_empty", 3],
      ["number_outside", 3],
    ],
  );
});
