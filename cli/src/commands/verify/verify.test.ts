import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { makeFolder, runCommand } from "../testing/run-command.ts";

test("a right table is confirmed, a wrong rank is named with what it should be", async (context) => {
  const folder = makeFolder(context);
  const right = join(folder, "对.csv");
  const wrong = join(folder, "错.csv");
  await writeFile(right, "单位,得分,名次\n甲镇,95,1\n乙镇,90,2\n丙镇,90,2\n丁镇,85,4\n");
  await writeFile(
    wrong,
    "单位,得分,名次\n甲镇,95,1\n乙镇,90,2\n丙镇,90,3\n丁镇,85,4\n戊镇,80,5\n己镇,80,5\n",
  );
  const good = await runCommand("verify", right);
  assert.equal(good.code, 0);
  assert.match(good.out, /已核对 4 个名次，全部正确/);
  const bad = await runCommand("verify", wrong);
  assert.equal(bad.code, 1);
  assert.match(bad.out, /第 4 行.*丙镇/);
  const json = JSON.parse((await runCommand("verify", wrong, "--format", "json")).out) as {
    files: { tables: { findings: { unit: string }[] }[] }[];
  };
  assert.deepEqual(
    json.files[0]?.tables[0]?.findings.map(({ unit }) => unit),
    ["丙镇"],
  );
});

test("what cannot be read is refused by name", async (context) => {
  const { code, err } = await runCommand("verify", join(makeFolder(context), "无.xlsx"));
  assert.equal(code, 1);
  assert.match(err, /无\.xlsx”：没有这个文件或文件夹/);
});
