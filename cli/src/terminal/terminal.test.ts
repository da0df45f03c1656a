import assert from "node:assert/strict";
import { test } from "node:test";
import { type Failure, failure } from "@cunjing/contract";
import { makePaint, wantsColour } from "./colour.ts";
import { displayWidth, fitWidth, padEnd, padStart } from "./display-width.ts";
import { formatTable } from "./format-table.ts";
import { printFailures } from "./print-failures.ts";
import { makeProgress } from "./progress.ts";

test("Chinese takes two columns, colours and combining marks none", () => {
  assert.equal(displayWidth("甲县 84.1"), 9);
  assert.equal(displayWidth("𠮷村（１）"), 10);
  assert.equal(displayWidth("é"), 1);
  assert.equal(displayWidth(makePaint(true)("red", "甲")), 2);
  assert.equal(padEnd("甲", 4), "甲  ");
  assert.equal(padStart("9", 3), "  9");
  assert.equal(fitWidth("一二三四", 5), "一二…");
  assert.equal(fitWidth("一二", 4), "一二");
});

test("the columns of a table line up", () => {
  const table = formatTable(
    [{ header: "单位" }, { header: "得分", align: "right" }, { header: "note" }],
    [
      ["甲县", "84.10", "x"],
      ["示例开发区", "9", ""],
    ],
  );
  assert.equal(table, "单位         得分  note\n甲县        84.10  x\n示例开发区      9\n");
});

test("colours only for a terminal, and never with NO_COLOR", () => {
  assert.equal(wantsColour({ isTTY: true }, {}), true);
  assert.equal(wantsColour({ isTTY: true }, { NO_COLOR: "1" }), false);
  assert.equal(wantsColour({ isTTY: true }, { TERM: "dumb" }), false);
  assert.equal(wantsColour({}, {}), false);
  assert.equal(makePaint(false)("red", "甲"), "甲");
});

function progressOn(isTTY: boolean) {
  let time = 0;
  let written = "";
  const stream = { isTTY, columns: 60, write: (text: string) => (written += text) };
  return {
    progress: makeProgress(stream, "读取", () => time),
    pass: (ms: number) => (time += ms),
    text: () => written,
  };
}

test("progress is drawn on a terminal after a moment, and taken away", () => {
  const { progress, pass, text } = progressOn(true);
  progress.update(0, 10);
  assert.equal(text(), "");
  pass(100);
  progress.update(5, 10, "units.csv");
  assert.match(text(), /读取 █{12}░{12} {2}50% units\.csv$/);
  progress.update(6, 10);
  progress.end();
  assert.ok(text().endsWith("\r\u001b[K"));
});

test("nothing is drawn where nobody looks", () => {
  const { progress, pass, text } = progressOn(false);
  pass(1000);
  progress.update(5, 10);
  progress.end();
  assert.equal(text(), "");
});

const outside = (row: number): Failure =>
  failure("number_outside", {
    file: "检查.xlsx",
    sheet: "检查",
    row,
    column: "得分",
    cell: `E${row}`,
    found: "101",
    expected: { zh: "0 至 100 的数", en: "a number from 0 to 100" },
  });

test("failures are grouped by file, each with its place, and once for each kind what to do", () => {
  const failures = [
    outside(3),
    failure("table_missing", {
      file: "units.csv",
      found: "",
      expected: { zh: "“单位”表", en: "the table units" },
    }),
  ];
  assert.equal(
    printFailures(failures, "zh", makePaint(false)),
    [
      "检查.xlsx",
      "  ✗ 工作表“检查”第 3 行“得分”（E3）：101 超出范围，应为：0 至 100 的数",
      "    办法：核对原始记录后改正。",
      "",
      "units.csv",
      "  ✗ 缺少“单位”表",
      "    办法：用 cunjing template 生成空表，填好后放进数据文件夹。",
      "",
      "共 2 个文件 2 处错误；没有写出任何结果。",
      "",
    ].join("\n"),
  );
  assert.match(
    printFailures(failures, "en", makePaint(false)),
    /sheet 检查 row 3 “得分” \(E3\): 101 is out of range; expected a number from 0 to 100/,
  );
});

test("a column that is wrong throughout is counted after five lines", () => {
  const text = printFailures(
    Array.from({ length: 9 }, (_, at) => outside(at + 2)),
    "zh",
    makePaint(false),
  );
  assert.equal(text.match(/✗/g)?.length, 5);
  assert.match(text, /另有 4 处同样的错误/);
});
