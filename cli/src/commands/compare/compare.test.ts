import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { makeData, makeFolder, RULES, runCommand } from "../testing/run-command.ts";

test("another decision: who joins the list, and what that asks of people", async (context) => {
  const data = await makeData(context);
  const { code, out } = await runCommand("compare", RULES, "--data", data, "--decide", "last_places=two");
  assert.equal(code, 0);
  assert.match(out, /后：.* last_places=two/);
  assert.match(out, /东二村　2024年3月\n {6}列入「当月末位」\n {6}通报批评（连续末位）：无 → 提请/);
  assert.match(out, /通报批评 +1 +\d/);
});

test("a new version of the policy under a new id: scores and grades that change", async (context) => {
  const data = await makeData(context);
  const renewed = join(makeFolder(context), "2025.yaml");
  const text = (await readFile(RULES, "utf8"))
    .replace("policy: example_villages", "policy: example_2025")
    .replace("points: 2 }", "points: 5 }");
  await writeFile(renewed, text);
  const { out } = await runCommand("compare", RULES, "--data", data, "--with", renewed);
  assert.match(out, /西二村　2024年4月\n {6}月考评 80\.00 → 77\.00，等次 达标 → 未达标/);
  const json = await runCommand("compare", RULES, "--data", data, "--with", renewed, "--format", "json");
  const told = JSON.parse(json.out) as {
    before: { policy: string };
    after: { policy: string };
    counts: { grades: number };
  };
  assert.deepEqual(
    [told.before.policy, told.after.policy, told.counts.grades],
    ["example_villages", "example_2025", 1],
  );
});

test("corrected data: ranks that change; nothing at all where nothing does", async (context) => {
  const data = await makeData(context);
  const corrected = await makeData(context, {
    "inspections.csv": (text) => text.replace("督查,80,100", "督查,93,100"),
  });
  const { out } = await runCommand(
    "compare",
    RULES,
    "--data",
    data,
    "--with-data",
    corrected,
    "--period",
    "2024-04",
  );
  assert.match(out, /西二村　2024年4月\n {6}月考评 80\.00 → 91\.70/);
  assert.match(out, /变化：1 个单位/);
  const same = await runCommand("compare", RULES, "--data", data, "--with-data", data);
  assert.match(same.out, /没有任何变化。/);
});
