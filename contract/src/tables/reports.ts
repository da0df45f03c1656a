import { PERIOD, UNIT } from "./shared-columns.ts";
import type { Table } from "./table.ts";

export const REPORTS: Table = {
  name: "reports",
  zh: "信息报送",
  aliases: ["周报", "报送记录"],
  note: {
    zh: "单位应报的材料何时收到；没收到的“送达时刻”留空，或不写此行。",
    en: "When a report that a unit owes arrived; not delivered: leave it empty, or leave out the row.",
  },
  key: ["unit", "kind", "period"],
  columns: [
    UNIT,
    {
      id: "kind",
      zh: "材料",
      aliases: ["报送事项", "材料名称"],
      type: "id",
      required: true,
      note: { zh: "办法中报送事项的编号", en: "The report's id in the policy" },
      example: "weekly_report",
    },
    PERIOD,
    {
      id: "delivered",
      zh: "送达时刻",
      aliases: ["送达时间", "报送时间"],
      type: "instant",
      required: false,
      note: { zh: "收到的时刻（当地时间）", en: "When it arrived (local time)" },
      example: "2019-04-12 09:30",
    },
  ],
};
