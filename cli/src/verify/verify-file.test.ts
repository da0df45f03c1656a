import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { makeWorkbookBytes, type TestCell } from "@cunjing/sheets";
import iconv from "iconv-lite";
import { makeOfficeSheet, type OfficeForm, type OfficeRow, type OfficeSheet } from "./make-office-sheet.ts";
import type { VerifyOptions, VerifyReport } from "./types.ts";
import { verifyFile } from "./verify-file.ts";

const csv = (text: string, options: VerifyOptions = {}) =>
  verifyFile(new TextEncoder().encode(text), "表.csv", options);
const sentences = (report: VerifyReport) => {
  assert.deepEqual(report.failures, []);
  return report.tables.flatMap((table) => table.findings.map((one) => one.because.zh));
};
const only = (report: VerifyReport) => {
  assert.equal(report.tables.length, 1, JSON.stringify(report));
  return report.tables[0] as VerifyReport["tables"][number];
};

test("the table that a town printed is confirmed, rank by rank", async () => {
  const bytes = await readFile(new URL("./examples/town-bulletin-2019-05.csv", import.meta.url));
  const report = only(verifyFile(bytes, "town-bulletin-2019-05.csv"));
  assert.deepEqual(report.findings, []);
  assert.equal(report.checked.ranks, 24);
  assert.equal(report.ties, "shared");
});

test("a shared rank over different scores is wrong, with the neighbour that shows it", () => {
  assert.deepEqual(
    sentences(csv("单位,得分,名次\n甲县,85.30,1\n丁县,84.50,2\n乙县,84.10,3\n丙县,83.20,3\n戊县,80,5\n")),
    ["丙县 83.20 分低于乙县 84.10 分，却并列第3；应为第4"],
  );
});

test("the case of Fengzhou: equal scores with different ranks and different scores with the same", () => {
  const rows = "单位,得分,名次\n甲村,95,1\n乙村,93,2\n丙村,93,3\n丁村,92,4\n戊村,91,4\n己村,90,6\n";
  assert.deepEqual(sentences(csv(rows)), [
    "丙村与乙村同为 93 分，却分列第3、第2；应并列第2",
    "戊村 91 分低于丁村 92 分，却并列第4；应为第5",
  ]);
});

test("a single split tie is held to be a slip, and the note says how to check it otherwise", () => {
  const rows = "单位,得分,名次\n甲,95,1\n乙,93,2\n丙,93,3\n丁,92,4\n";
  assert.match(
    only(csv(rows))
      .notes.map((note) => note.zh)
      .join(),
    /--ties ordinal/,
  );
  const meant = only(csv(rows, { ties: "ordinal" }));
  assert.deepEqual([meant.findings, meant.notes.length], [[], 1]);
});

test("reversed and missing ranks, ranks without a score, words in place of numbers", () => {
  const rows =
    "单位,得分,名次\n甲村,95,1\n乙村,90,3\n丙村,91,2\n丁村,80,4\n戊村,82,\n己村,未检查,—\n庚村,,7\n辛村,九十,8\n";
  assert.deepEqual(sentences(csv(rows)), [
    "丁村 80 分，前面有 4 个单位得分更高，应为第5，表中为第4",
    "戊村 82 分没有名次；应为第4",
    "庚村没有得分，却有名次第7",
    "辛村的得分“九十”不是数，无法核对",
    "辛村没有得分，却有名次第8",
  ]);
  assert.deepEqual(sentences(csv("单位,得分,名次\n甲村,95,2\n乙村,90,1\n丙村,85,3\n丁村,84,4\n")), [
    "甲村 95 分高于乙村 90 分，名次却在其后（第2、第1）；应为第1",
    "乙村 90 分低于甲村 95 分，名次却在其前（第1、第2）；应为第2",
  ]);
});

test("the rule for equal scores is read off the sheet and said", () => {
  const dense = only(csv("单位,得分,名次\na,9,1\nb,9,1\nc,8,2\nd,7,3\ne,7,3\nf,6,4\n"));
  assert.deepEqual([dense.ties, dense.findings], ["dense", []]);
  assert.match(dense.notes[0]?.zh ?? "", /不跳号（1、1、2）/);
  const ordinal = only(csv("单位,得分,名次\na,9,2\nb,9,1\nc,8,3\nd,7,4\ne,7,5\nf,6,6\n"));
  assert.deepEqual([ordinal.ties, ordinal.findings], ["ordinal", []]);
  const stated = csv("单位,得分,名次\na,9,2\nb,9,1\nc,8,3\nd,7,4\ne,7,5\nf,6,6\n", { ties: "shared" });
  assert.deepEqual(sentences(stated), [
    "a与b同为 9 分，却分列第2、第1；应并列第1",
    "e与d同为 7 分，却分列第5、第4；应并列第4",
  ]);
});

test("ranks may count from the lowest, as of deductions", () => {
  const report = only(csv("单位,扣分合计得分,名次\na,1,1\nb,2,2\nc,3,3\nd,4,4\n"));
  assert.deepEqual([report.direction, report.findings], ["lowest_first", []]);
});

test("groups by column, by heading and by tables side by side", () => {
  const byColumn = only(csv("组别,单位,得分,名次\n县组,甲,90,1\n,乙,80,2\n区组,子,85,1\n,丑,84,2\n"));
  assert.deepEqual([byColumn.groups, byColumn.findings], [["县组", "区组"], []]);
  const headed =
    "排名表,,\n单位,得分,名次\n一、县组,,\n甲,90,1\n乙,80,2\n二、区组,,\n单位,得分,名次\n子,85,1\n丑,84,3\n";
  assert.deepEqual(sentences(csv(headed)), ["丑 84 分，前面有 1 个单位得分更高，应为第2，表中为第3"]);
  const beside = csv("单位,得分,名次,,单位,得分,名次\n甲,90,1,,子,85,1\n乙,80,2,,丑,84,1\n");
  assert.equal(beside.tables.length, 2);
  assert.deepEqual(sentences(beside), ["丑 84 分低于子 85 分，却并列第1；应为第2"]);
});

test("columns that the user names, by header, letter or number", () => {
  const text = "村,甲指标,乙指标,顺序\nx,1,9,2\ny,2,8,1\nz,0,7,3\n";
  for (const options of [
    { score: "甲指标", rank: "顺序" },
    { score: "B", rank: "D" },
    { score: "2", rank: "4" },
  ]) {
    const report = only(csv(text, options));
    assert.deepEqual([report.checked.ranks, report.findings], [3, []], JSON.stringify(options));
  }
  assert.equal(csv(text).failures[0]?.code, "nothing_to_verify");
});

test("last period's ranks are not this period's", () => {
  const report = csv("单位,上月,,本月,\n,得分,名次,得分,名次\n甲,80,2,90,1\n乙,85,1,80,2\n丙,70,3,75,3\n");
  assert.deepEqual(only(report).read_as, { unit: "单位", score: "本月·得分", rank: "本月·名次" });
  assert.deepEqual(sentences(report), []);
});

test("totals: sums, weighted sums, means, deductions", () => {
  const sum =
    "单位,督查,暗访,扣分,总分,名次\n甲,50,40,1,89,1\n乙,50,38,0,88,2\n丙,45,40,2,83,3\n丁,44,30,1,74,4\n";
  assert.deepEqual(sentences(csv(sum)), ["丁的总分为 74，而 44、30、1 之和为 73"]);
  const weighted =
    "单位,督查(40%),暗访(60%),总分,名次\n甲,90,80,84,1\n乙,80,80.5,80.3,2\n丙,70,80,76.1,3\n丁,60,60,60,4\n";
  assert.deepEqual(sentences(csv(weighted)), ["丙的总分为 76.1，而 70、80 加权之和为 76.0"]);
  const mean =
    "单位,户数,一组,二组,三组,平均分,名次\n甲,300,90,91,91,90.67,1\n乙,200,80,80,81,80.33,2\n丙,100,70,70,72,70.76,3\n丁,90,60,60,60,60.00,4\n";
  assert.deepEqual(sentences(csv(mean)), ["丙的平均分为 70.76，而 70、70、72 的平均为 70.67"]);
});

test("rows of sums, means and extremes", () => {
  const rows =
    "单位,问题数,得分,名次\n甲,12,90,1\n乙,30,80,2\n小计,42,,\n丙,7,70,3\n小计,8,,\n合计,50,,\n平均,16.33,81.00,\n最高,30,90,\n";
  assert.deepEqual(sentences(csv(rows)), [
    "“小计”行的问题数为 8，而所列 1 个数之和为 7",
    "“合计”行的问题数为 50，而所列 3 个数之和为 49",
    "“平均”行的得分为 81.00，而所列 3 个数的平均为 80.00",
  ]);
});

test("shares of a total: the published bands of 348 villages, upright and on their side", () => {
  const right =
    "等次,个数,占比\n优秀,158,45.40%\n良好,138,39.66%\n合格,48,13.79%\n不合格,4,1.15%\n合计,348,100%\n";
  assert.deepEqual([only(csv(right)).findings, only(csv(right)).checked.shares], [[], 5]);
  assert.deepEqual(sentences(csv(right.replace("45.40", "45.04"))), [
    "优秀 158÷348＝45.40%，表中占比为 45.04%",
  ]);
  assert.deepEqual(sentences(csv(right.replace("4,1.15", "5,1.15"))), [
    "不合格 5÷348＝1.44%，表中占比为 1.15%",
    "“合计”行的个数为 348，而所列 4 个数之和为 349",
  ]);
  const turned =
    "等次,优秀,良好,合格,不合格,合计\n个数,158,138,48,4,348\n占比（%）,45.40,39.66,13.97,1.15,100.00\n";
  assert.deepEqual(sentences(csv(turned)), ["合格 48÷348＝13.79%，表中占比（%）为 13.97"]);
});

test("rates of one column to another", () => {
  const rows =
    "单位,发现问题数,已整改数,整改率\n甲镇,100,92,92.00%\n乙镇,30,10,33.33%\n丙镇,7,2,28.75%\n合计,137,104,75.91%\n";
  assert.deepEqual(sentences(csv(rows)), ["丙镇 2÷7＝28.57%，表中整改率为 28.75%"]);
});

test("grades against stated bands, and against each other", () => {
  const rows =
    "单位,得分,名次,等次\n甲,95,1,优秀\n乙,90,2,良好\n丙,85,3,良好\n丁,70,4,合格\n戊,59.9,5,合格\n";
  const bands = "优秀>=90,良好>=80,合格>=60,不合格<60";
  assert.deepEqual(sentences(csv(rows, { bands })), [
    "乙 90 分应为“优秀”，表中为“良好”",
    "戊 59.9 分应为“不合格”，表中为“合格”",
  ]);
  assert.deepEqual(sentences(csv(rows)), []);
  assert.deepEqual(sentences(csv(rows.replace("85,3,良好", "85,3,优秀"))), [
    "丙 85 分低于乙 90 分，等次却为“优秀”（后者“良好”）",
  ]);
  assert.equal(csv(rows, { bands: "优秀" }).failures[0]?.code, "option_wrong");
});

test("counts of grades against the list in the same workbook", () => {
  const list: TestCell[][] = [
    ["单位", "得分", "名次", "等次"],
    ["甲", 95, 1, "优秀"],
    ["乙", 91, 2, "优秀"],
    ["丙", 80, 3, "良好"],
  ];
  const bands: TestCell[][] = [
    ["等次", "个数"],
    ["优秀", 1],
    ["良好", 1],
  ];
  const bytes = makeWorkbookBytes([
    { name: "名单", rows: list },
    { name: "统计", rows: bands },
  ]);
  assert.deepEqual(sentences(verifyFile(bytes, "表.xlsx")), ["名单中“优秀”有 2 个，表中个数为 1"]);
});

const row = (group: string, unit: string, parts: string[], score: string, rank: string): OfficeRow => ({
  group,
  unit,
  parts,
  score,
  rank,
});
const OFFICE: OfficeSheet = {
  title: "示例市2019年4月上旬人居环境督查排名表",
  day: "2019.4.18",
  parts: ["督查", "暗访"],
  rows: [
    row("县（市）组", "甲县", ["50.10", "35.20"], "85.30", "1"),
    row("县（市）组", "乙县", ["49.00", "35.10"], "84.10", "3"),
    row("县（市）组", "丙县", ["48.00", "35.20"], "83.20", "3"),
    row("县（市）组", "丁县", ["50.00", "34.50"], "84.50", "2"),
    row("区组", "子区", ["45.00", "45.00"], "90.00", "1"),
    row("区组", "丑区", ["44.00", "45.00"], "89.00", "2"),
  ],
  summary: { label: "平均", cells: ["47.68", "38.33", "86.00"] },
};

for (const [form, name] of [
  ["csv-gb18030", "排名.csv"],
  ["xls", "排名.xls"],
  ["xlsx", "排名.xlsx"],
] as [OfficeForm, string][]) {
  test(`an office's ${form}: title, merged header and groups, a row of means, a note`, () => {
    const report = verifyFile(makeOfficeSheet(OFFICE, form), name);
    assert.deepEqual(sentences(report), [
      "丙县 83.20 分低于乙县 84.10 分，却并列第3；应为第4",
      "“平均”行的综合得分为 86.00，而所列 6 个数的平均为 86.02",
    ]);
    assert.deepEqual(only(report).checked, { ranks: 6, totals: 6, summaries: 3, shares: 0, grades: 0 });
    assert.deepEqual(only(report).groups, ["县（市）组", "区组"]);
  });
}

test("formulas count by their stored results; residues of binary arithmetic are not different scores", () => {
  const formula = (v: number, f: string) => ({ t: "n" as const, v, f });
  const rows: TestCell[][] = [
    ["单位", "得分", "名次"],
    ["甲", formula(84.33333333333333, "AVERAGE(D2:F2)"), formula(1, "RANK(B2,B$2:B$4)")],
    ["乙", formula(84.33333333333334, "AVERAGE(D3:F3)"), 1],
    ["丙", 80, 3],
  ];
  const report = only(verifyFile(makeWorkbookBytes([{ name: "一", rows }]), "表.xlsx"));
  assert.deepEqual(report.findings, []);
  assert.match(report.notes.map((note) => note.zh).join(), /3 个公式按保存在文件里的结果核对/);
});

test("a file that is no table is refused like any other", () => {
  assert.equal(
    verifyFile(iconv.encode("<html></html>", "utf8"), "排名.xls").failures[0]?.code,
    "file_kind_wrong",
  );
  assert.equal(csv("说明,内容\n第一,第二\n").failures[0]?.code, "nothing_to_verify");
});
