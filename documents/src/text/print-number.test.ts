import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isDocumentFailure } from "../failure.ts";
import {
  percentOf,
  printCountAbout,
  printPercentAtLeast,
  printPlain,
  printYuan,
  printYuanCapitals,
} from "./print-number.ts";

test("A15: 1017 of 1104 is 92.12, printed 92%以上", () => {
  assert.equal(percentOf("1017", "1104"), "92.12");
  assert.equal(printPercentAtLeast("92.12"), "92%以上");
});

test("a share is cut to whole points and never rounded up", () => {
  assert.equal(printPercentAtLeast("99.999"), "99%以上");
  assert.equal(printPercentAtLeast("100"), "100%");
  assert.equal(printPercentAtLeast("92.00"), "92%");
  assert.equal(printPercentAtLeast("0.4"), "不足1%");
  assert.equal(printPercentAtLeast("0"), "0%");
});

test("a count is cut down to its precision, with 余 only where something was cut", () => {
  assert.equal(printCountAbout("2036", "人", 1000n), "2000余人");
  assert.equal(printCountAbout("2000", "人", 1000n), "2000人");
  assert.equal(printCountAbout("53", "辆", 10n), "50余辆");
  assert.equal(printCountAbout("7", "处", 10n), "7处");
  assert.equal(printCountAbout("2000.5", "吨", 1000n), "2000余吨");
});

test("what is printed never exceeds what was counted", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }), (count, zeros) => {
      const printed = printCountAbout(String(count), "处", 10n ** BigInt(zeros));
      assert.ok(BigInt(/^\d+/.exec(printed)?.[0] ?? "-1") <= count);
      assert.equal(printed.includes("余"), BigInt(/^\d+/.exec(printed)?.[0] ?? "-1") < count);
    }),
  );
});

test("nothing found is no rate", () => assert.equal(percentOf("0", "0"), null));

test("a rate is the nearest hundredth, and 100 only where all is done", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (total, share) => {
        const part = Math.floor(total * share);
        const [whole, fraction = ""] = (percentOf(String(part), String(total)) ?? "").split(".");
        const hundredths = BigInt(whole ?? "0") * 100n + BigInt(fraction.padEnd(2, "0"));
        const error = hundredths * BigInt(total) * 2n - BigInt(part) * 20000n;
        assert.ok(error <= BigInt(total) && (error > -BigInt(total) || hundredths === 9999n));
        assert.equal(hundredths === 10000n, part === total);
      },
    ),
  );
  assert.equal(percentOf("99999", "100000"), "99.99");
});

test("money in figures and in capitals", () => {
  assert.equal(printYuan("700000"), "70万元");
  assert.equal(printYuan("123456.50"), "123456.5元");
  assert.equal(printYuan("0"), "0元");
  assert.equal(printYuanCapitals("700000"), "柒拾万元整");
  assert.equal(printYuanCapitals("150000"), "壹拾伍万元整");
  assert.equal(printYuanCapitals("100005"), "壹拾万零伍元整");
  assert.equal(printYuanCapitals("1234567890"), "壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元整");
  assert.equal(printYuanCapitals("200000000"), "贰亿元整");
});

test("a decimal keeps its value", () => {
  assert.equal(printPlain("086.50"), "86.5");
  assert.equal(printPlain("-0.10"), "-0.1");
});

test("what is no decimal is refused", () => {
  for (const text of ["", "1e3", "12,000", "９２", "92%", " 1"]) {
    assert.throws(
      () => printPlain(text),
      (error) => isDocumentFailure(error) && error.code === "number_malformed",
      text,
    );
  }
  assert.throws(() => printYuanCapitals("1.5"), isDocumentFailure);
  assert.throws(() => printCountAbout("5", "人", 7n), isDocumentFailure);
});
