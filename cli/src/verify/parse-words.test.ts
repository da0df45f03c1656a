import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFraction, toDecimal } from "@cunjing/engine";
import { bandOf, parseBands } from "./parse-bands.ts";
import { parseRank } from "./parse-rank.ts";
import { chooseScore, roleOfHeader } from "./roles.ts";
import { printsAs, readSheetNumber } from "./sheet-number.ts";

test("ranks as offices write them", () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ["3", 3],
    ["第3名", 3],
    ["并列3", 3],
    ["3（并列）", 3],
    ["＝３", 3],
    ["T3", 3],
    ["第三", 3],
    ["十二", 12],
    ["二十", 20],
    ["三十四名", 34],
    ["0", null],
    ["", null],
    ["-", null],
    ["第一二名", null],
    ["3.5", null],
  ];
  for (const [text, rank] of cases) assert.equal(parseRank(text), rank, text);
});

test("numbers with their printed decimals", () => {
  const read = (text: string) => {
    const number = readSheetNumber(text);
    return number === null ? null : [toDecimal(number.value, 4), number.places, number.percent];
  };
  assert.deepEqual(read("84.10"), ["84.1000", 2, false]);
  assert.deepEqual(read("８４．１ 分"), ["84.1000", 1, false]);
  assert.deepEqual(read("1,104"), ["1104.0000", 0, false]);
  assert.deepEqual(read("45.40%"), ["0.4540", 2, true]);
  assert.deepEqual(read("84.33333333333333"), ["84.3333", 10, false]);
  for (const text of ["", "—", "未检查", "2019.4.9", "第3名"]) assert.equal(read(text), null, text);
});

test("a printed number is right where the exact value rounds to it, half away from zero", () => {
  const printed = (text: string) => readSheetNumber(text) ?? assert.fail();
  assert.equal(printsAs(parseFraction("158/348"), printed("45.40%")), true);
  assert.equal(printsAs(parseFraction("158/348"), printed("45.4%")), true);
  assert.equal(printsAs(parseFraction("158/348"), printed("45.41%")), false);
  assert.equal(printsAs(parseFraction("12.345"), printed("12.35")), true);
  assert.equal(printsAs(parseFraction("12.345"), printed("12.34")), false);
});

test("bands are half-open", () => {
  const bands = parseBands("优秀>=90，良好≥80；合格>=60,不合格<60") ?? [];
  const label = (score: string) => bandOf(parseFraction(score), bands)?.label;
  assert.deepEqual(["100", "90", "89.99", "80", "60", "59.99", "0"].map(label), [
    "优秀",
    "优秀",
    "良好",
    "良好",
    "合格",
    "不合格",
    "不合格",
  ]);
  assert.equal(bandOf(parseFraction("50"), parseBands("合格>=60") ?? []), undefined);
  for (const text of ["", "优秀", "优秀>90", "优秀>=九十"]) assert.equal(parseBands(text), null, text);
});

test("headers are guessed, last period's and full marks left aside", () => {
  assert.deepEqual(["名次", "本期排名", "位次", "上月排名", "排名变化"].map(roleOfHeader), [
    "rank",
    "rank",
    "rank",
    "other",
    "other",
  ]);
  assert.deepEqual(
    ["单位", "镇 街", "被检查村", "组别", "等次", "占比(%)", "整改率", "个数"].map(roleOfHeader),
    ["unit", "unit", "unit", "group", "grade", "share", "share", "count"],
  );
  const headers = ["单位", "督查得分", "暗访得分", "综合得分", "满分", "名次"];
  assert.equal(headers[chooseScore(headers)], "综合得分");
  assert.equal(chooseScore(["单位", "名次"]), -1);
});
