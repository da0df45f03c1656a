/**
 * The month as an office's workbook (flat OpenDocument, no values kept, so that opening it means recalculating it): a sheet of
 * inspections with a formula that takes off each item up to its cap, a sheet of villages with mean and ranks, a sheet of towns.
 */
import { points } from "./deductions.ts";
import { type OfficeMonth, TOWNS, VILLAGES, VILLAGES_PER_TOWN, VISITS } from "./workbook-month.ts";

/** Row of the first inspection: under the title row and the rows of deductions and caps. */
const FIRST_INSPECTION = 4;
const FIRST_ROW = 2;

/** @param formulas false: the same cells with numbers in their place, which takes as long to open and needs no recalculation */
export function writeWorkbook(month: OfficeMonth, formulas: boolean): string {
  const score = column(month.inspections.deductions.length + 2);
  const cell = formulas ? formulaCell : () => numberCell(1);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
    ' xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3"',
    ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>',
    sheet("村", villageRows(score, cell)),
    sheet("检查", inspectionRows(month, cell)),
    sheet("镇", townRows(score, cell)),
    "</office:spreadsheet></office:body></office:document>",
  ].join("\n");
}

type Cell = (formula: string) => string;

function inspectionRows({ inspections }: OfficeMonth, cell: Cell): string[] {
  const { deductions, counts, tenths } = inspections;
  const titles = deductions.map((_, item) => textCell(`第${item + 1}项`));
  const rows = [
    row(textCell("镇"), textCell("村"), ...titles, textCell("得分")),
    row(textCell("每处扣分"), textCell(""), ...deductions.map(({ each }) => numberCell(points(each)))),
    row(textCell("扣完为止"), textCell(""), ...deductions.map(({ cap }) => numberCell(points(cap)))),
  ];
  for (let inspection = 0; inspection < tenths.length; inspection++) {
    const village = Math.floor(inspection / VISITS);
    const at = FIRST_INSPECTION + inspection;
    const lost = counts.map(
      (_, item) => `MIN([.${column(item + 2)}${at}]*[.${column(item + 2)}$2];[.${column(item + 2)}$3])`,
    );
    rows.push(
      row(
        textCell(townName(village)),
        textCell(villageName(village)),
        ...counts.map((count) => numberCell(count[inspection]!)),
        cell(`100-${lost.join("-")}`),
      ),
    );
  }
  return rows;
}

function villageRows(score: string, cell: Cell): string[] {
  const rows = [row(...["镇", "村", "月得分", "全县排名", "镇内排名"].map(textCell))];
  for (let village = 0; village < VILLAGES; village++) {
    const at = FIRST_ROW + village;
    const first = FIRST_INSPECTION + village * VISITS;
    const town = FIRST_ROW + Math.floor(village / VILLAGES_PER_TOWN) * VILLAGES_PER_TOWN;
    rows.push(
      row(
        textCell(townName(village)),
        textCell(villageName(village)),
        cell(`AVERAGE([检查.${score}${first}:.${score}${first + VISITS - 1}])`),
        cell(`RANK([.C${at}];[.C$${FIRST_ROW}:.C$${FIRST_ROW + VILLAGES - 1}])`),
        cell(`RANK([.C${at}];[.C$${town}:.C$${town + VILLAGES_PER_TOWN - 1}])`),
      ),
    );
  }
  return rows;
}

function townRows(score: string, cell: Cell): string[] {
  const rows = [row(...["镇", "平均得分", "排名"].map(textCell))];
  const last = FIRST_INSPECTION + VILLAGES * VISITS - 1;
  for (let town = 0; town < TOWNS; town++) {
    const at = FIRST_ROW + town;
    const mean = `AVERAGEIF([检查.A$${FIRST_INSPECTION}:.A$${last}];[.A${at}];[检查.${score}$${FIRST_INSPECTION}:.${score}$${last}])`;
    const rank = `RANK([.B${at}];[.B$${FIRST_ROW}:.B$${FIRST_ROW + TOWNS - 1}])`;
    rows.push(row(textCell(townName(town * VILLAGES_PER_TOWN)), cell(mean), cell(rank)));
  }
  return rows;
}

const townName = (village: number): string => `示例镇${Math.floor(village / VILLAGES_PER_TOWN) + 1}`;
const villageName = (village: number): string => `示例村${village + 1}`;

/** 0 → A, 25 → Z, 26 → AA. */
export function column(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : column(Math.floor(index / 26) - 1) + last;
}

const sheet = (name: string, rows: readonly string[]): string =>
  `<table:table table:name="${name}">${rows.join("\n")}</table:table>`;
const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join("")}</table:table-row>`;
const textCell = (text: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const numberCell = (value: number | string): string =>
  `<table:table-cell office:value-type="float" office:value="${value}"/>`;
const formulaCell: Cell = (formula) => `<table:table-cell table:formula="of:=${formula}"/>`;
