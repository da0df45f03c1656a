import { DAY, identity, UNIT } from "./shared-columns.ts";
import type { Table } from "./table.ts";

export const WARNINGS: Table = {
  name: "warnings",
  zh: "督办警示",
  aliases: ["警示"],
  note: { zh: "发出的督办警示，一份一行。", en: "Warnings sent, one a row." },
  key: ["id"],
  one_of: ["problem", "lineage"],
  columns: [
    identity("w_0001"),
    UNIT,
    {
      ...DAY,
      zh: "发出日期",
      aliases: ["日期", "签发日期"],
      note: { zh: "警示发出的那一天", en: "The day it was sent" },
    },
    {
      id: "problem",
      zh: "问题编号",
      aliases: ["问题"],
      type: "id",
      of: "problems",
      required: false,
      note: { zh: "警示所指的问题", en: "The problem it is about" },
      example: "p_0001",
    },
    {
      id: "lineage",
      zh: "同一问题",
      aliases: ["同一问题编号"],
      type: "id",
      required: false,
      note: { zh: "同一问题的编号", en: "The lineage it is about" },
      example: "line_03",
    },
    {
      id: "number",
      zh: "警示文号",
      aliases: ["文号", "编号文字"],
      type: "text",
      required: false,
      note: { zh: "警示的编号", en: "The warning's number" },
      example: "第3号",
    },
  ],
};
