import { PERIOD, UNIT } from "./shared-columns.ts";
import type { Table } from "./table.ts";

export const COMMITMENTS: Table = {
  name: "commitments",
  zh: "月度承诺",
  aliases: ["月度完成计划", "承诺"],
  note: {
    zh: "镇街承诺某时段完成的单位，一个单位一行。",
    en: "The units that were promised for a period, one a row.",
  },
  key: ["unit", "period"],
  columns: [UNIT, PERIOD],
};
