/** The check sheet as a table of an office: figures that were shown, and a column for what the county says to each. */
import type { Table } from "@cunjing/contract";

/** Stands in every line of an exported sheet; whoever objects writes the reason over it. */
export const NO_OBJECTION = "无异议";

export const CHECK_TABLE: Table = {
  name: "check_sheet",
  zh: "核对单",
  aliases: ["核对反馈"],
  note: {
    zh: "逐项核对；有异议的把理由写在“核对意见”里，针对某一条事实的写明事实编号。",
    en: "Where you object, write the reason into the last column, and the fact's id where it is about one.",
  },
  columns: [
    {
      id: "unit",
      zh: "单位编号",
      aliases: ["单位代码"],
      type: "id",
      required: true,
      note: { zh: "系统中的单位编号", en: "The unit's id" },
      example: "c3t2v1",
    },
    text("unit_name", "单位", "甲村", { zh: "单位名称", en: "The unit's name" }),
    text("score_of", "考评", "xun_score", {
      zh: "办法中考评的编号",
      en: "The assessment's id in the policy",
    }),
    text("part", "分项", "inspection", { zh: "分项编号；空的是总分", en: "The part's id; empty: the total" }),
    text("label", "项目", "督查组督导检查", { zh: "项目名称", en: "What it is called" }),
    text("value", "得分", "35", { zh: "计算得分", en: "As computed" }),
    text("fact", "事实编号", "inspections:0198f3c2-7d2e-7cc3-98c4-dc0c0c07398f", {
      zh: "有异议的那条事实",
      en: "The fact that is contested",
    }),
    text("reason", "核对意见", NO_OBJECTION, {
      zh: "无异议，或异议的理由",
      en: "No objection, or its reason",
    }),
  ],
};

function text(id: string, zh: string, example: string, note: { zh: string; en: string }) {
  return { id, zh, type: "text" as const, required: false, note, example };
}
