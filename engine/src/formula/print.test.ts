import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyFormula } from "./arbitrary.test.ts";
import { parseFormula } from "./parse.ts";
import { printFormula, printSource } from "./print.ts";
import type { Formula } from "./types.ts";

const LABELS: Record<string, string> = { problems: "问题数", "unit.track": "赛道", score: "得分" };
const label = (path: readonly string[]) => LABELS[path.join(".")];
const shown = (text: string) => printFormula(parseFormula(text).formula!, label);

test("a formula reads as an official would write it", () => {
  assert.equal(
    shown("min(problems * 0.5, 5) >= 3 && unit.track != '甲'"),
    "取小(问题数 × 0.5, 5) ≥ 3 且 赛道 ≠ “甲”",
  );
  assert.equal(shown("score / (full - 0.10)"), "得分 ÷ (full − 0.1)");
  assert.equal(shown("previous(score) > score ? 1 : 0"), "若 上期(得分) > 得分 则 1 否则 0");
  assert.equal(
    shown("unit.track in ['甲', '乙'] || !(score == 60)"),
    "赛道 属于 {“甲”、“乙”} 或 非 (得分 = 60)",
  );
  assert.equal(shown("opened <= day('2019-05-01')"), "opened ≤ 2019-05-01");
  assert.equal(shown("problems % 3 == 0"), "问题数 除以 3 的余数 = 0");
});

/** Without positions, which differ by blanks and brackets. */
const shape = (formula: Formula | null) =>
  JSON.parse(
    JSON.stringify(formula, (key, value) =>
      key === "at" ? undefined : typeof value === "bigint" ? `${value}` : value,
    ),
  );

test("the source of any formula is read as that formula", () => {
  fc.assert(
    fc.property(anyFormula, (formula) => {
      const { formula: read, errors } = parseFormula(printSource(formula));
      assert.deepEqual(errors, []);
      assert.deepEqual(shape(read), shape(formula));
    }),
    { numRuns: 500 },
  );
});
