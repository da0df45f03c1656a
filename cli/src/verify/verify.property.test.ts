/** A rightly ranked sheet is confirmed in every form that offices use; one wrong rank is named, and no other. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { tryParseFraction } from "@cunjing/engine";
import fc from "fast-check";
import { makeOfficeSheet, type OfficeForm } from "./make-office-sheet.ts";
import { rightRanks } from "./rank-rules.ts";
import { TIE_RULES, type TieRule } from "./types.ts";
import { verifyFile } from "./verify-file.ts";

const FORMS = ["csv-gb18030", "xls", "xlsx"] as const;
const NAMES: Readonly<Record<OfficeForm, string>> = {
  "csv-gb18030": "排名.csv",
  xls: "排名.xls",
  xlsx: "排名.xlsx",
};

/** Scores with two decimals out of few values, so that ties are frequent. */
const scores = fc.array(fc.integer({ min: 7000, max: 7020 }), { minLength: 2, maxLength: 30 });
const print = (score: number) => `${Math.floor(score / 100)}.${String(score % 100).padStart(2, "0")}`;

/** Ranks by counting, written apart from rank-rules.ts: how many are better, how many better values there are. */
function countRanks(all: readonly number[], ties: TieRule): number[] {
  return all.map((score, at) => {
    const better = all.filter((other) => other > score);
    if (ties === "dense") return new Set(better).size + 1;
    if (ties === "shared") return better.length + 1;
    return better.length + 1 + all.slice(0, at).filter((other) => other === score).length;
  });
}

function sheetOf(all: readonly number[], ranks: readonly number[]) {
  const rows = all.map((score, at) => ({
    group: "",
    unit: `第${at + 1}村`,
    parts: [],
    score: print(score),
    rank: String(ranks[at]),
  }));
  return { title: "示例镇人居环境检查排名", day: "2019.4.9", parts: [], rows };
}

test("ranks by counting and ranks by sorting agree", () => {
  fc.assert(
    fc.property(scores, fc.constantFrom(...TIE_RULES), (all, ties) => {
      const values = all.map((score) => tryParseFraction(print(score)));
      const right = rightRanks(values, ties, "highest_first");
      for (const [at, rank] of countRanks(all, ties).entries()) {
        assert.ok(rank >= (right[at]?.first ?? 0) && rank <= (right[at]?.last ?? 0));
      }
    }),
  );
});

test("a right sheet is confirmed under its rule, in any form", () => {
  fc.assert(
    fc.property(scores, fc.constantFrom(...TIE_RULES), fc.constantFrom(...FORMS), (all, ties, form) => {
      const bytes = makeOfficeSheet(sheetOf(all, countRanks(all, ties)), form);
      const report = verifyFile(bytes, NAMES[form], { ties });
      assert.deepEqual(
        report.tables.flatMap((table) => table.findings),
        [],
      );
      assert.equal(report.tables[0]?.checked.ranks, all.length);
    }),
    { numRuns: 60 },
  );
});

test("one wrong rank is the one that is named", () => {
  fc.assert(
    fc.property(
      scores,
      fc.nat(),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom(...FORMS),
      (all, nth, by, form) => {
        const ranks = countRanks(all, "shared");
        const at = nth % all.length;
        const right = ranks[at] ?? 0;
        ranks[at] = right + by;
        const report = verifyFile(makeOfficeSheet(sheetOf(all, ranks), form), NAMES[form], {
          ties: "shared",
          direction: "highest_first",
        });
        const findings = report.tables.flatMap((table) => table.findings);
        assert.deepEqual(
          findings.map((one) => [one.code, one.unit, one.found, one.right]),
          [["rank_wrong", `第${at + 1}村`, String(right + by), String(right)]],
        );
        assert.match(findings[0]?.because.zh ?? "", new RegExp(`应(为|并列)第${right}`));
      },
    ),
    { numRuns: 60 },
  );
});
