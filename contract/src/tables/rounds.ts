import { REASON } from "./shared-columns.ts";
import type { Table } from "./table.ts";
import { INSPECTION_KINDS } from "./vocabularies.ts";

export const ROUNDS: Table = {
  name: "rounds",
  zh: "轮次",
  aliases: ["检查轮次", "轮次计划"],
  note: {
    zh: "检查的轮次；没有举行的也要写，写明原因。",
    en: "Rounds of inspection; one that was not held is entered too, with the reason.",
  },
  key: ["round"],
  day_orders: [["first", "last"]],
  columns: [
    {
      id: "round",
      zh: "轮次编号",
      aliases: ["轮次", "编号"],
      type: "id",
      required: true,
      note: { zh: "轮次编号", en: "The round's id" },
      example: "r1",
    },
    {
      id: "kind",
      zh: "类型",
      aliases: ["检查类型"],
      type: "choice",
      choices: INSPECTION_KINDS,
      open: true,
      required: false,
      note: { zh: "哪种检查", en: "Which kind of inspection" },
      example: "暗访",
    },
    {
      id: "first",
      zh: "首日",
      aliases: ["起始日期"],
      type: "day",
      required: true,
      note: { zh: "第一天", en: "First day" },
      example: "2019-04-09",
    },
    {
      id: "last",
      zh: "末日",
      aliases: ["终止日期"],
      type: "day",
      required: true,
      note: { zh: "最后一天", en: "Last day" },
      example: "2019-04-18",
    },
    {
      id: "held",
      zh: "已举行",
      aliases: ["是否举行"],
      type: "truth",
      required: true,
      note: { zh: "是否举行", en: "Whether it was held" },
      example: "是",
    },
    { ...REASON, required: false, note: { zh: "未举行的原因", en: "Why it was not held" } },
  ],
};
