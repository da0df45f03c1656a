import { DAY, FULL, identity, SCORE, UNIT } from "./shared-columns.ts";
import type { Table } from "./table.ts";
import { SURVEY_GROUPS, SURVEY_MODES } from "./vocabularies.ts";

export const SURVEYS: Table = {
  name: "surveys",
  zh: "满意度调查",
  aliases: ["调查", "群众满意度"],
  note: { zh: "一份答卷一行；不写受访人姓名。", en: "One answer sheet a row; no respondent's name." },
  key: ["id"],
  columns: [
    identity("s_0001"),
    UNIT,
    DAY,
    {
      id: "mode",
      zh: "方式",
      aliases: ["调查方式"],
      type: "choice",
      choices: SURVEY_MODES,
      open: true,
      required: true,
      note: { zh: "怎样问的", en: "How it was asked" },
      example: "电话",
    },
    {
      id: "group",
      zh: "受访群体",
      aliases: ["群体"],
      type: "choice",
      choices: SURVEY_GROUPS,
      open: true,
      required: false,
      note: { zh: "问的是谁", en: "Who was asked" },
      example: "农民群众",
    },
    {
      id: "valid",
      zh: "有效",
      aliases: ["是否有效"],
      type: "truth",
      required: true,
      note: { zh: "甄别后是否有效", en: "Whether the answer passed the screening" },
      example: "是",
    },
    { ...SCORE, zh: "评分", aliases: ["得分", "分数", "满意度"], required: false },
    FULL,
  ],
};
