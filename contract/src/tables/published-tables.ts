import { PERIOD, UNIT } from "./shared-columns.ts";
import type { Table } from "./table.ts";

export const PUBLISHED_TABLES: Table = {
  name: "published_tables",
  zh: "外部公布结果",
  aliases: ["上级排名", "公布表"],
  note: {
    zh: "其他机构公布的分数或名次，照原表录入。",
    en: "Scores or ranks that another body published, entered as printed.",
  },
  key: ["table", "unit", "period"],
  one_of: ["value", "rank"],
  columns: [
    {
      id: "table",
      zh: "表名",
      aliases: ["公布表名"],
      type: "id",
      required: true,
      note: { zh: "哪一张公布的表", en: "Which published table" },
      example: "qingdao_covert_2023q2",
    },
    UNIT,
    PERIOD,
    {
      id: "value",
      zh: "数值",
      aliases: ["得分", "分数"],
      type: "number",
      required: false,
      note: { zh: "公布的分数或数值", en: "The published value" },
      example: "82.35",
    },
    {
      id: "rank",
      zh: "名次",
      aliases: ["排名", "位次"],
      type: "integer",
      min: "1",
      required: false,
      note: { zh: "公布的名次", en: "The published rank" },
      example: "95",
    },
    {
      id: "source",
      zh: "出处",
      aliases: ["来源"],
      type: "text",
      required: true,
      note: { zh: "文件名称、文号或网址", en: "Document, number or address" },
      example: "市通报第6期",
    },
  ],
};
