import assert from "node:assert/strict";
import { test } from "node:test";
import { loadPolicy } from "../policy/load.ts";
import { printShown } from "./print-shown.ts";
import { showPolicy } from "./show-policy.ts";
import type { Vocabulary } from "./types.ts";

const TEXT = `
language: 1
policy: example_county
title: 示例县村庄清洁考评办法
level: 县
issued: { by: 示例县领导小组办公室, day: 2024-01-05 }
source: { document: 编造的例子 }
campaign: { title: 村庄清洁行动, first: 2024-01-05, last: 2024-12-31, clause: "1" }
clauses:
  "1": 全年开展
  "2": 每月一查
  "3": { text: 结果公开, carried_by: server }
periods:
  month: { kind: month, label: 月, clause: "2" }
indicators:
  clean_share:
    label: 检查得分率
    from: inspections
    where: "kind == 'team' && score >= 0.5"
    value: "score / full"
    combine: mean
    clause: "2"
assessments:
  month_score:
    label: 月考评
    every: month
    of: [village]
    full: { 2024-01-05: 100, 2024-07-01: 110 }
    clause: "2"
    parts:
      site: { label: 现场, full: 90, share: "clean_share", absent: unranked, clause: "2" }
      ledger:
        label: 台账
        full: 10
        deduct: { late: { label: 迟报, per: "1 + 1", points: 0.5, cap: 3 } }
        absent: { not_inspected: zero, exempt: full }
        clause: "1"
    ranks:
      all: { label: 全县排名, tie_break: ["site"] }
lists:
  last: { label: 后进村, kind: black, of: month_score, take: { rank: all, last: { decided: how_many }, edge: include_all }, clause: "2" }
decisions:
  how_many:
    asks: 后进村取几个？
    clause: "2"
    variants: { three: { label: 三个, is: 3 }, five: { label: 五个, is: 5 } }
    value: three
    set_by: default
`;

const VOCABULARY: Vocabulary = {
  table: (kind) => ({ inspections: "检查" })[kind],
  column: (_, column) => ({ kind: "检查类型", score: "得分", full: "满分" })[column],
  choice: (_, __, value) => ({ team: "督查", village: "村" })[value],
};

function show(options: Parameters<typeof showPolicy>[1] = {}): string {
  const loaded = loadPolicy(TEXT, "example.yaml");
  assert.ok("source" in loaded, "the example is a policy");
  const shown = showPolicy(loaded.source, { vocabulary: VOCABULARY, ...options });
  assert.ok("title" in shown, JSON.stringify(shown));
  return printShown(shown);
}

test("articles are numbered through the chapters, and each rule's line ends with its clause", () => {
  const text = show();
  assert.match(text, /^第一章　总则$/m);
  assert.match(text, /^第二条　月〔2〕$/m);
  assert.match(text, /^ {4}（二）台账，满分10分，.*〔1〕$/m);
  const numbers = [...text.matchAll(/^第(\S+)条　/gm)].map(([, number]) => number);
  assert.deepEqual(numbers, ["一", "二", "三", "四", "五", "六"]);
});

test("formulas read as words: signs, labels, and the words that offices write for a choice", () => {
  assert.match(show(), /限检查类型 = “督查” 且 得分 ≥ 0\.5的，每条取得分 ÷ 满分，取平均/);
});

test("deductions say what each takes and at most", () => {
  assert.match(show(), /迟报：按1 \+ 1计，每1扣0\.5分，最多扣3分。/);
  assert.match(show(), /未被检查的得0分，经批准免于考评的得满分/);
});

test("an open decision stands with its variants, the one in force and who set it", () => {
  const text = show();
  assert.match(text, /后进村取几个？〔2〕/);
  assert.match(text, /三个（three） {2}← 现取/);
  assert.match(text, /尚未有人决定，暂用建议的默认值/);
  assert.match(text, /全县排名后3名/);
  const decided = show({ choices: { how_many: { value: "five", set_by: "县领导小组" } } });
  assert.match(decided, /全县排名后5名/);
  assert.match(decided, /五个（five） {2}← 现取/);
  assert.match(decided, /由县领导小组确定/);
});

test("a day shows the version in force on it", () => {
  assert.match(show({ day: "2024-06-30" }), /满分100分/);
  assert.match(show({ day: "2024-07-01" }), /满分110分/);
  assert.match(show({ day: "2024-07-01" }), /版本 2024-07-01，另有版本 2024-01-05/);
});

test("the source's clauses are listed, those that another part carries with its name", () => {
  assert.match(show(), /^3　结果公开　〔由 server〕$/m);
});
