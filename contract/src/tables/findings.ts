import { BY, DAY, PERIOD, REASON, UNIT } from "./shared-columns.ts";
import type { Table } from "./table.ts";

export const FINDINGS: Table = {
  name: "findings",
  zh: "认定",
  aliases: ["人工认定"],
  note: {
    zh: "只有人才能认定的条件（如“因工作不力”），认定了才会提出措施。",
    en: "Conditions that only a person can find; the proposal waits for them.",
  },
  key: ["rule", "unit", "period", "finding"],
  columns: [
    {
      id: "rule",
      zh: "规则",
      aliases: ["规则编号"],
      type: "text",
      required: true,
      note: { zh: "办法中规则的编号", en: "The rule's id in the policy" },
      example: "last_in_xun",
    },
    UNIT,
    PERIOD,
    {
      id: "finding",
      zh: "认定事项",
      aliases: ["事项"],
      type: "text",
      required: true,
      note: { zh: "办法中写的认定事项", en: "The condition as the policy words it" },
      example: "因工作不力",
    },
    {
      id: "holds",
      zh: "成立",
      aliases: ["是否成立"],
      type: "truth",
      required: true,
      note: { zh: "是否成立", en: "Whether it holds" },
      example: "是",
    },
    BY,
    {
      ...DAY,
      zh: "认定日期",
      aliases: ["日期"],
      within_campaign: false,
      note: { zh: "作出认定的那一天", en: "The day of the finding" },
    },
    REASON,
  ],
};
