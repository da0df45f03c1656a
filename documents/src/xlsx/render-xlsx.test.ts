import assert from "node:assert/strict";
import { test } from "node:test";
import { Workbook } from "@cj-tech-master/excelts";
import { exampleFacts } from "../examples/example-facts.ts";
import { render } from "../render.ts";
import { cellValue } from "./cell-value.ts";
import { sheetNames } from "./sheet-names.ts";

async function open(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes));
  return workbook;
}

test("the ledger has every field of B8, a frozen head that repeats, and A4 across", async () => {
  const { bytes } = await render(
    "problem-ledger",
    { ...exampleFacts["problem-ledger"], columns: "all" },
    { form: "xlsx", example: true },
  );
  const sheet = (await open(bytes)).worksheets[0];
  assert.ok(sheet);
  assert.equal(sheet.getCell(1, 1).value, "模拟数据·非正式公文");
  assert.equal(sheet.getCell(2, 1).value, "甲县城乡环境整治百日攻坚行动问题台账");
  assert.equal(sheet.getCell(4, 2).value, "问题编号");
  assert.equal(sheet.getCell(5, 2).value, "2019-0401");
  assert.equal(sheet.columnCount, 38);
  assert.equal(sheet.views[0]?.state, "frozen");
  assert.equal(sheet.pageSetup.orientation, "landscape");
  assert.equal(sheet.pageSetup.paperSize, 9);
  assert.match(sheet.pageSetup.printTitlesRow ?? "", /^\$?4:\$?4$/);
});

test("a ranking table has a sheet a pool, and scores are numbers that keep their places", async () => {
  const { bytes } = await render("ten-day-bulletin", exampleFacts["ten-day-bulletin"], {
    form: "xlsx",
    example: false,
  });
  const workbook = await open(bytes);
  assert.deepEqual(
    workbook.worksheets.map((sheet) => sheet.name),
    ["县（市）组", "区组", "5月中旬督查发现问题清单"],
  );
  const sheet = workbook.worksheets[0];
  const score = sheet?.getCell(3, 6);
  assert.equal(score?.value, 92.5);
  assert.equal(score?.numFmt, "0.00");
  assert.equal(sheet?.getCell(3, 1).value, 1);
});

test("numbers that a workbook would bend stay text", () => {
  assert.deepEqual(cellValue("92.50", true), { value: 92.5, format: "0.00" });
  assert.deepEqual(cellValue("12345678901234567", true), { value: "12345678901234567", format: "@" });
  assert.deepEqual(cellValue("=1+1", true), { value: "=1+1", format: "@" });
  assert.deepEqual(cellValue("410100", false), { value: "410100", format: "@" });
});

test("sheet names are allowed and distinct", () => {
  assert.deepEqual(sheetNames(["a/b", "a:b", ""]), ["ab", "ab2", "表"]);
  assert.ok(sheetNames(["很".repeat(60)]).every((name) => name.length <= 31));
});
