import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runTables } from "../testing/run-tables.ts";
import { indicator, indicators, PERIODS, UNITS } from "../testing/small-blocks.ts";

const STANDARDS = `standards:
  site:
    label: 标准
    full: 100
    clause: C1
    items:
      heap: { label: 垃圾堆, full: 20, deduct: 6, clause: C1 }
      model: { label: 示范户, bonus: 1, cap: 3, clause: C1 }
      yard: { label: 庭院, full: 10, graded: true, sampled: mean, clause: C1 }
`;

function ask(items: string, formula: string): string[] {
  const run = runTables({
    campaign: "2019-04-01/2019-06-30",
    units: UNITS,
    policy:
      PERIODS +
      STANDARDS +
      indicators(
        indicator("lost", "from: inspection_items, where: \"item == 'heap'\", value: deducted"),
        indicator("all", "from: inspection_items, value: deducted"),
        indicator("points", "from: inspections, value: score, combine: mean"),
      ),
    facts: {
      inspections: "id | unit | day | standard\ni1 | a | 2019-04-03 | site\ni2 | b | 2019-05-03 | site",
      inspection_items: `inspection | item | object | count | score\n${items}`,
    },
  });
  return ["a", "t1"].map((unit) => run.value(formula, unit, "2019-04"));
}

describe("items of inspections as facts", () => {
  const items =
    "i1 | heap | | 2 |\ni1 | heap | | 5 |\ni1 | model | | 2 |\ni1 | yard | h1 | | 7\ni2 | heap | | 1 |";

  it("are where and when their inspection was, with the points that each line took off", () => {
    assert.deepEqual(ask(items, "lost"), ["32", "32"]);
    // 12 + 20 − 2 + 3
    assert.deepEqual(ask(items, "all"), ["33", "33"]);
  });

  it("make the inspection's score: 100 − 20 − 3 + 2", () => {
    assert.deepEqual(ask(items, "points"), ["79", "79"]);
  });

  it("a grade that was not given is no grade of zero, and no full mark either", () => {
    assert.deepEqual(ask("i1 | heap | | 1 |\ni1 | yard | h1 | |", "points"), ["(empty)", "(empty)"]);
    assert.deepEqual(ask("i1 | heap | | 1 |", "points"), ["(empty)", "(empty)"]);
    assert.deepEqual(ask("i1 | yard | h1 | |\ni1 | yard | h2 | | 4", "points"), ["94", "94"]);
  });
});
