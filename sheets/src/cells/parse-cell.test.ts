import assert from "node:assert/strict";
import { test } from "node:test";
import type { Column, ColumnType } from "@cunjing/contract";
import type { RawCell } from "../grids/grid.ts";
import { isFault } from "./cell-fault.ts";
import { parseCell } from "./parse-cell.ts";

const note = { zh: "", en: "" };
const column = (type: ColumnType, more: Partial<Column> = {}): Column => ({
  id: "x",
  zh: "某列",
  type,
  required: false,
  note,
  example: "1",
  ...more,
});
const number = (text: string, percent = false): RawCell => ({ kind: "number", text, percent });
const date = (day: string, time = "00:00:00", shows_day = true): RawCell => ({
  kind: "date",
  day,
  time,
  shows_day,
});

function accepts(of: Column, cases: readonly (readonly [RawCell, string])[]): void {
  for (const [cell, value] of cases) assert.equal(parseCell(cell, of), value, JSON.stringify(cell));
}

function refuses(of: Column, code: string, cells: readonly RawCell[]): void {
  for (const cell of cells) {
    const parsed = parseCell(cell, of);
    assert.ok(isFault(parsed), `${JSON.stringify(cell)} was accepted as ${String(parsed)}`);
    assert.equal(parsed.code, code, JSON.stringify(cell));
    assert.notEqual(parsed.expected.zh, "");
  }
}

test("numbers: the text is kept exactly, full-width and grouped forms are understood", () => {
  accepts(column("number"), [
    ["84.10", "84.10"],
    [" 84.1 ", "84.1"],
    ["８４．１", "84.1"],
    ["－3", "-3"],
    ["+5", "5"],
    ["007", "7"],
    ["-0.0", "0.0"],
    ["1,234.5", "1234.5"],
    ["１，２３４", "1234"],
    [number("84.1"), "84.1"],
    ["", ""],
    ["　", ""],
  ]);
});

test("numbers: words, units, percentages and exponents are refused with what would be right", () => {
  refuses(column("number"), "number_expected", [
    "八十",
    "85分",
    "约90",
    "—",
    "无",
    "1e5",
    "1,23",
    "12.",
    "9".repeat(41),
  ]);
  refuses(column("number"), "number_expected", [date("2019-04-09"), { kind: "truth", text: "true" }]);
  refuses(column("number"), "number_unclear", ["92.5%", "９２．５％", number("0.925", true)]);
  const unit = parseCell("85分", column("number"));
  assert.ok(isFault(unit) && unit.expected.zh.includes("只写 85"));
});

test("numbers: range and whole numbers", () => {
  const score = column("number", { min: "0", max: "100" });
  accepts(score, [
    ["0", "0"],
    ["100", "100"],
    ["100.00", "100.00"],
  ]);
  refuses(score, "number_outside", ["-0.01", "100.01", "100.00000000000000000001", "1000"]);
  accepts(column("integer"), [
    ["12", "12"],
    ["12.0", "12"],
  ]);
  refuses(column("integer"), "number_expected", ["12.5"]);
});

test("days: the ways in which offices write one", () => {
  accepts(
    column("day"),
    [
      "2019-04-09",
      "2019-4-9",
      "2019.4.9",
      "2019.04.09",
      "2019/4/9",
      "2019年4月9日",
      "2019年4月9号",
      "2019 年 4 月 9 日",
      "20190409",
      "２０１９．４．９",
      "2019-04-09 00:00:00",
      "2019-04-09T08:30",
      date("2019-04-09"),
      date("2019-04-09", "08:30:00"),
      number("20190409"),
    ].map((cell) => [cell, "2019-04-09"]),
  );
});

test("days: what is no day, or not surely one", () => {
  const none = [
    "2019-02-30",
    "2019-4",
    "19.4.9",
    "4月9日",
    "2019.4",
    "2019-13-01",
    "43564",
    "9/4/2019",
    "昨天",
    "0019-04-09",
  ];
  refuses(column("day"), "day_expected", [...none, number("43564"), date("2019-04-01", "00:00:00", false)]);
});

test("instants are local times to the minute", () => {
  accepts(column("instant"), [
    ["2019-04-12 09:30", "2019-04-12T09:30"],
    ["2019-04-12T09:30:59", "2019-04-12T09:30"],
    ["2019/4/12 9:30", "2019-04-12T09:30"],
    ["2019年4月12日9时30分", "2019-04-12T09:30"],
    ["2019年4月12日 9点", "2019-04-12T09:00"],
    [date("2019-04-12", "09:30:00"), "2019-04-12T09:30"],
  ]);
  refuses(column("instant"), "instant_expected", [
    "2019-04-12",
    "09:30",
    "2019-04-12 24:00",
    "2019-04-12T09:30Z",
    "2019-04-12T09:30+08:00",
  ]);
});

test("periods become the calendar's ids", () => {
  accepts(column("period"), [
    ["2019-04", "2019-04"],
    ["2019-4", "2019-04"],
    ["2019年4月", "2019-04"],
    ["2019年04月", "2019-04"],
    ["201904", "2019-04"],
    ["2019年4月上旬", "2019-04-x1"],
    ["2019-04-X2", "2019-04-x2"],
    ["2019年4月下半月", "2019-04-h2"],
    ["2019年第2季度", "2019-q2"],
    ["2019年二季度", "2019-q2"],
    ["2019年上半年", "2019-s1"],
    ["2019年第15周", "2019-w15"],
    ["2019", "2019"],
    ["全程", "campaign"],
    ["round:r1", "round:r1"],
    [number("201904"), "2019-04"],
    [date("2019-04-01", "00:00:00", false), "2019-04"],
  ]);
  refuses(column("period"), "period_expected", [
    "2019.1",
    "Apr-19",
    "2019-13",
    "4月",
    "2019/4/1",
    number("2019.1"),
    date("2019-04-01"),
  ]);
});

test("truth and choices take Chinese and English words", () => {
  accepts(column("truth"), [
    ["是", "true"],
    ["否", "false"],
    ["TRUE", "true"],
    ["√", "true"],
    ["０", "false"],
    [{ kind: "truth", text: "true" }, "true"],
    [number("1"), "true"],
  ]);
  refuses(column("truth"), "truth_expected", ["也许", "2"]);
  const choices = [
    { id: "ordinary", zh: "一般" },
    { id: "serious", zh: "严重" },
  ];
  accepts(column("choice", { choices }), [
    ["严重", "serious"],
    ["Serious", "serious"],
  ]);
  refuses(column("choice", { choices }), "choice_unknown", ["严肃", "hard"]);
  const slip = parseCell("严种", column("choice", { choices }));
  assert.ok(isFault(slip) && slip.expected.zh.includes("是否指“严重”"));
  accepts(column("choice", { choices, open: true }), [
    ["严重", "serious"],
    ["特别严重", "特别严重"],
  ]);
});

test("ids keep long codes, and say where a spreadsheet lost their digits", () => {
  accepts(column("id"), [
    ["410702001001", "410702001001"],
    ["ｖ_０１", "v_01"],
    [number("410702001001"), "410702001001"],
    ["甲-1", "甲-1"],
  ]);
  refuses(column("id"), "number_digits_lost", ["4.10702E+11", number("4107020010010010")]);
  refuses(column("id"), "id_expected", ["a b", "a\u0007", number("1.5"), date("2019-03-05")]);
});

test("text is kept as written; dates that a spreadsheet made of it are refused", () => {
  accepts(column("text"), [
    ["村委会东侧，５０米", "村委会东侧，５０米"],
    ["第一行\n第二行", "第一行\n第二行"],
    ["\u200b甲\u00a0", "甲"],
    [number("3"), "3"],
  ]);
  refuses(column("text"), "text_expected", [date("2019-03-05"), number("0.5", true)]);
  refuses(column("text"), "cell_text_damaged", ["村\ufffd会"]);
});

test("formulas, errors, merges and empty required cells are refused in every kind of column", () => {
  for (const type of [
    "text",
    "id",
    "unit",
    "day",
    "instant",
    "number",
    "integer",
    "truth",
    "period",
  ] as const) {
    refuses(column(type), "cell_formula", [
      { kind: "formula", formula: "SUM(A1:A3)", value: number("3") as never },
    ]);
    refuses(column(type), "cell_error", [{ kind: "error", text: "#REF!" }]);
    refuses(column(type), "cell_merged", [{ kind: "merged", range: "A1:A3", value: "甲" }]);
    refuses(column(type, { required: true }), "cell_empty", ["", "  "]);
    assert.equal(parseCell({ kind: "merged", range: "A1:A3", value: "" }, column(type)), "");
  }
});

test("an empty cell stands for the column's default", () => {
  assert.equal(parseCell("", column("number", { default: "100" })), "100");
});
