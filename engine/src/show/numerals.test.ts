import assert from "node:assert/strict";
import { test } from "node:test";
import { chineseNumeral } from "./numerals.ts";

test("articles are numbered as documents number them", () => {
  const spelt = [1, 9, 10, 11, 20, 34, 99, 100, 101, 110, 115, 120, 999].map(chineseNumeral);
  const expected = [
    "一",
    "九",
    "十",
    "十一",
    "二十",
    "三十四",
    "九十九",
    "一百",
    "一百零一",
    "一百一十",
    "一百一十五",
    "一百二十",
    "九百九十九",
  ];
  assert.deepEqual(spelt, expected);
});
