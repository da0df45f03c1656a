import { paragraph } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { LANDSCAPE_PAGE } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import { printDay } from "../text/print-day.ts";
import { type PrintedPeriod, printPeriod } from "../text/print-period.ts";
import type { DocumentKind } from "./document-kind.ts";
import { type Contact, contactNote, partiesOf } from "./official-facts.ts";

/** A line of the weekly table: prefilled from the ledger; the unit confirms and adds its remark. */
export interface WeeklyRow {
  readonly unit: string;
  readonly found: string;
  readonly closed: string;
  readonly open: string;
  readonly overdue: string;
  /** Accepted ÷ found, in per cent, decimal string; null where nothing was found. */
  readonly rate: string | null;
  readonly people: string;
  readonly machines: string;
  readonly tons: string;
  readonly structures: string;
  readonly remark: string;
}

/** Facts of 周报表 (S1-16). Annex 2 of the source is blank: these columns are our proposal and the sheet says so. */
export interface WeeklyTableFacts {
  readonly issuer: Body;
  readonly addressees: readonly Body[];
  readonly campaign: string;
  readonly period: PrintedPeriod;
  readonly rows: readonly WeeklyRow[];
  /** Sums of the rows, given with them. */
  readonly total: WeeklyRow;
  readonly reportedOn: string;
  readonly contact: Contact;
}

function composeWeeklyTable(facts: WeeklyTableFacts): OfficialDocument {
  const cells = (row: WeeklyRow, serial: string): string[] => [
    serial,
    row.unit,
    row.found,
    row.closed,
    row.open,
    row.overdue,
    row.rate === null ? "—" : `${row.rate}%`,
    row.people,
    row.machines,
    row.tons,
    row.structures,
    row.remark,
  ];
  const number = (title: string, width = 16) => ({ title, width, align: "center", kind: "number" }) as const;
  return {
    head: { type: "none", serial: "附件2（参考样式）" },
    title: `${facts.campaign}周报表`,
    subtitle: printPeriod(facts.period),
    addressees: [],
    body: [
      {
        type: "table",
        unitNote: `填报单位：${facts.issuer.name}　　填报日期：${printDay(facts.reportedOn)}`,
        columns: [
          { title: "序号", width: 10, align: "center" },
          { title: "单位", width: 26, align: "center" },
          number("发现问题\n（个）"),
          number("已销号\n（个）"),
          number("未销号\n（个）"),
          number("逾期\n（个）"),
          { title: "整改率", width: 18, align: "center" },
          number("出动人员\n（人次）", 20),
          number("出动机械\n（台次）", 20),
          number("清理垃圾\n（吨）", 20),
          number("拆除违建\n（处）", 20),
          { title: "备注", width: 32, align: "left" },
        ],
        rows: [...facts.rows.map((row, i) => cells(row, String(i + 1))), cells(facts.total, "合计")],
        totalRows: 1,
        size: "five",
        notes: [
          "注：1.整改率＝已销号数÷发现问题数，“已销号”指经检查方验收通过。2.数字由问题台账自动生成，填报单位核对后报送。3.原附件2未规定表样，本表为参考样式。",
        ],
      },
      paragraph(contactNote(facts.contact), { size: "small_four", indent: 0 }),
    ],
    attachments: [],
    page: LANDSCAPE_PAGE,
  };
}

export const weeklyTable: DocumentKind<WeeklyTableFacts> = {
  name: "周报表",
  english: "weekly table",
  layout: "表格",
  direction: "up",
  powers: "report",
  forms: ["docx", "pdf", "xlsx"],
  numbering: "none",
  length: null,
  confidential: false,
  parties: partiesOf,
  compose: composeWeeklyTable,
};
