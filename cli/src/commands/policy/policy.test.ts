import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { makeFolder, ROOT, RULES, runCommand } from "../testing/run-command.ts";

test("a clean policy is said to be clean, and what is no YAML is passed over by name", async () => {
  const { code, out } = await runCommand("policy", "check", RULES, join(ROOT, "CONTRIBUTING.md"));
  assert.equal(code, 0);
  assert.match(out, /跳过 .*CONTRIBUTING\.md：不是 \.yaml 文件/);
  assert.match(out, /1 个办法，没有错误。/);
});

test("every fault of every policy comes with file, line and column", async (context) => {
  const folder = makeFolder(context);
  const text = await readFile(RULES, "utf8");
  const first = join(folder, "a.yaml");
  const second = join(folder, "b.yaml");
  await writeFile(
    first,
    text.replace("full: 90,", "full: 80,").replace("clause: 第四条 }", "clause: 第九条 }"),
  );
  await writeFile(
    second,
    text.replace('per: "overdue"', 'per: "over_due"').replace("policy: example_villages", "policy: other"),
  );
  const { code, out } = await runCommand("policy", "check", folder);
  assert.equal(code, 1);
  const line = (of: string, found: string): number => of.slice(0, of.indexOf(found)).split("\n").length;
  assert.match(out, new RegExp(`a\\.yaml:${line(text, "clause: 第四条 }")}:\\d+ .*第九条`));
  assert.match(out, /a\.yaml:\d+:\d+ .*(90|100)/);
  assert.match(out, new RegExp(`b\\.yaml:${line(text, 'per: "overdue"')}:\\d+ .*over_due.*overdue`));
  const json = await runCommand("policy", "check", folder, "--format", "json");
  const told = JSON.parse(json.out) as {
    format: number;
    clean: boolean;
    faults: { file: string; at: { line: number; column: number } }[];
  };
  assert.deepEqual([told.format, told.clean, json.code], [1, false, 1]);
  assert.ok(told.faults.every(({ at }) => at.line > 0 && at.column > 0));
});

test("broken YAML and a missing file are faults with a place, no crash", async (context) => {
  const folder = makeFolder(context);
  const broken = join(folder, "broken.yaml");
  await writeFile(broken, "policy: [1\nlanguage: 1\n");
  const { code, out } = await runCommand("policy", "check", broken, join(folder, "none.yaml"));
  assert.equal(code, 1);
  assert.match(out, /broken\.yaml:\d+:\d+ {2}YAML 写法有误/);
  assert.match(out, /none\.yaml”：没有这个文件或文件夹/);
});

test("show prints numbered articles in the words of offices, with the clause of each line", async () => {
  const { code, out } = await runCommand("policy", "show", RULES);
  assert.equal(code, 0);
  assert.match(out, /^示例县村庄清洁行动月考评办法$/m);
  assert.match(out, /取本期的检查记录，限检查类型 = “督查”的，每条取得分 ÷ 满分，取平均。〔第二条〕/);
  assert.match(out, /连续2次：由县领导小组对主要负责人（按期末的任职）提请约谈。〔第五条〕/);
  assert.match(out, /最后1名（one） {2}← 现取/);
  const decided = await runCommand("policy", "show", RULES, "--decide", "last_places=two");
  assert.match(decided.out, /全县排名后2名/);
});

test("burden names what is asked of each kind of unit", async () => {
  const { code, out } = await runCommand("policy", "burden", RULES, "--format", "json");
  assert.equal(code, 0);
  const { policies } = JSON.parse(out) as {
    policies: { policy: string; kinds: { kind: string; asked: { visits: string } }[] }[];
  };
  assert.deepEqual(
    policies.map(({ policy }) => policy),
    ["example_villages"],
  );
  assert.deepEqual(
    policies[0]?.kinds.map(({ kind, asked }) => [kind, asked.visits]),
    [["village", "1"]],
  );
});

const SCENARIO = `title: 两个月末位的约谈
policy: example_villages
says: 西一村三月、四月都末位
cites: [第五条, ladders.last_in_a_row]
units: |
  id | name | kind
  v1 | 东一村 | village
  v2 | 东二村 | village
  v3 | 西一村 | village
facts:
  inspections: |
    unit | day | kind | score | full
    v1 | 2024-03-06 | team | 90 | 100
    v2 | 2024-03-06 | team | 80 | 100
    v3 | 2024-03-06 | team | 70 | 100
expect:
  scores: |
    assessment | period | unit | score
    month_score | 2024-03 | v3 | 73
`;

test("scenarios hold a policy to its examples; a difference is named", async (context) => {
  const folder = makeFolder(context);
  await writeFile(join(folder, "rules.yaml"), await readFile(RULES, "utf8"));
  await mkdir(join(folder, "scenarios"));
  const none = await runCommand("policy", "test", folder);
  assert.equal(none.code, 1);
  assert.match(none.err, /里没有场景/);
  await writeFile(join(folder, "scenarios/talk.yaml"), SCENARIO);
  const good = await runCommand("policy", "test", folder);
  assert.equal(good.code, 0, good.out);
  assert.match(good.out, /✓ 两个月末位的约谈　〔第五条、ladders\.last_in_a_row〕\n1 个场景，全部符合。/);
  await writeFile(join(folder, "scenarios/talk.yaml"), SCENARIO.replace("v3 | 73", "v3 | 74"));
  const bad = await runCommand("policy", "test", folder);
  assert.equal(bad.code, 1);
  assert.match(bad.out, /✗ 两个月末位的约谈.*\n.*talk\.yaml.*scores\n +应是 .*74.*\n +却是 .*73/);
});
