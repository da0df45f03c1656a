import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { Workbook } from "@cj-tech-master/excelts";
import { filesIn, makeData, makeFolder, RULES, runCommand } from "../testing/run-command.ts";
import type { ResultDocument } from "./result-document.ts";

test("people get a ranking a month, the list, and proposals with their reasons", async (context) => {
  const { code, out } = await runCommand("assess", RULES, "--data", await makeData(context));
  assert.equal(code, 0);
  assert.match(out, /月考评　2024年4月　〔第二条、第三条〕/);
  assert.match(out, / 1 {2}东一村 {2}94\.60 .*达标 .*并列/);
  assert.match(out, / 4 {2}西二村 {2}80\.00 .*达标 {2}当月末位/);
  assert.match(out, /黑榜「当月末位」：西二村　〔第五条〕/);
  assert.match(out, /\[提请\] 约谈 → 西二村　村党支部书记，由县领导小组/);
  assert.match(out, /因为：2024年3月列入“当月末位”（第1次）.*；2024年4月列入“当月末位”（第2次）/);
  assert.match(out, /没有写文件；加 --out/);
});

test("machines get the documented shape, exact to the fraction", async (context) => {
  const { code, out } = await runCommand(
    "assess",
    RULES,
    "--data",
    await makeData(context),
    "--format",
    "json",
  );
  assert.equal(code, 0);
  const document = JSON.parse(out) as ResultDocument;
  assert.equal(document.format, 1);
  const april = document.results.find(({ period, unit }) => period === "2024-04" && unit === "v4");
  assert.deepEqual(april?.score, { text: "80" });
  assert.deepEqual(april?.grade, { id: "pass", label: "达标" });
  assert.deepEqual(april?.ranks, [
    { name: "all", pool: "", pool_label: "", rank: 4, from_end: 1, size: 4, tied: false },
  ]);
  assert.deepEqual(
    april?.parts.map(({ id, value, full }) => [id, value?.text, full?.text]),
    [
      ["site", "72", "90"],
      ["ledger", "8", "10"],
    ],
  );
  assert.deepEqual(april?.lists, ["last"]);
  assert.deepEqual(
    document.measures.map(({ period, rule, step, measure, state }) => [period, rule, step, measure, state]),
    [
      ["2024-03", "ladder:last_in_a_row", 1, "criticism", "proposed"],
      ["2024-04", "ladder:last_in_a_row", 2, "talk", "proposed"],
    ],
  );
  assert.deepEqual(
    document.decisions.map(({ policy, id, value, set_by }) => [policy, id, value, set_by]),
    [["example_villages", "last_places", "one", "default"]],
  );
  assert.match(document.digest, /^[0-9a-f]{64}$/);
});

test("the order of rows and files' formats never change a result", async (context) => {
  const shuffled = await makeData(context, {
    "inspections.csv": (text) => {
      const [header, ...rows] = text.trimEnd().split("\n");
      return `${[header, ...rows.reverse()].join("\n")}\n`;
    },
  });
  const digests = await Promise.all(
    [await makeData(context), shuffled].map(async (data) => {
      const { out } = await runCommand("assess", RULES, "--data", data, "--format", "json");
      return (JSON.parse(out) as ResultDocument).digest;
    }),
  );
  assert.equal(digests[0], digests[1]);
});

test("--out leaves results.json and tables as CSV and workbook, and may be written again", async (context) => {
  const out = join(makeFolder(context), "结果");
  const data = await makeData(context);
  assert.equal((await runCommand("assess", RULES, "--data", data, "--out", out)).code, 0);
  const files = [
    "example_villages/名单.csv",
    "example_villages/处理建议.csv",
    "example_villages/月考评.csv",
    "example_villages/月考评.xlsx",
  ];
  assert.deepEqual(
    (await filesIn(out)).filter((file) => !file.startsWith(".")),
    [...files, "results.json"],
  );
  const csv = await readFile(join(out, "example_villages/月考评.csv"), "utf8");
  assert.match(csv, /2024-04,2024年4月,4,v4,西二村,80\.00,72\.00,8\.00,达标,当月末位/);
  const book = new Workbook();
  await book.xlsx.readFile(join(out, "example_villages/月考评.xlsx"));
  const sheet = book.getWorksheet("2024-04");
  assert.match(String(sheet?.getCell("A1").value), /月考评　2024年4月　〔模拟数据·非正式公文〕/);
  assert.deepEqual(
    [1, 3, 4].map((column) => sheet?.getCell(7, column).value),
    [4, "西二村", 80],
  );

  const first = await readFile(join(out, "results.json"), "utf8");
  assert.equal((await runCommand("assess", RULES, "--data", data, "--out", out)).code, 0);
  assert.equal(await readFile(join(out, "results.json"), "utf8"), first, "the same bytes every time");
});

test("a folder with somebody else's files, or with edited ones, is not overwritten", async (context) => {
  const out = makeFolder(context);
  const data = await makeData(context);
  await writeFile(join(out, "笔记.txt"), "要紧的");
  const foreign = await runCommand("assess", RULES, "--data", data, "--out", out);
  assert.equal(foreign.code, 1);
  assert.match(foreign.err, /里有不是本程序写下的文件（笔记\.txt）/);
  assert.deepEqual(await filesIn(out), ["笔记.txt"]);

  const own = join(makeFolder(context), "out");
  await runCommand("assess", RULES, "--data", data, "--out", own);
  await writeFile(join(own, "example_villages/月考评.csv"), "改过");
  const edited = await runCommand("assess", RULES, "--data", data, "--out", own);
  assert.equal(edited.code, 1);
  assert.match(edited.err, /月考评\.csv/);
  assert.equal(await readFile(join(own, "example_villages/月考评.csv"), "utf8"), "改过");
});

test("bad data: every fault in one run, with file, row, column, what was found and what would be right; nothing written", async (context) => {
  const data = await makeData(context, {
    "inspections.csv": (text) =>
      text
        .replace("i1,东一村,2024-03-06,督查,92,100", "i1,东九村,2024-03-06,督查,92,100")
        .replace("督查,88.5,100", "督查,188.5,100")
        .replace("2024-03-12", "2034-03-12")
        .replace("i6,", "i5,")
        .replace("94,100\ni8", "九十四,100\ni8"),
    "problems.csv": (text) => text.replace("2024-03-20", "三月二十日"),
  });
  const out = join(makeFolder(context), "out");
  const { code, out: printed, err } = await runCommand("assess", RULES, "--data", data, "--out", out);
  assert.equal(code, 1);
  assert.equal(printed, "");
  assert.match(err, /inspections\.csv/);
  assert.match(err, /第 2 行“单位”.*东九村.*东一村/);
  assert.match(err, /第 3 行“得分”.*188\.5.*100/);
  assert.match(err, /第 4 行“日期”.*2034-03-12.*2024-03-01 至 2024-06-30/);
  assert.match(err, /第 7 行“编号”.*i5/);
  assert.match(err, /第 8 行“得分”.*九十四/);
  assert.match(err, /problems\.csv\n.*第 2 行“期限”.*三月二十日/);
  assert.equal(existsSync(out), false);
});

test("faults of the policy and of the data are told together", async (context) => {
  const folder = makeFolder(context);
  const rules = join(folder, "rules.yaml");
  await writeFile(
    rules,
    (await readFile(RULES, "utf8")).replace('share: "site_share"', 'share: "sight_share"'),
  );
  const data = await makeData(context, { "inspections.csv": (text) => text.replace("88.5", "-1") });
  const { code, err } = await runCommand("assess", rules, "--data", data);
  assert.equal(code, 1);
  assert.match(err, /rules\.yaml:\d+:\d+ .*sight_share/);
  assert.match(err, /第 3 行“得分”/);
  const json = await runCommand("assess", rules, "--data", data, "--format", "json");
  const told = JSON.parse(json.out) as {
    ok: boolean;
    faults: { at: { line: number } }[];
    failures: { code: string }[];
  };
  assert.equal(told.ok, false);
  assert.ok(told.faults.length > 0 && told.failures.length > 0);
});

test("one period, an earlier day, another variant", async (context) => {
  const data = await makeData(context);
  const of = async (...more: string[]): Promise<ResultDocument> =>
    JSON.parse(
      (await runCommand("assess", RULES, "--data", data, "--format", "json", ...more)).out,
    ) as ResultDocument;
  const april = await of("--period", "2024年4月");
  assert.deepEqual(new Set(april.results.map(({ period }) => period)), new Set(["2024-04"]));
  assert.equal(april.measures[0]?.step, 2, "the ladder still replays March");
  const until = await of("--until", "2024-04-09");
  assert.equal(until.results.find(({ period, unit }) => period === "2024-04" && unit === "v4")?.score, null);
  const two = await of("--decide", "last_places=two");
  assert.deepEqual(
    two.lists.find(({ period }) => period === "2024-03")?.members.map(({ unit }) => unit),
    ["v4", "v2"],
  );
  assert.deepEqual(
    two.decisions.map(({ value, set_by }) => [value, set_by]),
    [["two", "命令行"]],
  );
});

test("a period, a decision or a variant that there is not is refused with those that there are", async (context) => {
  const data = await makeData(context);
  const refused: [string[], RegExp][] = [
    [["--period", "2024-09"], /没有时段“2024-09”，有：2024-03、2024-04/],
    [["--decide", "first_places=one"], /没有待定事项“first_places”，有：last_places/],
    [["--decide", "last_places=nine"], /待定事项“last_places”没有方案“nine”，有：one、two/],
  ];
  for (const [more, message] of refused) {
    const { code, err } = await runCommand("assess", RULES, "--data", data, ...more);
    assert.equal(code, 1);
    assert.match(err, message);
  }
});

test("several policies over the same data keep their results apart; the same one twice is refused", async (context) => {
  const folder = makeFolder(context);
  const stricter = join(folder, "stricter.yaml");
  const text = (await readFile(RULES, "utf8"))
    .replace("policy: example_villages", "policy: example_strict")
    .replace("points: 2 }", "points: 5 }");
  await writeFile(stricter, text);
  const data = await makeData(context);
  const { out } = await runCommand(
    "assess",
    RULES,
    stricter,
    "--data",
    data,
    "--period",
    "2024-04",
    "--format",
    "json",
  );
  const document = JSON.parse(out) as ResultDocument;
  assert.deepEqual(
    document.policies.map(({ policy }) => policy),
    ["example_villages", "example_strict"],
  );
  const scores = document.results
    .filter(({ unit }) => unit === "v4")
    .map(({ policy, score }) => [policy, score?.text]);
  assert.deepEqual(scores, [
    ["example_villages", "80"],
    ["example_strict", "77"],
  ]);
  const copy = join(folder, "copy.yaml");
  await writeFile(copy, await readFile(RULES, "utf8"));
  const twice = await runCommand("assess", RULES, copy, "--data", data);
  assert.equal(twice.code, 1);
  assert.match(twice.err, /是同一个办法/);
});

test("a data folder that is not there, and a place that cannot be written, are refused by name", async (context) => {
  const missing = await runCommand("assess", RULES, "--data", join(makeFolder(context), "none"));
  assert.equal(missing.code, 1);
  assert.match(missing.err, /none”：没有这个文件或文件夹/);
  const nowhere = await runCommand(
    "assess",
    RULES,
    "--data",
    await makeData(context),
    "--out",
    "/dev/null/out",
  );
  assert.equal(nowhere.code, 1);
  assert.match(nowhere.err, /写不到“\/dev\/null\/out”/);
});

test("a policy without a campaign over data without a day has no period, and says so", async (context) => {
  const rules = join(makeFolder(context), "rules.yaml");
  const text = (await readFile(RULES, "utf8")).replace(/^campaign: .*$/m, "");
  await writeFile(rules, text.replace("label: 月, clause: 第二条", "label: 月, clause: [第一条, 第二条]"));
  const data = await makeData(context, {
    "inspections.csv": "编号,单位,日期,检查类型,得分\n",
    "problems.csv": "编号,单位,日期\n",
    "problem_events.csv": "问题编号,日期,事项\n",
    "responsibilities.csv": "单位,责任类型,责任人编号\n",
  });
  const { code, err } = await runCommand("assess", rules, "--data", data);
  assert.equal(code, 1);
  assert.match(err, /没有一条带日期的记录/);
});
