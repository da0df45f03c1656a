import { BY, DAY, PERIOD, REASON, UNIT } from "./shared-columns.ts";
import type { Table } from "./table.ts";

export const OBJECTIONS: Table = {
  name: "objections",
  zh: "异议",
  aliases: ["申诉", "复核"],
  note: {
    zh: "单位对结果提出的异议和复核后的改动。",
    en: "A unit's objection to a result, and the change that the review made.",
  },
  key: ["assessment", "unit", "period", "day"],
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
      zh: "改动",
      aliases: ["改动分值"],
      type: "number",
      measure: "分",
      required: true,
      note: {
        zh: "复核后加减的分；不成立填 0",
        en: "Points added or taken off by the review; 0 where it was not upheld",
      },
      example: "0",
    },
    REASON,
    BY,
    {
      ...DAY,
      zh: "复核日期",
      aliases: ["日期"],
      within_campaign: false,
      note: { zh: "复核的那一天", en: "The day of the review" },
    },
  ],
};
