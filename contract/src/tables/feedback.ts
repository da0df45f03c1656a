import { DAY, identity, UNIT } from "./shared-columns.ts";
import type { Table } from "./table.ts";
import { FEEDBACK_CHANNELS } from "./vocabularies.ts";

export const FEEDBACK: Table = {
  name: "feedback",
  zh: "群众反映",
  aliases: ["群众举报", "意见"],
  note: {
    zh: "群众反映、举报、建议，一件一行；不写反映人姓名和电话。12388 举报不得录入。",
    en: "What residents report, one a row; no reporter's name or number. Reports to 12388 must not be entered.",
  },
  key: ["id"],
  columns: [
    identity("f_0001"),
    UNIT,
    DAY,
    {
      id: "channel",
      zh: "渠道",
      aliases: ["反映渠道", "来源"],
      type: "choice",
      choices: FEEDBACK_CHANNELS,
      open: true,
      required: true,
      note: { zh: "从哪个渠道来", en: "The channel" },
      example: "12345热线",
    },
    {
      id: "category",
      zh: "类别",
      aliases: ["问题类别"],
      type: "text",
      required: false,
      note: { zh: "反映的类别", en: "What it is about" },
      example: "垃圾",
    },
    {
      id: "valid",
      zh: "属实",
      aliases: ["是否属实", "有效"],
      type: "truth",
      required: false,
      note: {
        zh: "核查后是否属实；未核查留空",
        en: "Whether the check found it true; empty before the check",
      },
      example: "是",
    },
    {
      id: "problem",
      zh: "问题编号",
      type: "id",
      of: "problems",
      required: false,
      note: { zh: "转成的问题", en: "The problem it became" },
      example: "p_0001",
    },
  ],
};
