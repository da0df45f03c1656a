import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { makeData, makeFolder, RULES, runCommand } from "../testing/run-command.ts";

/** The example with a draw of half of its villages a month, the last of the month before being compulsory. */
async function rulesWithDraw(folder: string): Promise<string> {
  const path = join(folder, "rules.yaml");
  const draw = `draws:
  recheck: { label: 随机复查, every: month, of: [village], share: 0.5, compulsory: "default(previous(last), false)", exhausted: rest_first, clause: 第二条 }
`;
  await writeFile(path, `${await readFile(RULES, "utf8")}\n${draw}`);
  return path;
}

test("a draw is written, verifies, and is the same from the same seed", async (context) => {
  const folder = makeFolder(context);
  const rules = await rulesWithDraw(folder);
  const data = await makeData(context);
  const file = join(folder, "draw.json");
  const argv = ["draw", rules, "--data", data, "--period", "2024-04", "--seed", "03-11-17"];
  const first = await runCommand(...argv, "--out", file);
  assert.equal(first.code, 0, first.err);
  assert.match(first.out, /抽样框 4 个，应抽 2 个，抽中 2 个/);
  assert.match(first.out, / 1 {2}v4 {4}西二村 .*必查/);
  assert.equal((await runCommand(...argv)).out, await readFile(file, "utf8"));

  const verified = await runCommand("draw", "verify", file, "--seed", "03-11-17");
  assert.equal(verified.code, 0);
  assert.match(verified.out, /✓ 重抽一致：2 个单位逐个相同/);
});

test("a changed seed, frame or result does not verify", async (context) => {
  const folder = makeFolder(context);
  const rules = await rulesWithDraw(folder);
  const file = join(folder, "draw.json");
  await runCommand(
    "draw",
    rules,
    "--data",
    await makeData(context),
    "--period",
    "2024-04",
    "--seed",
    "03-11-17",
    "--out",
    file,
  );
  const published = JSON.parse(await readFile(file, "utf8")) as {
    request: { seed: string; frame: { unit: string }[] };
    drawn: { unit: string }[];
  };
  const changed = [
    { ...published, request: { ...published.request, seed: "03-11-18" } },
    { ...published, request: { ...published.request, frame: published.request.frame.slice(1) } },
    { ...published, drawn: published.drawn.slice(1) },
  ];
  for (const [at, one] of changed.entries()) {
    const path = join(folder, `changed-${at}.json`);
    await writeFile(path, JSON.stringify(one));
    assert.equal((await runCommand("draw", "verify", path)).code, 1, `change ${at}`);
  }
  const announced = await runCommand("draw", "verify", file, "--seed", "other");
  assert.equal(announced.code, 1);
  assert.match(announced.out, /预先公布的种子为 other/);
});

test("a later round takes what earlier rounds have not seen", async (context) => {
  const folder = makeFolder(context);
  const rules = await rulesWithDraw(folder);
  const data = await makeData(context);
  const [april, may] = ["2024-04", "2024-05"].map((period) => join(folder, `${period}.json`)) as [
    string,
    string,
  ];
  await runCommand("draw", rules, "--data", data, "--period", "2024-04", "--seed", "a", "--out", april);
  await runCommand(
    "draw",
    rules,
    "--data",
    data,
    "--period",
    "2024-05",
    "--seed",
    "b",
    "--seen",
    april,
    "--out",
    may,
  );
  const drawn = async (file: string): Promise<string[]> =>
    (JSON.parse(await readFile(file, "utf8")) as { drawn: { unit: string; because: string }[] }).drawn
      .filter(({ because }) => because === "drawn")
      .map(({ unit }) => unit);
  const before = await drawn(april);
  const after = await drawn(may);
  assert.deepEqual([before.length, after.length], [1, 1]);
  for (const unit of after) assert.ok(!before.includes(unit), unit);
});

test("no such draw, and a file that is none, are refused by name", async (context) => {
  const folder = makeFolder(context);
  const data = await makeData(context);
  const none = await runCommand(
    "draw",
    RULES,
    "--data",
    data,
    "--draw",
    "recheck",
    "--period",
    "2024-04",
    "--seed",
    "a",
  );
  assert.equal(none.code, 1);
  assert.match(none.err, /没有抽取“recheck”，有：—/);
  for (const [text, message] of [
    ["{}", /缺少 request/],
    ["不是", /不是 JSON/],
  ] as const) {
    const path = join(folder, "bad.json");
    await writeFile(path, text);
    const { code, err } = await runCommand("draw", "verify", path);
    assert.equal(code, 1);
    assert.match(err, message);
  }
});
