import assert from "node:assert/strict";
import { test } from "node:test";
import { Workbook } from "@cj-tech-master/excelts";
import { DATA_TABLES } from "@cunjing/contract";
import { readDataFiles } from "@cunjing/sheets";
import * as XLSX from "@e965/xlsx";
import { makeCsvTemplates, makeTemplate } from "./make-template.ts";

/** A workbook with each table's own examples in its first row. */
async function fillExamples(template: Uint8Array, repeat: readonly string[]): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(template as never);
  for (const table of DATA_TABLES) {
    const sheet = book.getWorksheet(table.zh);
    assert.ok(sheet, table.zh);
    for (const [at, column] of table.columns.entries()) {
      const value = column.type === "unit" ? (table.name === "units" ? "" : "v_0101") : column.example;
      sheet.getCell(2, at + 1).value = column.of !== undefined && !repeat.includes(column.of) ? "" : value;
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

for (const language of ["zh", "en"] as const) {
  test(`the empty ${language} template reads back clean`, async () => {
    const { tables, failures } = readDataFiles([
      { name: "台账.xlsx", bytes: await makeTemplate(DATA_TABLES, language) },
    ]);
    assert.deepEqual(failures, []);
    assert.deepEqual(
      [...tables.keys()],
      DATA_TABLES.map((table) => table.name),
    );
    for (const data of tables.values()) assert.equal(data.length, 0);
  });
}

test("a template filled with its own examples reads back clean", async () => {
  const bytes = await fillExamples(await makeTemplate(DATA_TABLES), ["inspections", "problems", "rounds"]);
  const { tables, failures } = readDataFiles([{ name: "台账.xlsx", bytes }]);
  assert.deepEqual(failures, []);
  for (const data of tables.values()) assert.equal(data.length, 1, data.table.name);
});

test("headers have notes, choices have drop-downs, codes are text, the header is frozen", async () => {
  const bytes = await makeTemplate(DATA_TABLES);
  const parts = XLSX.CFB.read(bytes, { type: "array" });
  const part = (path: string) =>
    new TextDecoder().decode(Uint8Array.from(XLSX.CFB.find(parts, path)?.content ?? []));
  const problems = DATA_TABLES.findIndex((table) => table.name === "problems") + 2;
  const sheet = part(`/xl/worksheets/sheet${problems}.xml`);
  assert.match(sheet, /<dataValidation[^>]*type="list"[^>]*>/);
  assert.match(sheet, /一般,突出,严重/);
  assert.match(sheet, /state="frozen"/);
  const book = new Workbook();
  await book.xlsx.load(bytes as never);
  const severity = book.getWorksheet("问题")?.getCell("H1");
  assert.equal(severity?.value, "严重程度");
  assert.match(JSON.stringify(severity?.note), /一般、突出或严重/);
  assert.equal(book.getWorksheet("单位")?.getColumn(5).numFmt, "@");
});

test("CSV templates are the headers alone", () => {
  const files = makeCsvTemplates(DATA_TABLES);
  assert.equal(files.size, DATA_TABLES.length);
  const read = readDataFiles([...files].map(([name, bytes]) => ({ name, bytes })));
  assert.deepEqual(read.failures, []);
});
