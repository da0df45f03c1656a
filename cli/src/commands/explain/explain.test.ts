import assert from "node:assert/strict";
import { test } from "node:test";
import { makeData, RULES, runCommand } from "../testing/run-command.ts";

test("a score is a tree down to the facts, with clauses", async (context) => {
  const data = await makeData(context);
  const { code, out } = await runCommand(
    "explain",
    RULES,
    "--data",
    data,
    "--unit",
    "西二村",
    "--period",
    "2024年3月",
  );
  assert.equal(code, 0);
  assert.match(out, /^西二村　月考评　2024年3月 {2}73\.25 \/ 100/);
  assert.match(out, /├─ 现场检查 {2}65\.25 \/ 90.*〔第二条〕/);
  assert.match(out, /inspections:i4 {2}0\.71　← 71\/100/);
  assert.match(out, /problems:p1/);
});

test("the same for a program, by the unit's id", async (context) => {
  const data = await makeData(context);
  const argv = ["explain", RULES, "--data", data, "--unit", "v4", "--period", "2024-03", "--format", "json"];
  const { code, out } = await runCommand(...argv);
  assert.equal(code, 0);
  const { explanations } = JSON.parse(out) as {
    explanations: { unit: string; explanation: { kind: string; value: string } }[];
  };
  assert.deepEqual(
    explanations.map(({ unit, explanation }) => [unit, explanation.kind, explanation.value]),
    [["v4", "score", "73.25"]],
  );
});

test("an unknown unit, one that is not assessed, and an unknown assessment are refused by name", async (context) => {
  const data = await makeData(context);
  const refused: [string[], RegExp][] = [
    [["--unit", "西三村", "--period", "2024-03"], /没有单位“西三村”，应为.*西[一二]村/],
    [["--unit", "甲镇", "--period", "2024-03"], /没有考评“t1”，有：month_score/],
    [
      ["--unit", "v4", "--period", "2024-03", "--assessment", "week_score"],
      /没有考评“week_score”，有：month_score/,
    ],
  ];
  for (const [more, message] of refused) {
    const { code, err } = await runCommand("explain", RULES, "--data", data, ...more);
    assert.equal(code, 1);
    assert.match(err, message);
  }
});
