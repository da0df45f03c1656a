import assert from "node:assert/strict";
import { test } from "node:test";
import { RULES, runCommand } from "./testing/run-command.ts";

/** Each wrong command line with what its message must say. */
const WRONG: readonly (readonly [readonly string[], RegExp])[] = [
  [["asses"], /没有“asses”这个命令，是不是 assess？/],
  [["policy"], /policy 后面要写命令/],
  [["policy", "chek"], /没有“chek”这个命令/],
  [["policy", "check"], /缺少参数 <paths>/],
  [["assess", RULES], /缺少选项 --data <folder>/],
  [["assess", RULES, "--data"], /选项“--data <folder>”后面要写值/],
  [["assess", RULES, "--data", "x", "--aut", "y"], /没有“--aut”这个选项/],
  [["assess", RULES, "--data", "x", "--format", "xml"], /“xml”不对，应是 text、json 之一/],
  [["assess", RULES, "--data", "x", "--period", "明天"], /--period 要写时段.*“明天”/],
  [["assess", RULES, "--data", "x", "--until", "2024-02-30"], /--until 要写日期.*“2024-02-30”/],
  [["assess", RULES, "--data", "x", "--decide", "last_places"], /--decide 要写成 待定事项=方案/],
  [["assess", RULES, "--data", "x", "--lang", "fr"], /“fr”不对，应是 zh、en 之一/],
  [["compare", RULES, "--data", "x"], /没有说改什么/],
  [["draw", RULES, "--data", "x", "--period", "2024-03"], /缺少选项 --seed <text>/],
];

for (const [argv, message] of WRONG) {
  test(`cunjing ${argv.map((word) => (word === RULES ? "rules.yaml" : word)).join(" ")}: status 2, and what would be right`, async () => {
    const { code, out, err } = await runCommand(...argv);
    assert.equal(code, 2);
    assert.equal(out, "");
    assert.match(err, message);
    assert.match(err, /看用法：cunjing .*--help/);
  });
}

test("wrong usage is told in English where that is asked for", async () => {
  const { code, err } = await runCommand("assess", RULES, "--lang", "en");
  assert.equal(code, 2);
  assert.match(err, /the option --data <folder> is missing/);
  assert.match(err, /For help: cunjing assess --help/);
});
