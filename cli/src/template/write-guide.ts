import type { Worksheet } from "@cj-tech-master/excelts";
import type { Language, Table } from "@cunjing/contract";

const TEXTS = {
  zh: {
    lines: [
      "村镜 数据表",
      "一张工作表放一类记录，一行一条；用不到的表可以删去，“单位”表必填。",
      "橙色表头必填，灰色选填；鼠标停在表头上有说明。不要改表头，不要合并单元格，不要在表头上方加标题行。",
      "单元格只填值，不填公式；不写姓名、电话、身份证号。",
    ],
    columns: ["工作表", "文件名", "内容"],
  },
  en: {
    lines: [
      "Cunjing data tables",
      "One sheet holds one kind of record, one a row. Sheets that are not needed may be removed; units must be there.",
      "Orange headers are required, grey ones optional; rest on a header for its meaning. Keep the headers, merge nothing, put no title above them.",
      "Values only, no formulas. No names of persons, telephone or identity numbers.",
    ],
    columns: ["sheet", "file", "content"],
  },
} as const;

/** The first sheet: how to fill the others in, and what each of them holds. Readers skip it by its name. */
export function writeGuide(sheet: Worksheet, tables: readonly Table[], language: Language): void {
  const { lines, columns } = TEXTS[language];
  for (const line of lines) sheet.addRow([line]);
  sheet.getRow(1).font = { bold: true, size: 14 };
  sheet.addRow([]);
  sheet.addRow([...columns]).font = { bold: true };
  for (const table of tables) {
    sheet.addRow([language === "zh" ? table.zh : table.name, `${table.name}.csv`, table.note[language]]);
  }
  sheet.getColumn(1).width = 22;
  sheet.getColumn(2).width = 26;
  sheet.getColumn(3).width = 100;
}
