import assert from "node:assert/strict";
import { test } from "node:test";
import { valueText } from "../scenario/actual-rows.ts";
import { runTables } from "../testing/run-tables.ts";
import { assessment, indicator, indicators, PERIODS, part } from "../testing/small-blocks.ts";
import { absenceAt, absenceKind } from "../vector/absence.ts";
import type { Vector } from "../vector/types.ts";
import { ROWS_AT_ONCE } from "./member-rows.ts";

const COUNTIES = ["c0", "c1", "c2"];
/** All together are more than are scored at once; one county's are not. */
const VILLAGES = Math.ceil(ROWS_AT_ONCE / COUNTIES.length) + 100;

/** Two months of a county's villages: some without a visit, some without a problem, some with two visits. */
function tablesOf(counties: readonly string[]) {
  const units = ["id | name | kind | parent"];
  const inspections = ["id | unit | day | score | full"];
  const problems = ["id | unit | day"];
  for (const county of counties) {
    units.push(`${county} | 县 | county |`);
    for (let i = 0; i < VILLAGES; i++) {
      const unit = `${county}v${i}`;
      const seed = i * 7 + Number(county.slice(1)) * 13;
      units.push(`${unit} | 村 | village | ${county}`);
      for (const [month, days] of [["04", 1 + (seed % 2)] as const, ["05", 1] as const]) {
        for (let visit = 0; visit < days && seed % 11 !== 0; visit++)
          inspections.push(
            `i${unit}${month}${visit} | ${unit} | 2019-${month}-0${visit + 1} | ${40 + (seed % 37) + visit} | ${seed % 3 === 0 ? 60 : 100}`,
          );
        if (seed % 5 < 3) problems.push(`p${unit}${month} | ${unit} | 2019-${month}-0${1 + (seed % 9)}`);
      }
    }
  }
  return {
    units: units.join("\n"),
    facts: { inspections: inspections.join("\n"), problems: problems.join("\n") },
  };
}

const POLICY = `${PERIODS}pools: { county: { label: 县, of: village, by: "ancestor.county", clause: C1 } }
${indicators(
  indicator("share", 'from: inspections, value: "score / full", combine: mean'),
  indicator("early", 'from: problems, combine: ratio, of: "day > period.first"'),
)}${assessment(
  [part("p", "share: share, absent: unranked", 60), part("q", "share: early, absent: reweight", 40)],
  "ranks: { k: { pool: county } }",
)}lists: { last: { label: 末位, kind: other, of: r, where: "k.from_end <= 3", unless: "k.all_equal || p > 59", clause: C1 } }
`;

function textAt(vector: Vector, row: number): string {
  return absenceKind(absenceAt(vector, row)) ?? valueText(vector, row);
}

test("many members, scored and asked block by block, have the values of few", () => {
  const run = (counties: readonly string[]) =>
    runTables({ campaign: "2019-04-01/2019-05-31", policy: POLICY, keep: "scores", ...tablesOf(counties) });
  const all = run(COUNTIES);
  const formulas = [
    "r",
    "r.p",
    "r.q",
    "r.k.rank",
    "r.k.from_end",
    "r.k.size",
    "r.k.mean",
    "r.k.tied",
    "last",
  ];
  let listed = 0;
  for (const county of COUNTIES) {
    const alone = run([county]);
    for (const period of ["2019-04", "2019-05"]) {
      for (const formula of formulas) {
        const at = (one: typeof all) => {
          const values = one.graph.evaluate(formula, one.graph.period(period)!);
          return Array.from({ length: VILLAGES }, (_, i) =>
            textAt(values, one.graph.units.indexOf(`${county}v${i}`)!),
          );
        };
        assert.deepEqual(at(all), at(alone), `${formula} of ${county} in ${period}`);
      }
    }
    listed += alone.lists.reduce((sum, { members }) => sum + members.length, 0);
  }
  assert.ok(listed > 0);
  assert.equal(
    all.lists.reduce((sum, { members }) => sum + members.length, 0),
    listed,
  );
});
