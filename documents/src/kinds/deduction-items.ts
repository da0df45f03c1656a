import type { Table } from "../model/blocks.ts";
import { printShortDay } from "../text/print-day.ts";

/** One item found, with its evidence (S1-31). Amounts are decimal strings in yuan. */
export interface DeductionItem {
  readonly place: string;
  readonly foundOn: string;
  readonly what: string;
  /** Number of the evidence: a photo with hash, place and time. */
  readonly evidence: string;
  readonly amount: string;
}

/** The items as a table with the sum that the rule proposed; sums are given, not computed here. */
export const deductionTable = (items: readonly DeductionItem[], total: string): Table => ({
  type: "table",
  unitNote: "单位：元",
  columns: [
    { title: "序号", width: 12, align: "center" },
    { title: "地点", width: 44, align: "left" },
    { title: "发现日期", width: 24, align: "center" },
    { title: "情况", width: 36, align: "left" },
    { title: "佐证编号", width: 26, align: "center" },
    { title: "金额", width: 22, align: "right", kind: "number" },
  ],
  rows: [
    ...items.map((item, i) => [
      String(i + 1),
      item.place,
      printShortDay(item.foundOn),
      item.what,
      item.evidence,
      item.amount,
    ]),
    [
      { text: "合计", colspan: 5, align: "center" as const },
      { text: total, align: "right" as const },
    ],
  ],
  totalRows: 1,
});
