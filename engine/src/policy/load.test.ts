import assert from "node:assert/strict";
import { test } from "node:test";
import { loadPolicy } from "./load.ts";

const HEAD = `language: 1
policy: small
title: 小办法
issued: { by: 示例镇, day: 2019-01-01 }
level: 镇
source: { document: 测试 }
clauses: { C1: 测试条款 }
periods: { month: { kind: month, label: 月, clause: C1 } }
`;

/** The Chinese message of each fault of form. */
function messages(blocks: string): string[] {
  const loaded = loadPolicy(HEAD + blocks, "small.yaml");
  const faults = "source" in loaded ? loaded.source.at("2019-01-01").faults : loaded.faults;
  return faults.map(({ message }) => message.zh);
}
const list = (rest: string): string =>
  `lists: { red: { label: 红榜, kind: red, of: score, ${rest}, clause: C1 } }\n`;

test("a key that is not there: the near one, or all that are", () => {
  assert.deepEqual(messages(list("wher: 'x'")), ["这里没有“wher”这一项，是否为 where？"]);
  assert.match(
    messages(list("take: { rank: town, until: 3 }"))[0] ?? "",
    /“until”.*可以写：rank、first、last、/,
  );
  assert.match(
    messages(list("measures: [{ measure: m, of: unit, to: x, clause: C1 }]"))[0] ?? "",
    /可以写：measure、of、/,
  );
});

test("a label or a path where an id is asked for: the id", () => {
  assert.deepEqual(messages(list("every: 月")), ["标识应是小写字母、数字和下划线，这里是 “月”，应写 month"]);
  assert.match(messages(list("take: { rank: score.town, first: 3 }"))[0] ?? "", /，应写 town$/);
});

test("YAML's complaints say what to do", () => {
  assert.match(messages("awards: { a: { payee: {unit}村干部 } }\n")[0] ?? "", /要整个加引号/);
  assert.match(messages("title: 又一个\n")[0] ?? "", /写了两次/);
  assert.match(messages("lists:\n\tred: 1\n")[0] ?? "", /制表符/);
});
