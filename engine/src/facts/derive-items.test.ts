import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseFraction } from "../number/parse-fraction.ts";
import { toShortText } from "../number/print.ts";
import { loadPolicy } from "../policy/load.ts";
import { buildUnitTree } from "../units/build-tree.ts";
import { rowFraction } from "../vector/row.ts";
import type { NumberVector } from "../vector/types.ts";
import { buildFactTable, type FactRow } from "./build-table.ts";
import { type Standard, scoreItems, withItemScores } from "./derive-items.ts";
import { factKind } from "./kinds.ts";

const POLICY = `language: 1
policy: small
title: 小办法
issued: { by: 示例县, day: 2022-01-01 }
level: 县
source: { document: 测试 }
clauses: { C1: 测试条款 }
periods: { month: { kind: month, clause: C1 } }
standards:
  group_check:
    label: 评分细则
    full: 40
    clause: C1
    groups:
      system: { label: 积分制红黑榜, full: 5 }
      litter: { label: 目视范围, full: 5 }
      yards: { label: 庭院外, full: 30 }
    items:
      no_system: { label: 未执行, group: system, full: 5, deduct: 5, exclusive: system, clause: C1 }
      not_judged: { label: 未按时评比, group: system, full: 4, deduct: 4, exclusive: system, clause: C1 }
      not_posted: { label: 未张贴, group: system, full: 3, deduct: 3, exclusive: system, clause: C1 }
      rubbish: { label: 明显垃圾, group: litter, full: 5, deduct: 1, clause: C1 }
      burning: { label: 露天焚烧, group: litter, zeroes: group, clause: C1 }
      heaps: { label: 庭院外堆放, group: yards, full: 10, deduct: 1, clause: C1 }
  graded:
    label: 打分
    full: 10
    clause: C1
    items: { yard: { label: 庭院, full: 10, graded: true, sampled: mean, clause: C1 } }
`;
const STANDARDS = standardsOf(POLICY);

function standardsOf(text: string): Readonly<Record<string, Standard>> {
  const loaded = loadPolicy(text, "small.yaml");
  if (!("source" in loaded)) throw new Error(loaded.faults[0]?.message.zh);
  const version = loaded.source.at("2022-01-01");
  if (!("policy" in version)) throw new Error(version.faults[0]?.message.zh);
  return version.policy.standards ?? {};
}

function points(counts: Readonly<Record<string, string>>): string {
  const recorded = new Map(
    Object.entries(counts).map(([item, count]) => [item, [{ count: parseFraction(count), score: null }]]),
  );
  return toShortText(scoreItems(STANDARDS.group_check as Standard, recorded).score);
}

describe("points of a checklist", () => {
  it("are taken off for each occurrence, up to the line's full mark", () => {
    assert.equal(points({ heaps: "3" }), "37");
    assert.equal(points({ heaps: "12" }), "30");
  });

  it("take the gravest of alternatives only: 未评比的扣4分、未张贴的扣3分", () => {
    assert.equal(points({ not_judged: "1", not_posted: "1" }), "36");
  });

  it("此项不得分: one occurrence takes the group's full mark, whatever else was found in it", () => {
    assert.equal(points({ burning: "1" }), "35");
    assert.equal(points({ burning: "1", rubbish: "2", heaps: "1" }), "34");
  });
});

describe("inspections by a standard", () => {
  const units = buildUnitTree([{ id: "v", name: "甲村", kind: "village" }]);
  const table = (kind: string, rows: readonly FactRow[]) =>
    buildFactTable(kind, factKind(kind)?.columns ?? {}, rows, units);
  const scored = (inspection: FactRow, items: readonly FactRow[] = []): string | null => {
    const inspections = table("inspections", [{ id: "i", unit: "v", day: "2022-03-05", ...inspection }]);
    const done = withItemScores(
      inspections,
      items.length === 0 ? undefined : table("inspection_items", items),
      STANDARDS,
    );
    const [score, full] = ["score", "full"].map((name) => rowFraction(done.column(name) as NumberVector, 0));
    return score == null || full == null ? null : `${toShortText(score)}/${toShortText(full)}`;
  };

  it("that found nothing has the full mark; that brought a score keeps it", () => {
    assert.equal(scored({ standard: "group_check", full: "100" }), "40/40");
    assert.equal(scored({ standard: "group_check", score: "80", full: "100" }), "80/100");
  });

  it("without items has no score where an inspector grades, or where no standard is named", () => {
    assert.equal(scored({ standard: "graded" }), null);
    assert.equal(scored({}), null);
  });

  it("is scored by what was recorded", () => {
    const item = { unit: "v", day: "2022-03-05", inspection: "i" };
    assert.equal(
      scored({ standard: "graded" }, [
        { ...item, id: "x", item: "yard", object: "h1", score: "6" },
        { ...item, id: "y", item: "yard", object: "h2", score: "9" },
      ]),
      "7.5/10",
    );
  });
});
