import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { Workbook } from "@cj-tech-master/excelts";
import { filesIn, makeFolder, ROOT, runCommand } from "../testing/run-command.ts";

const XINXIANG = join(ROOT, "policies/xinxiang-2019/xinxiang.yaml");

test("empty sheets with the tables that a policy declares", async (context) => {
  const out = join(makeFolder(context), "数据");
  const { code } = await runCommand("template", XINXIANG, "--out", out);
  assert.equal(code, 0);
  const book = new Workbook();
  await book.xlsx.readFile(join(out, "数据.xlsx"));
  const headers = book.getWorksheet("户用厕所改造")?.getRow(1).values;
  assert.deepEqual((headers as unknown[]).slice(1), [
    "编号",
    "单位",
    "日期",
    "类型",
    "建成日期",
    "已验收",
    "能正常使用",
    "粪污处理方式",
  ]);
  assert.ok(book.getWorksheet("检查"));
});

test("as CSV, a file a table", async (context) => {
  const out = join(makeFolder(context), "data");
  await runCommand("template", "--kind", "csv", "--out", out);
  const files = await filesIn(out);
  assert.ok(files.includes("units.csv") && files.includes("inspections.csv"));
});
