/** Columns that most tables of facts have, so that they read the same everywhere. */
import type { Column } from "./table.ts";

export const UNIT: Column = {
  id: "unit",
  zh: "单位",
  aliases: ["单位编号", "单位名称", "被查单位"],
  type: "unit",
  required: true,
  note: {
    zh: "单位编号、区划代码或名称；重名时写“镇名/村名”",
    en: "The unit's id, code or name; where names repeat, parent/name",
  },
  example: "v_0101",
};

export const DAY: Column = {
  id: "day",
  zh: "日期",
  aliases: ["时间", "检查日期", "发现日期"],
  type: "day",
  required: true,
  within_campaign: true,
  note: { zh: "事情发生的那一天", en: "The day on which it happened" },
  example: "2019-04-09",
};

/** A fact's own identity, to which explanations point. */
export function identity(example: string): Column {
  return {
    id: "id",
    zh: "编号",
    aliases: ["记录编号"],
    type: "id",
    required: true,
    note: { zh: "此条记录的编号，不可重复", en: "The record's id, used once" },
    example,
  };
}

/** A score from 0 to the full mark of its own row. */
export const SCORE: Column = {
  id: "score",
  zh: "得分",
  aliases: ["分数", "评分", "成绩"],
  type: "number",
  min: "0",
  max: "full",
  measure: "分",
  required: true,
  note: { zh: "从 0 到本行的满分", en: "From 0 to the full mark of its row" },
  example: "92.5",
};

export const FULL: Column = {
  id: "full",
  zh: "满分",
  aliases: ["分值", "标准分"],
  type: "number",
  min: "0",
  default: "100",
  measure: "分",
  required: false,
  note: { zh: "满分；留空为 100", en: "The full mark; empty means 100" },
  example: "100",
};

export const NOTE: Column = {
  id: "note",
  zh: "备注",
  aliases: ["说明"],
  type: "text",
  required: false,
  note: { zh: "说明，不参与计算", en: "A remark; nothing is computed from it" },
  example: "雨天",
};

export const REASON: Column = {
  id: "reason",
  zh: "理由",
  aliases: ["原因", "事由"],
  type: "text",
  required: true,
  note: { zh: "理由，印在说明里", en: "The reason, printed in the explanation" },
  example: "整村搬迁期间",
};

export const BY: Column = {
  id: "by",
  zh: "作出机关",
  aliases: ["决定人", "作出者", "认定单位"],
  type: "text",
  required: true,
  note: { zh: "作出决定的机关或职务，不写姓名", en: "The organ or post that decided; no person's name" },
  example: "市行动办公室",
};

export const PERIOD: Column = {
  id: "period",
  zh: "时段",
  aliases: ["月份", "周期", "考评期", "期"],
  type: "period",
  required: true,
  note: {
    zh: "时段编号：2019-04（月）、2019-04-x1（旬）、2019-w15（周）、2019-q2（季）、campaign（全程）；月也可写 2019年4月",
    en: "The period's id: 2019-04 (month), 2019-04-x1 (ten days), 2019-w15 (week), 2019-q2 (quarter), campaign; a month may also read 2019年4月",
  },
  example: "2019-04",
};
