import assert from "node:assert/strict";
import { test } from "node:test";
import { isDocumentFailure } from "../failure.ts";
import { printDay, printDayRange, printMonthDay } from "./print-day.ts";
import { printDocumentNumber } from "./print-document-number.ts";
import { printPeriod } from "./print-period.ts";

test("days have no leading zeros", () => {
  assert.equal(printDay("2019-05-08"), "2019年5月8日");
  assert.equal(printMonthDay("2019-12-31"), "12月31日");
});

test("what is no day is refused", () => {
  for (const day of ["2019-02-30", "2019-5-8", "2019-13-01", "20190508", ""]) {
    assert.throws(
      () => printDay(day),
      (error) => isDocumentFailure(error) && error.code === "day_malformed",
      day,
    );
  }
});

test("a range says month and year once", () => {
  assert.equal(printDayRange("2019-05-09", "2019-05-18"), "5月9日—18日");
  assert.equal(printDayRange("2019-04-29", "2019-05-08"), "4月29日—5月8日");
  assert.equal(printDayRange("2019-12-29", "2020-01-08"), "2019年12月29日—2020年1月8日");
  assert.equal(printDayRange("2019-05-09", "2019-05-09"), "5月9日");
});

test("AMB-2: a ten-day period is named by the month in which it ends, with its days", () => {
  assert.equal(
    printPeriod({ cadence: "ten-day", first: "2019-05-09", last: "2019-05-18", part: "中旬" }),
    "5月中旬（5月9日—18日）",
  );
  assert.equal(
    printPeriod({ cadence: "ten-day", first: "2019-04-29", last: "2019-05-08", part: "上旬" }),
    "5月上旬（4月29日—5月8日）",
  );
  assert.throws(
    () => printPeriod({ cadence: "ten-day", first: "2019-05-09", last: "2019-05-18" }),
    isDocumentFailure,
  );
});

test("other periods", () => {
  assert.equal(
    printPeriod({ cadence: "quarter", first: "2019-04-01", last: "2019-06-30" }),
    "2019年第二季度",
  );
  assert.equal(printPeriod({ cadence: "month", first: "2019-04-29", last: "2019-05-28" }), "2019年5月");
  assert.equal(
    printPeriod({ cadence: "week", first: "2019-05-13", last: "2019-05-19", ordinal: 6 }),
    "第6周（5月13日—19日）",
  );
});

test("a document number has six-corner brackets and no leading zero", () => {
  assert.equal(
    printDocumentNumber({ organCode: "示整治办", year: 2019, serial: 12 }),
    "示整治办〔2019〕12号",
  );
  for (const number of [
    { organCode: "", year: 2019, serial: 1 },
    { organCode: "示", year: 19, serial: 1 },
    { organCode: "示", year: 2019, serial: 0 },
    { organCode: "示", year: 2019, serial: 1.5 },
  ]) {
    assert.throws(() => printDocumentNumber(number), isDocumentFailure);
  }
});
