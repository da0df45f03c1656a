import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { filesIn, makeFolder, ROOT, runCommand } from "../testing/run-command.ts";

const XINXIANG = join(ROOT, "policies/xinxiang-2019/xinxiang.yaml");
const WEEKS = ["--first", "2019-04-09", "--last", "2019-04-30"];

test("the same seed gives the same data, which the policy of Xinxiang assesses", async (context) => {
  const [one, again, other] = ["one", "again", "other"].map((name) => join(makeFolder(context), name)) as [
    string,
    string,
    string,
  ];
  assert.equal((await runCommand("simulate", "--size", "small", ...WEEKS, "--out", one)).code, 0);
  await runCommand("simulate", "--size", "small", ...WEEKS, "--out", again);
  await runCommand("simulate", "--size", "small", ...WEEKS, "--seed", "else", "--out", other);
  const bytes = async (folder: string): Promise<string> => readFile(join(folder, "inspections.csv"), "utf8");
  assert.equal(await bytes(one), await bytes(again));
  assert.notEqual(await bytes(one), await bytes(other));
  assert.ok((await filesIn(one)).includes("units.csv"));
  const { code, out, err } = await runCommand("assess", XINXIANG, "--data", one, "--period", "2019年4月中旬");
  assert.equal(code, 0, err);
  assert.match(out, /旬查成绩　2019年4月中旬（4月9日—18日）/);
  assert.match(out, /县（市）组 +1 /);
});

test("data are not written over what is there", async (context) => {
  const parent = makeFolder(context);
  const { code, err } = await runCommand(
    "simulate",
    "--size",
    "small",
    "--first",
    "2019-05-01",
    "--last",
    "2019-04-01",
    "--out",
    join(parent, "x"),
  );
  assert.equal(code, 2);
  assert.match(err, /早于/);
});
