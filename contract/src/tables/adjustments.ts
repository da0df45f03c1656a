import { BY, DAY, PERIOD, REASON, UNIT } from "./shared-columns.ts";
import type { Table } from "./table.ts";

export const ADJUSTMENTS: Table = {
  name: "adjustments",
  zh: "审定调整",
  aliases: ["调整"],
  note: {
    zh: "审定机关对结果的调整，与计算值并列显示。",
    en: "A change by the approving organ, shown beside the computed value.",
  },
  key: ["assessment", "unit", "period"],
  columns: [
    {
      id: "assessment",
      zh: "考评",
      aliases: ["考评编号"],
      type: "id",
      required: true,
      note: { zh: "办法中考评的编号", en: "The assessment's id in the policy" },
      example: "xun_score",
    },
    UNIT,
    PERIOD,
    {
      id: "change",
      zh: "调整",
      aliases: ["调整分值"],
      type: "number",
      measure: "分",
      required: true,
      note: { zh: "加减的分", en: "Points added or taken off" },
      example: "-1.5",
    },
    REASON,
    BY,
    {
      ...DAY,
      zh: "审定日期",
      aliases: ["日期"],
      within_campaign: false,
      note: { zh: "审定的那一天", en: "The day of the approval" },
    },
  ],
};
